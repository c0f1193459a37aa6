import type { Bilingual } from './bilingual.ts';
import type { Kind, Level } from './level.ts';
import type { Pack, Rule } from './pack.ts';

/** In what two demands for the same thing can differ, in the order in which reports name it. */
export const COMPONENTS = [
  'least',
  'most',
  'share',
  'posts',
  'things',
  'year',
  'alternatives',
  'day',
  'period',
  'span',
  'recurrence',
  'force',
  'subject',
] as const;
export type Component = (typeof COMPONENTS)[number];

/**
 * What one demand is beside another: `differs` where neither contains the other, `conflict` where nobody can meet both.
 */
export const RELATIONS = ['same', 'stricter', 'laxer', 'differs', 'conflict'] as const;
export type Relation = (typeof RELATIONS)[number];

/** One component of a comparison; the relation is that of the first rule to the second. */
export interface Part {
  readonly component: Component;
  readonly relation: Relation;
}

/** `mixed`: stricter in one component and laxer in another, or different; `apart`: no division is asked both. */
export const OUTCOMES = ['same', 'stricter', 'laxer', 'mixed', 'conflict', 'apart'] as const;
export type ComparisonOutcome = (typeof OUTCOMES)[number];

/** Two rules of different packs that measure the same thing; outcome and parts tell the first beside the second. */
export interface Comparison {
  readonly first: Rule;
  readonly second: Rule;
  readonly outcome: ComparisonOutcome;
  /** Only those that are not the same. */
  readonly parts: readonly Part[];
  /** The kinds (or levels that have none) of divisions that both ask; the outcome is about them alone. */
  readonly among: readonly (Kind | Level)[];
  /** Rules are compared by their default readings; another reading of one of them gives another outcome. */
  readonly disputed: boolean;
}

/** Rules of one topic that measure the same thing, in the order of the packs; rules of one pack alone are a thing too. */
export interface CrosswalkThing {
  readonly rules: readonly Rule[];
  readonly comparisons: readonly Comparison[];
  /** Ids of the packs that ask for it. */
  readonly packs: readonly string[];
  /** Where several packs ask for it: the kinds of divisions of which one pack alone does. */
  readonly alone: readonly { readonly pack: string; readonly kinds: readonly (Kind | Level)[] }[];
}

export interface CrosswalkTopic {
  readonly topic: string;
  readonly title: Bilingual;
  /** What several packs ask for, then what one alone asks for. */
  readonly things: readonly CrosswalkThing[];
  /** Duties that are decided by a declared yes: no figure or date of theirs can be compared. */
  readonly attested: readonly Rule[];
}

/** Topics × documents. Every rule of the packs is in one thing or is attested, once. */
export interface Crosswalk {
  readonly packs: readonly Pack[];
  readonly topics: readonly CrosswalkTopic[];
}
