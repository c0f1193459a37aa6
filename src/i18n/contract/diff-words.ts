import type { Cause, ChangeKind } from '../../model/diff.ts';

/** What is said of the difference of two states or reports. */
export interface DiffWords {
  readonly title: string;
  readonly side: (which: 'old' | 'new', path: string, asOf: string) => string;
  /** What may differ, as a thing: `申报内容`. */
  readonly thing: Readonly<Record<Cause, string>>;
  readonly differing: (things: string) => string;
  readonly nothingDiffers: string;
  readonly nothingChanged: string;
  /** Of reports: why the cause may be one of several. */
  readonly recordsOnly: string;
  readonly count: (kind: ChangeKind, count: number) => string;
  readonly section: (kind: ChangeKind, count: number) => string;
  /** Stands for a verdict where nothing was asked. */
  readonly absent: string;
  /** Stands in front of the cause. */
  readonly why: string;
  readonly cause: Readonly<Record<Cause, string>>;
  readonly waiver: Readonly<Record<'granted' | 'lapsed', string>>;
  /** In place of the day as cause, where the verdicts show what it did. */
  readonly onDay: Readonly<Record<'duePassed' | 'notYetDeclared' | 'notDeclaredSince' | 'begins', string>>;
  /** All of these causes were needed. */
  readonly because: (causes: readonly string[]) => string;
  /** At least one of them is it. */
  readonly perhaps: (causes: readonly string[]) => string;
  /** Nothing that is recorded explains it. */
  readonly noCause: string;
  readonly short: (quantity: string) => string;
  readonly toDeclare: (facts: string) => string;
  readonly andMore: (shown: readonly string[], all: number) => string;
  readonly due: (day: string) => string;
  readonly columns: Readonly<Record<'what' | 'who' | 'before' | 'after' | 'why', string>>;
  readonly refused: string;
}
