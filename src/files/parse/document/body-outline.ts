import { type Heading, headingAt } from './heading.ts';

export interface OutlineClause {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly lines: string[];
}

/** Ends a sentence, or the note on who is responsible that follows it. */
const SENTENCE_END = /[。！？〕]$|。[”）)]$/;
const SENTENCE_MARK = /[，。；：！？]/;
const MAY_BEGIN_HEADING = /[一二三四五六七八九十0-9０-９（(]/;

/** Takes the lines of the body one by one and cuts them at headings, also at those in the middle of a line. */
export class BodyOutline {
  readonly clauses: OutlineClause[] = [];
  private path: Heading[] = [];

  /** The line as part of the body; false where it stands before the first clause. */
  add(line: string): boolean {
    let rest = line;
    let heading = headingAt(rest);
    if (heading !== null && this.path.length === 0 && heading.level !== 1) heading = null;
    if (heading === null && this.clauses.length === 0) return false;
    while (rest !== '') {
      if (heading !== null) {
        this.open(heading);
        rest = rest.slice(heading.length);
      }
      const cut = this.nextHeading(rest);
      this.clauses.at(-1)?.lines.push(rest.slice(0, cut?.at ?? rest.length));
      rest = cut === null ? '' : rest.slice(cut.at);
      heading = cut?.heading ?? null;
    }
    return true;
  }

  private open(heading: Heading): void {
    this.path = [...this.path.filter(({ level }) => level < heading.level), heading];
    const id = this.path.map(({ label }) => label).join('');
    this.clauses.push({ id, level: heading.level, lines: [] });
  }

  /**
   * A number in the middle of a line is a heading only where it is the next one of its level and follows the end of a
   * sentence or a bare title; `包括：（一）…；（二）…` is running text.
   */
  private nextHeading(text: string): { readonly at: number; readonly heading: Heading } | null {
    for (let at = 1; at < text.length; at += 1) {
      if (!MAY_BEGIN_HEADING.test(text.charAt(at))) continue;
      const heading = headingAt(text.slice(at));
      if (heading === null || !this.isNext(heading)) continue;
      const prefix = text.slice(0, at);
      const isBareTitle = (): boolean =>
        heading.level > (this.path.at(-1)?.level ?? 3) &&
        ![...(this.clauses.at(-1)?.lines ?? []), prefix].some((part) => SENTENCE_MARK.test(part));
      if (SENTENCE_END.test(prefix) || isBareTitle()) return { at, heading };
    }
    return null;
  }

  private isNext({ level, number }: Heading): boolean {
    const current = this.path.find((heading) => heading.level === level);
    if (current !== undefined) return number === current.number + 1;
    return number === 1 || (level === 3 && number === this.lastNumber() + 1);
  }

  /** Documents may number their third level through, past the headings of the second. */
  private lastNumber(): number {
    const last = this.clauses.findLast(({ level }) => level === 3);
    return Number(/\d+$/.exec(last?.id ?? '')?.[0] ?? 0);
  }
}
