import type { JsonReport } from './json-report.ts';
import type { Status } from './status.ts';

/** A report and the file in which it stands. */
export interface Part {
  readonly file: string;
  readonly report: JsonReport;
}

/** What every shard of a run says alike. */
export const SHARED = [
  'tool',
  'lang',
  'asOf',
  'packs',
  'options',
  'readings',
  'sources',
  'evidence',
  'leftOut',
  'packsLeftOut',
  'diagnostics',
  'jurisdictions',
  'notices',
  'overlaps',
] as const satisfies readonly (keyof JsonReport)[];
/** Of waivers and known gaps, what they say is the same; what came of them depends on the shard. */
type SharedKey = (typeof SHARED)[number] | 'waivers' | 'baseline';

/** Why reports are not the shards of one run. */
export type MergeFault =
  | { readonly type: 'no-shard'; readonly file: string }
  | { readonly type: 'other-count'; readonly file: string; readonly of: number; readonly first: Part }
  | { readonly type: 'twice'; readonly file: string; readonly index: number; readonly other: string }
  | { readonly type: 'totals'; readonly file: string }
  | { readonly type: 'missing'; readonly indices: readonly number[]; readonly of: number }
  | { readonly type: 'differs'; readonly file: string; readonly key: SharedKey; readonly other: string };

/** What is not the same in two reports that should be; `was` is the first, null where it has none. */
export type Difference =
  | { readonly type: 'tool'; readonly was: string; readonly is: string }
  | { readonly type: 'pack'; readonly id: string; readonly was: string | null; readonly is: string | null }
  | {
      readonly type: 'source' | 'evidence';
      readonly file: string;
      readonly was: string | null;
      readonly is: string | null;
    }
  | {
      readonly type: 'finding';
      readonly rule: string;
      readonly division: readonly string[];
      readonly period: string | null;
      /** The same verdict twice: something else in the finding differs. */
      readonly was: Status | null;
      readonly is: Status | null;
    }
  | { readonly type: 'part'; readonly key: keyof JsonReport };
