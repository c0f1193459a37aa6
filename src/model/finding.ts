import type { AskedFor } from './asked-for.ts';
import type { Condition } from './condition.ts';
import type { EvidenceLack } from './evidence.ts';
import type { IsoDate } from './iso-date.ts';
import type { Kind, Level } from './level.ts';
import type { Measure, Slot } from './measure.ts';
import type { Rule } from './pack.ts';
import type { Place } from './position.ts';
import type { Status } from './status.ts';
import type { Waivable, Waiver } from './waiver.ts';

/** A fact that decides a verdict and is not declared: what it is and below which place it belongs. */
export interface Ask {
  /** Fact id, or `divisions` · `villages` where the subjects themselves are missing, or `kind`. */
  readonly fact: string;
  readonly what: AskedFor;
  /** The division that should declare it. */
  readonly division: readonly string[];
  /** Where to write it: the keys of `path` below `place`. Null where no file has a place for it. */
  readonly place: Place | null;
  readonly path: readonly string[];
  /** For a thing in a collection: its name; for somebody without one: the posts that are held. */
  readonly item?: string | readonly string[];
  /** The day before which nothing is known of a fact that is declared without a day. */
  readonly knownFrom?: IsoDate;
  /** The fact is declared; what is asked for is its evidence, because of this. */
  readonly unproven?: EvidenceLack;
}

/** What is missing by name: a place in a composition, an item of a collection, one of several alternatives. */
export type Missing =
  | { readonly type: 'slot'; readonly slot: Slot }
  | { readonly type: 'item'; readonly name: string }
  | { readonly type: 'alternatives'; readonly of: readonly Measure[] };

/** Notes on a verdict; none of them changes it. */
export type Remark =
  | { readonly type: 'day-unknown' }
  | { readonly type: 'lapsed'; readonly since: IsoDate }
  | { readonly type: 'at-most-days' }
  | { readonly type: 'range-exceeded'; readonly upTo: number; readonly actual: number }
  /** Of people of a body that has a head: whether the head counts. */
  | { readonly type: 'counted'; readonly form: 'list' | 'number' | 'totals'; readonly head?: boolean }
  /** How many there are is not declared; so many of them have it. */
  | { readonly type: 'known-of-them'; readonly known: number }
  | { readonly type: 'log-ends'; readonly on: IsoDate }
  | { readonly type: 'condition-false'; readonly condition: Condition; readonly where: 'subject' | 'items' }
  | { readonly type: 'nothing-to-cover' }
  | { readonly type: 'not-in-force'; readonly from: IsoDate; readonly to: IsoDate | null }
  | { readonly type: 'begins'; readonly on: IsoDate }
  | { readonly type: 'not-asked-under-reading' }
  | { readonly type: 'no-subjects'; readonly level: Level; readonly kind: Kind | null }
  | { readonly type: 'not-on-file'; readonly roster: string }
  /** The division is no more: since the day after this one, what it owed is asked of the one it became part of. */
  | { readonly type: 'ended'; readonly on: IsoDate; readonly into: string | null }
  /** What is declared is enough, but no evidence shows it. */
  | { readonly type: 'no-evidence'; readonly was: 'met' | 'late' };

export interface Finding {
  readonly rule: Rule;
  readonly division: readonly string[];
  readonly level: Level;
  /** Who owes it at this level: the rule's bearers, narrowed to those that act there. */
  readonly bearer: readonly string[];
  /** Set where the subject is the villages or communities that a township or county counts instead of listing. */
  readonly counted: { readonly kind: Kind; readonly total: number | null } | null;
  readonly period: string | null;
  readonly status: Status;
  readonly required: number | null;
  /** Null where it is not known exactly. */
  readonly actual: number | null;
  /** How many are missing, in `unit`; null where nothing is, or where it is not known. */
  readonly gap: number | null;
  /** The gap is only its lower bound: how many there are is not known exactly. */
  readonly gapIsAtLeast: boolean;
  readonly unit: string;
  readonly missing: readonly Missing[];
  readonly asks: readonly Ask[];
  readonly remarks: readonly Remark[];
  readonly due: IsoDate | null;
  /** For `late` and `overdue`. */
  readonly daysLate: number | null;
  /** For `pending`; 0 on the due day. */
  readonly daysLeft: number | null;
  readonly disputed: boolean;
  /** Verdict under each reading of the rule, by name; empty where the text has only one. */
  readonly readings: Readonly<Record<string, Status>>;
  /** Division, kind of subject and period as one text: no two findings of a rule have the same. */
  readonly key: string;
  readonly place: Place | null;
  /** For `waived` only: the verdict without the waiver, and the waiver. */
  readonly waived?: { readonly instead: Waivable; readonly waiver: Waiver };
}

/** About the whole evaluation; they change no verdict of a finding, but may make a report incomplete. */
export type Notice =
  | { readonly type: 'part-of-jurisdiction'; readonly pack: string; readonly name: string }
  /** Asked of a division although nothing declared says that the pack's region is it or is above it. */
  | {
      readonly type: 'pack-forced';
      readonly pack: string;
      readonly region: string;
      readonly name: string;
    }
  | {
      readonly type: 'divisions-missing';
      readonly pack: string;
      readonly level: Level;
      readonly declared: number;
      readonly total: number;
      readonly clause: string;
    }
  | { readonly type: 'no-pack-binds'; readonly name: string }
  | {
      readonly type: 'declaration-age';
      /** The divisions that were declared on that day, each with those below it. */
      readonly names: readonly string[];
      readonly declaredOn: IsoDate;
      readonly days: number;
    };

/** The result of an evaluation, in its final order. Same input, same value. */
export interface Evaluation {
  readonly asOf: IsoDate;
  /** The declared jurisdictions, by name. */
  readonly jurisdictions: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

/** Who is asked, the same in every period and for every rule: a division, or the villages that one counts. */
export function subjectKey({ key, period }: Pick<Finding, 'key' | 'period'>): string {
  return period === null ? key : key.slice(0, -`\n${period}`.length);
}
