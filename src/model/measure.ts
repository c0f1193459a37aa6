import type { Bilingual } from './bilingual.ts';
import type { Condition } from './condition.ts';
import type { FactDefinition } from './fact.ts';
import type { Level } from './level.ts';
import type { Role } from './post.ts';
import type { Comparator } from './range.ts';
import type { ThingMeasure } from './thing-measure.ts';

/**
 * A place in a composition: somebody with this role who holds one of these posts (canonical names). Of participants, one
 * of these names; with `each`, every division of that level below takes part, which one of these names may say of them all.
 */
export interface Slot {
  readonly role: Role | null;
  readonly posts: readonly string[];
  readonly title: Bilingual;
  readonly each?: Level;
}

/** Who takes part in events: the field that tells it, and who should. */
export interface Parties {
  readonly field: string;
  readonly slots: readonly Slot[];
}

/** How many there must be, or what all of them must be. */
export type PeopleRequired =
  | {
      readonly type: 'number';
      readonly comparator: Comparator;
      readonly bound: number;
      readonly upTo: number | null;
    }
  | { readonly type: 'all'; readonly are: Condition };

/** HAVE …: what is measured. Every form yields a truth, and a number or names where something is missing. */
export type Measure =
  | { readonly type: 'flag'; readonly fact: FactDefinition }
  | {
      readonly type: 'number';
      readonly fact: FactDefinition;
      readonly comparator: Comparator;
      readonly bound: number;
      /** More than this is only remarked on (the upper end of 1—2名). */
      readonly upTo: number | null;
      readonly unit: string;
    }
  | {
      readonly type: 'people';
      readonly fact: FactDefinition;
      /** Who of them counts. */
      readonly where: Condition | null;
      /** Whether their head counts too. */
      readonly withHead: boolean;
      readonly required: PeopleRequired;
      /** A declared yes or no to the rule as a whole, which says what the people leave open. */
      readonly attested: FactDefinition | null;
      readonly unit: string;
    }
  | { readonly type: 'posts'; readonly fact: FactDefinition; readonly slots: readonly Slot[] }
  | {
      readonly type: 'events';
      readonly fact: FactDefinition;
      /** Which entries count. */
      readonly where: Condition | null;
      /** Each of whom takes part in `atLeast` of them, so that several together may do for all; null where nobody is named. */
      readonly parties: Parties | null;
      readonly atLeast: number;
      readonly unit: string;
    }
  | {
      readonly type: 'coverage';
      readonly fact: FactDefinition;
      /** Which things are asked about. */
      readonly where: Condition | null;
      readonly have: ThingMeasure;
      /** Share of the things that must have it, in percent. */
      readonly percent: number;
      /** For collections declared per period: which one; null where the rule's own period decides. */
      readonly period: string | null;
      readonly unit: string;
    }
  | { readonly type: 'any'; readonly of: readonly Measure[] };

export type MeasureOf<T extends Measure['type']> = Extract<Measure, { readonly type: T }>;
