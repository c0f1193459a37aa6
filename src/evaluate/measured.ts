import type { Ask, Missing, Remark } from '../model/finding.ts';
import type { Place } from '../model/position.ts';
import type { Range } from '../model/range.ts';
import type { Truth } from '../model/truth.ts';

/** What a measure yields on one day. */
export interface Measured {
  /** `none`: there is nothing that the measure could be asked of (an empty collection). */
  readonly truth: Truth | 'none';
  readonly required: number;
  readonly actual: Range;
  /** How many are missing where the truth is false. */
  readonly gap: number;
  readonly unit: string;
  readonly missing: readonly Missing[];
  /** Questions whose answers would decide an unknown truth. */
  readonly asks: readonly Ask[];
  readonly remarks: readonly Remark[];
  /** The fact that was looked at. */
  readonly place: Place | null;
}
