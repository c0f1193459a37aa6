import type { Bilingual } from './bilingual.ts';
import type { IsoDate } from './iso-date.ts';
import type { Kind, Level } from './level.ts';
import type { TestRow } from './pack-file.generated.ts';
import type { Role } from './post.ts';

/** The edges at which a rule is tried, in the order of the report. */
export const BOUNDARY_SORTS = ['quota', 'day', 'threshold', 'period', 'composition', 'none'] as const;
export type BoundarySort = (typeof BOUNDARY_SORTS)[number];

/** What a generated case declares; the sentences are in `i18n`. */
export type BoundaryWords =
  | { readonly type: 'nothing' | 'none' | 'no-division' | 'declared-later' | 'not-asked' }
  | { readonly type: 'no-block'; readonly block: string }
  | { readonly type: 'all'; readonly since: IsoDate | null; readonly until: IsoDate | null }
  | { readonly type: 'silent'; readonly isFull: boolean }
  | {
      readonly type: 'number';
      readonly value: number;
      readonly unit: string;
      readonly form: 'number' | 'list';
    }
  | {
      readonly type: 'covered';
      readonly covered: number;
      readonly total: number;
      readonly unit: string;
      readonly form: 'list' | 'totals' | 'villages' | 'villages-for-rule';
    }
  | { readonly type: 'at-least'; readonly value: number; readonly unit: string }
  | { readonly type: 'one-unknown' }
  | {
      readonly type: 'events';
      readonly count: number;
      readonly unit: string;
      readonly form: 'list' | 'counts';
    }
  | { readonly type: 'one-outside'; readonly day: IsoDate }
  | { readonly type: 'for-other'; readonly day: IsoDate; readonly label: string }
  | { readonly type: 'for-unsaid'; readonly day: IsoDate }
  | { readonly type: 'slot-empty'; readonly slot: Bilingual }
  | { readonly type: 'slot-post'; readonly slot: Bilingual; readonly post: Bilingual }
  | { readonly type: 'slot-role'; readonly slot: Bilingual; readonly role: Role | null }
  | {
      readonly type: 'alternative';
      /** Counts from 1. */
      readonly index: number;
      readonly others: 'none' | 'undeclared';
      readonly inner: BoundaryWords | null;
    }
  | { readonly type: 'kind'; readonly kind: Kind }
  | {
      readonly type: 'value';
      readonly of: 'division' | 'item' | 'event';
      readonly title: Bilingual;
      readonly words: Readonly<Record<string, Bilingual>>;
      /** As a file would say it; undefined is not declared. */
      readonly value: unknown;
      /** Whether the duty itself is fulfilled. */
      readonly isFilled: boolean;
    };

/** One generated case: a row as in a pack's tests, and which finding it is about. */
export interface BoundaryCase {
  readonly rule: string;
  readonly reading: string | null;
  readonly sort: BoundarySort;
  readonly words: BoundaryWords;
  readonly row: TestRow;
  readonly about: {
    readonly level: Level;
    /** The division's name where the document itself names it. */
    readonly name: string | null;
    readonly period: string | null;
    /** The kind of villages that a township counts instead of listing. */
    readonly counted: Kind | null;
  };
  /** Whether there is to be a finding at all. */
  readonly isAsked: boolean;
}

/** What no state can do is a fault of the rule; the rest could not be generated. */
export type BoundaryLack =
  | {
      readonly type: 'never-applies' | 'never-met' | 'never-missed' | 'too-many' | 'one-person' | 'not-below';
    }
  | { readonly type: 'never-decides'; readonly title: Bilingual }
  | { readonly type: 'shared-fact'; readonly title: Bilingual };

export interface BoundaryGap {
  readonly rule: string;
  readonly reading: string | null;
  readonly lack: BoundaryLack;
}

/** Everything generated for a pack. */
export interface Boundaries {
  readonly cases: readonly BoundaryCase[];
  /** Rules that nobody can meet, or nobody can miss: failures. */
  readonly impossible: readonly BoundaryGap[];
  readonly omitted: readonly BoundaryGap[];
}

/** What was expected of a case and what the evaluation says instead; null for no finding. */
export interface BoundaryFailure {
  readonly case: BoundaryCase;
  readonly expected: Readonly<Record<string, unknown>> | null;
  readonly actual: Readonly<Record<string, unknown>> | null;
  /** Instead of a finding: how many there are, or the fault of the generated file. */
  readonly instead:
    | { readonly type: 'findings'; readonly count: number }
    | { readonly type: 'fault'; readonly code: string }
    | null;
}

/** The outcome of `packs test --boundaries` for one pack. */
export interface BoundaryResult {
  readonly pack: string;
  readonly title: Bilingual;
  readonly rules: number;
  readonly rows: number;
  readonly generated: Readonly<Record<BoundarySort, number>>;
  readonly failures: readonly BoundaryFailure[];
  readonly impossible: readonly BoundaryGap[];
  readonly omitted: readonly BoundaryGap[];
}
