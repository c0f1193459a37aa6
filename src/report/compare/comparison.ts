import type { ComparedBy } from '../../model/compared-by.ts';
import type { Report } from '../../model/report.ts';
import type { Tally } from './tally.ts';

/** What a row is about. */
export type RowSubject =
  /** A topic by its key; `pack` is the first that has it under this name. */
  | { readonly type: 'topic'; readonly topic: string; readonly pack: string }
  | { readonly type: 'division'; readonly path: readonly string[] }
  /** The jurisdiction as a division of its own, without those below it. */
  | { readonly type: 'itself'; readonly path: readonly string[] }
  /** Divisions that a document names and no file declares; where in the tree they are is not known. */
  | { readonly type: 'not-on-file'; readonly paths: readonly (readonly string[])[] };

export interface ComparedJurisdiction {
  readonly path: readonly string[];
  /** Ids of the packs by which something was asked of it, in the order of the report. */
  readonly packs: readonly string[];
  readonly total: Tally;
}

export interface ComparedRow {
  readonly subject: RowSubject;
  /** One per jurisdiction, in their order. */
  readonly cells: readonly Tally[];
}

/** A report counted out. The rows of a jurisdiction add up to its total, the totals to the summary of the report. */
export interface Comparison {
  readonly by: ComparedBy;
  /** What the run was narrowed to; empty where it was not. */
  readonly topics: readonly string[];
  readonly jurisdictions: readonly ComparedJurisdiction[];
  readonly rows: readonly ComparedRow[];
  readonly report: Report;
}
