import type { IsoDate } from '../../model/iso-date.ts';
import type { SourceClause } from '../../model/source-document.ts';

/** What a rule may rest on: its phrase, and the clauses that it cites as the document prints them. */
export interface Cited {
  readonly phrase: string;
  readonly clauses: readonly SourceClause[];
  /** Other clauses of a recorded conflict about a cited one: readings take figures from there, conditions names. */
  readonly inConflict: readonly SourceClause[];
  /** What the document prints outside its clauses, its title among it. */
  readonly outside: string;
  readonly inForceFrom: IsoDate;
  readonly issued: IsoDate | null;
}
