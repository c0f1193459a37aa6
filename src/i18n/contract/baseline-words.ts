/** What is said of known gaps. */
export interface BaselineWords {
  /** A heading; the file as the user wrote it. */
  readonly title: (file: string) => string;
  /** How many entries the file has, and what came of them. */
  readonly totals: (counts: BaselineCounts) => string;
  readonly new: (count: number) => string;
  readonly worsened: (count: number) => string;
  readonly fixed: (count: number) => string;
  readonly neither: (count: number) => string;
  readonly stale: (count: number) => string;
  readonly noneNew: string;
  /** Behind the title of an entry: how many of how many findings are known. */
  readonly mark: (known: number, all: number) => string;
  /** What to do about entries that are no gaps any more. */
  readonly hint: string;
  /** A baseline was made of so many gaps, and so many findings are undeclared. */
  readonly made: (gaps: number, undeclared: number) => string;
  readonly refused: string;
}

/** All numbers of findings or entries; together with what was not asked for they are `entries` and the new gaps. */
interface BaselineCounts {
  readonly entries: number;
  readonly new: number;
  readonly known: number;
  readonly fixed: number;
  readonly neither: number;
  readonly stale: number;
  readonly notAsked: number;
}
