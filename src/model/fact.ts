import type { Bilingual } from './bilingual.ts';
import type { Level } from './level.ts';

/**
 * How a fact is declared, and so how it can be measured:
 * - `flag`: `true`, `false`, or the day since when (`established: 2023-03-20`);
 * - `count`: a number or a dated list (`staff: 2`, `staff: [{since: 2023-08-01}]`);
 * - `people`: a number, persons one by one, or totals (`staff: [{onPayroll: true, since: 2023-08-01}]`, `{total: 5, onPayroll: 2}`);
 * - `quantity`: a measured number with a unit, also since a day (`builtUpAreaKm2: [{value: 1.6, since: 2023-05-01}]`);
 * - `choices`: any of a closed list of words, or yes and no by word (`designations: {central-town: false}`);
 * - `posts`: persons by role and post (`members: [{role: chair, posts: [站长]}]`);
 * - `participants`: who takes part, by names of divisions, offices and roles (`[镇派出所, 天祠社区]`), or a plain yes;
 * - `log`: dated events, or a number per period (`meetings: [{kind: joint, date: 2023-12-20}]`);
 * - `collection`: things with flags of their own, as a list or as totals (`{total: 12, withTrainedPerson: 11}`).
 */
export const FACT_TYPES = [
  'flag',
  'count',
  'people',
  'quantity',
  'choices',
  'posts',
  'participants',
  'log',
  'collection',
] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** A field of a collection's item or of a log's entry. */
export interface FieldDefinition {
  readonly type: 'flag' | 'count' | 'quantity' | 'choice' | 'participants';
  readonly title: Bilingual;
  readonly unit?: string;
  /** The words of a `choice`. */
  readonly values?: Readonly<Record<string, Bilingual>>;
  /** Another field of the same things: what has this has that too, and totals of this are no more than totals of that. */
  readonly within?: string;
  /** For a flag of a log: the name of participants that a yes says took part, and a no says did not all. */
  readonly says?: string;
  /** For a flag or count of a collection: its key in the totals (`withTrainedPerson`), which counts the things that satisfy the rule. */
  readonly countedAs?: string;
  /** For a count of a collection that is declared per period: of what takes place, so it may be told day by day, or year by year. */
  readonly perPeriod?: boolean;
  /** Undeclared, a flag says whether the one came no later than the other, where both are known. */
  readonly follows?: { readonly first: string; readonly then: string };
}

/** A number of persons as a part of the people of a body: with all these flags, the head among them or not. */
export interface ReadAs {
  readonly people: string;
  readonly of: Readonly<Record<string, boolean>>;
  readonly withHead?: boolean;
}

/** One thing that a division can declare. */
export interface FactDefinition {
  /** `block.key`, or the key alone; a pack's own fact is `own.NAME` inside its pack and `PACK:NAME` outside. */
  readonly id: string;
  /** The keys below the division under which it is written. */
  readonly path: readonly string[];
  readonly type: FactType;
  /** The levels of division that may declare it. */
  readonly levels: readonly Level[];
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly unit?: string;
  /** A declared yes with a day and evidence, for duties that no figure or date decides. */
  readonly attested?: boolean;
  /** Keys under which it was written before its rule was renamed or split. */
  readonly was?: readonly string[];
  /** At most one person (`head`). */
  readonly single?: boolean;
  /** For `posts`: a plain yes, or the day since when, says that somebody is named, whoever it is. */
  readonly orYes?: boolean;
  /** Other facts, by id, that a yes to this one says yes to, where they are not declared themselves. */
  readonly says?: readonly string[];
  /** That a no says no to them too: what is told in either way is the same. */
  readonly saysNo?: true;
  readonly values?: Readonly<Record<string, Bilingual>>;
  readonly fields?: Readonly<Record<string, FieldDefinition>>;
  /** The flag or collection is declared anew for each calendar period (`{2024: …}`). */
  readonly perPeriod?: boolean;
  /** An entry of the log may say for which period it is (`for: 2024`): reports, plans, summaries; what takes place belongs to its day. */
  readonly forPeriod?: boolean;
  /** Another fact, by id: whoever has this has that too (what is equipped is established), and counts of this are no more. */
  readonly within?: string;
  /** For a village-level flag: its key in a township's totals (`villages: {total: 25, withMicroStation: 20}`). */
  readonly countedAs?: string;
  /** For a log with kinds: by kind, the key that counts in a township's totals the villages with one in a period. */
  readonly countedByKind?: Readonly<Record<string, string>>;
  /** Of people: the key of the fact of the same block that declares their head. */
  readonly head?: string;
  /** The same, as it is used. */
  readonly headFact?: FactDefinition;
  /** Of a count: the people of whom it is a part. What asks for it asks for them. */
  readonly readAs?: ReadAs;
  /** Of people: the counts that tell of a part of them. */
  readonly toldBy?: readonly { readonly id: string; readonly readAs: ReadAs }[];
}

/** A part of the state that groups facts and carries their evidence and note: `station`, `committee`. */
export interface Block {
  readonly title: Bilingual;
  readonly levels: readonly Level[];
  /** The fact of the block that says that the body is there: while it is not, nothing else of the block is. */
  readonly body?: string;
  readonly facts: Readonly<
    Record<string, Omit<FactDefinition, 'id' | 'path' | 'levels'> & { levels?: readonly Level[] }>
  >;
}
