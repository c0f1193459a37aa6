import type { BoundaryGap, BoundarySort, BoundaryWords } from '../../model/boundary.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Level } from '../../model/level.ts';
import type { Post } from '../../model/post.ts';
import type { Period } from '../../model/period.ts';
import type { Truth } from '../../model/truth.ts';
import type { Given } from './given.ts';

/** For whom and when a measure is filled in. */
export interface Frame {
  readonly level: Level;
  /** The period that is asked about; null for a duty that has none. */
  readonly period: Period | null;
  /** A day on which what is old is already there: within the period, where there is one. */
  readonly early: IsoDate;
  readonly asOf: IsoDate;
  /** The posts that a document may name, the pack's own first. */
  readonly posts: readonly Post[];
}

export interface Figures {
  readonly required: number;
  readonly actual: number;
  /** Null where it is not told. */
  readonly gap: number | null;
}

/** One way to fill in a measure, and whether that is enough; `none`: there is nothing to ask it of. */
export interface Trial {
  readonly sort: BoundarySort;
  readonly words: BoundaryWords;
  readonly given: Given;
  readonly truth: Truth | 'none';
  readonly figures?: Figures;
  /** The names of what is missing. */
  readonly missing?: readonly string[];
}

/** How a measure can be met, missed, and brought to its edges. */
export interface Filling {
  /** Everything that is asked for. With a day, the last of it is there since then; with `until`, no longer than that. */
  readonly met: (since: IsoDate | null, until?: IsoDate) => Given;
  /** Whether the day since when tells that it was not there before. */
  readonly isDated: boolean;
  readonly canEnd: boolean;
  /** Whether it must have come about within the period, and whether silence about the period's rest is no answer. */
  readonly isWithin: boolean;
  readonly isOfPeriod: boolean;
  /** Whether what says that it is for the period and came after its end is late. */
  readonly isLate: boolean;
  /** An explicit no, 0, or empty list. */
  readonly none: Trial;
  /** Not there now, nor on any day since the early one; null where no file can say that. */
  readonly never: Given | null;
  readonly trials: readonly Trial[];
  readonly lacks: readonly BoundaryGap['lack'][];
}

/** What no state can fill in. */
export type Fillable = Filling | { readonly lack: BoundaryGap['lack'] };
