import type { Finding } from './finding.ts';
import type { GapStatus, Status } from './status.ts';

/** Gaps that are known and do not fail a run: `duibiao-baseline/1`, schemas/baseline.schema.json says the same. */
export interface Baseline {
  readonly schema: 'duibiao-baseline/1';
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly packs: readonly { readonly id: string; readonly digest: string }[];
  readonly gaps: readonly BaselineEntry[];
}

/** A known gap: its identity, and the words by which whoever reviews the file knows it. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly pack: string;
  readonly rule: string;
  /** Names of public bodies from the top; no persons, files or lines. */
  readonly division: readonly string[];
  readonly period: string | null;
  readonly status: GapStatus;
}

export interface BaselineChange extends BaselineEntry {
  readonly now: Status;
}

export type BaselineMark = 'new' | 'known';

/** What came of the known gaps in one run. The lists are in the order of the baseline. */
export interface BaselineOutcome {
  readonly file: string;
  readonly sha256: string;
  readonly entries: number;
  readonly new: Readonly<Record<GapStatus, number>>;
  readonly known: Readonly<Record<GapStatus, number>>;
  readonly worsened: readonly BaselineChange[];
  readonly fixed: readonly BaselineChange[];
  readonly neither: readonly BaselineChange[];
  readonly stale: readonly BaselineEntry[];
  readonly marks: ReadonlyMap<Finding, BaselineMark>;
}

/** The order of a baseline: by pack, rule, division and period, whatever the language; no two entries are equal in it. */
export function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  const [first, second] = [keysOf(a), keysOf(b)];
  const fork = first.findIndex((key, index) => key !== second[index]);
  return fork === -1 ? 0 : (first[fork] ?? '') < (second[fork] ?? '') ? -1 : 1;
}

function keysOf({ pack, rule, division, period, fingerprint }: BaselineEntry): string[] {
  return [pack, rule, division.join('\n'), period ?? '', fingerprint];
}
