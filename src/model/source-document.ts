/** A clause or table row of a document's text. */
export interface SourceClause {
  /** As packs cite it: `二（一）3`, `附表7`, `附表1.2`. */
  readonly id: string;
  /** What its first line, or the first words of its row, call it: up to the first punctuation mark, at times the whole line. */
  readonly heading: string;
  /** Its own text and that of the clauses below it, without white space; a tab keeps cells and clauses apart. */
  readonly text: string;
  /** The cell of a row that holds its due day and nothing else; null in the body and where there is none. */
  readonly dueCell: string | null;
  readonly hasClausesBelow: boolean;
}

/** The text of a document cut into its clauses. */
export interface SourceDocument {
  /** In the order of the text; a clause that stands there twice is listed twice. */
  readonly clauses: readonly SourceClause[];
  /** Lines in front of the first clause. */
  readonly preamble: readonly string[];
  /** What belongs to no clause: title, number, preamble, signature; lines kept apart by a tab. */
  readonly outside: string;
  /** Lines outside the clauses that are nothing but a day, as printed: the day of issue is one of them. */
  readonly days: readonly string[];
  /** Lines that begin like a clause and are none that could be read. */
  readonly unread: readonly UnreadLine[];
}

/** A line of the text, counted from 1. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
}

/** A line that is nothing but the name of an organ: it signs a document, and is neither its title nor part of a clause. */
export const ORGAN =
  /^[\p{Script=Han}]{2,30}(?:人民政府(?:办公室|办公厅)?|街道办事处|委员会(?:办公室)?|管委会|局|厅|支队|大队|总队)$/u;
