import type { Locale } from './bilingual.ts';
import type { Status } from './status.ts';

/** Why a verdict is another one. */
export type Cause = 'waivers' | 'date' | 'rules' | 'facts' | 'program';

/**
 * What became of a finding between two states or reports: a gap that was none, a gap that is met, a gap that is none any
 * more without being met, what was decided and is undeclared now, and a gap that is one still.
 */
export const CHANGE_KINDS = ['opened', 'closed', 'neither', 'lost', 'unchanged'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface CauseFound {
  /** All of them were needed where that is certain; else at least one of them is it. */
  readonly causes: readonly Cause[];
  readonly isCertain: boolean;
}

/** The causes of one change; `was` and `is` are null where nothing was asked. */
export type CauseFinder = (change: {
  readonly fingerprint: string;
  readonly was: Status | null;
  readonly is: Status | null;
}) => CauseFound;

export interface Change extends CauseFound {
  readonly kind: ChangeKind;
  readonly pack: string;
  readonly rule: string;
  readonly title: string;
  readonly division: readonly string[];
  readonly period: string | null;
  readonly was: Status | null;
  readonly is: Status | null;
  readonly due: string | null;
  /** How much is missing now, in `unit`; null where nothing is, or where it is not known. */
  readonly gap: number | null;
  readonly unit: string;
  /** What is missing now, by name; of what is undeclared, the facts. */
  readonly missing: readonly string[];
  /** What is said of it now; of what nobody asks any more, what was said. */
  readonly message: string;
  readonly fingerprint: string;
}

/** One of the two that are compared. */
export interface DiffSide {
  /** As the user named it. */
  readonly path: string;
  readonly asOf: string;
  readonly packs: readonly { readonly id: string; readonly digest: string }[];
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
  readonly jurisdictions: readonly (readonly string[])[];
}

export interface Diff {
  readonly tool: { readonly name: string; readonly version: string };
  readonly lang: Locale;
  /** States were evaluated with one thing changed at a time; of reports there is only what they record. */
  readonly basis: 'states' | 'reports';
  readonly old: DiffSide;
  readonly new: DiffSide;
  /** What is not the same on both sides. */
  readonly differing: readonly Cause[];
  readonly changes: readonly Change[];
}
