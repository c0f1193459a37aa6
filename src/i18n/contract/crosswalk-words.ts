import type { Component, ComparisonOutcome, Part } from '../../model/crosswalk.ts';
import type { Demand, Rule } from '../../model/pack.ts';

/** Columns of the tables of a crosswalk; `thing` numbers what is measured. */
export type CrosswalkColumn =
  | 'topic'
  | 'topicName'
  | 'thing'
  | 'document'
  | 'rule'
  | 'title'
  | 'subject'
  | 'condition'
  | 'figure'
  | 'required'
  | 'unit'
  | 'due'
  | 'period'
  | 'force'
  | 'clause'
  | 'bearer'
  | 'checkable'
  | 'comparison';

/** The words of `packs crosswalk`. Rules are named by marks: `[1]`, or `PACK/RULE`. */
export interface CrosswalkWords {
  readonly title: (documents: number) => string;
  readonly totals: (rules: number, things: number, shared: number) => string;
  /** How many pairs of rules came out how. */
  readonly outcomes: (counts: Readonly<Record<Exclude<ComparisonOutcome, 'laxer'>, number>>) => string;
  readonly matrix: string;
  /** `12+6`: what the numbers of the matrix mean. */
  readonly matrixMeans: string;
  readonly topic: string;
  /** Nothing is asked, or nothing is left by `--topic`. */
  readonly nothing: string;
  readonly column: Readonly<Record<CrosswalkColumn, string>>;
  readonly component: Readonly<Record<Component, string>>;
  /** Short enough for a column: `应当`. */
  readonly force: Readonly<Record<Rule['force'], string>>;
  /** `街道`; `点名的 28 个社区`. */
  readonly subject: (demand: Demand) => string;
  /** `不少于 3 人`; how much of what is measured. */
  readonly figure: (demand: Demand) => string;
  /** `2023-09-30 前`, `每季度`, `持续`. */
  readonly due: (demand: Demand) => string;
  /** `2023-Q4 起`; null where no period is owed. */
  readonly span: (demand: Demand) => string | null;
  readonly readings: (count: number) => string;
  readonly conditional: (condition: string) => string;
  readonly same: (rules: readonly string[]) => string;
  readonly stricter: (rule: string, others: readonly string[], parts: readonly Part[]) => string;
  /** The parts tell the rule beside the others. */
  readonly mixed: (rule: string, others: readonly string[], parts: readonly Part[]) => string;
  readonly conflict: (rule: string, others: readonly string[], parts: readonly Part[]) => string;
  readonly apart: (rule: string, others: readonly string[]) => string;
  /** About which kinds of divisions the outcome is, where one of the rules asks others, too. */
  readonly among: (kinds: readonly string[]) => string;
  readonly disputed: string;
  /** What only one of several documents asks of divisions of these kinds. */
  readonly alone: (pack: string, kinds: readonly string[]) => string;
  /** Heading over what one document alone asks for. */
  readonly askedByOne: string;
  readonly attested: (counts: readonly (readonly [pack: string, count: number])[]) => string;
  readonly attestedHeading: string;
  readonly means: string;
  readonly hint: string;
}
