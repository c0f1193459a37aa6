import type { FaultArgs } from './diagnostic.ts';
import type { IsoDate } from './iso-date.ts';
import type { Place } from './position.ts';
import type { Evidence } from './state.ts';

/** Who handed a waiver in: it lay beside the states, or the auditor gave it with `--waivers`. */
export const ORIGINS = ['submitted', 'auditor'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Days from `since` to `until` at most: a waiver is for a time, not for good. */
export const LONGEST_WAIVER_DAYS = 366;

/** A waiver that ends within so many days is told of. */
export const EXPIRING_DAYS = 30;

/** A gap of one division under one rule that somebody may leave open for a time. */
export interface Waiver {
  readonly origin: Origin;
  readonly place: Place;
  readonly pack: string;
  /** A rule of the pack, or a former one that was split into several and means them all. */
  readonly rule: string;
  /** Names as written, outermost first; the last is the division, those before it make clear which. */
  readonly division: readonly string[];
  /** Null for every period of a recurring duty. */
  readonly period: string | null;
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  /** Both days belong to it. */
  readonly since: IsoDate;
  readonly until: IsoDate;
  readonly evidence: readonly Evidence[];
}

/** The verdicts that a waiver can cover. */
export const WAIVABLE = ['overdue', 'open'] as const;
export type Waivable = (typeof WAIVABLE)[number];

/** What came of a waiver. */
export const WAIVER_STATUSES = [
  'used',
  'unused',
  'expired',
  'not-yet-valid',
  'too-broad',
  'orphaned',
  'ambiguous',
  'other-folder',
  'not-asked',
  'ignored',
] as const;
export type WaiverStatus = (typeof WAIVER_STATUSES)[number];

/**
 * What a waiver meets, nearest first: a gap; gaps that other waivers cover; no gap; only divisions below its own; nobody. Shards see
 * different parts of a run: what the whole would say is the nearest of what they say.
 */
export const REACHES = ['gap', 'covered', 'no-gap', 'below', 'none'] as const;
export type Reach = (typeof REACHES)[number];

export const WAIVER_PROBLEMS = [
  'expired',
  'not-yet-valid',
  'unused',
  'not-asked-there',
  'encouraged',
  'too-broad',
  'orphaned',
  'ambiguous',
  'other-folder',
  'expiring',
  'overlapping',
] as const;

/** An `error` keeps a run from passing; a `note` is only listed. */
export interface WaiverProblem {
  readonly code: (typeof WAIVER_PROBLEMS)[number];
  readonly severity: 'error' | 'warning' | 'note';
  readonly args: Pick<FaultArgs, 'token' | 'expected' | 'nearest' | 'actual' | 'limit'> & {
    readonly other?: Place;
  };
}

/** A waiver and what came of it. */
export interface WaiverOutcome {
  readonly waiver: Waiver;
  /** From the top; as written where no such division is declared. */
  readonly division: readonly string[];
  readonly status: WaiverStatus;
  /** Null where it was not looked for. */
  readonly reach: Reach | null;
  /** How many findings it covers. */
  readonly findings: number;
  /** Until it ends, on a day on which it is valid; else null. */
  readonly daysLeft: number | null;
  readonly problems: readonly WaiverProblem[];
}
