import type { Fault } from '../../model/diagnostic.ts';
import type { Kind, Level } from '../../model/level.ts';
import type { PeriodKind } from '../../model/period.ts';
import type { Role } from '../../model/post.ts';
import type { Comparator } from '../../model/range.ts';
import type { Rule } from '../../model/pack.ts';
import type { Force, Status } from '../../model/status.ts';

/** Names of the closed vocabularies, and the ways to count, quote and list. */
export interface Names {
  /** Further words that a line is not broken in; empty where words have spaces between them. */
  readonly terms: readonly string[];
  readonly status: Readonly<Record<Status, string>>;
  /** The verdict explained in half a sentence. */
  readonly statusMeaning: Readonly<Record<Status, string>>;
  readonly force: Readonly<Record<Force, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly every: Readonly<Record<PeriodKind, string>>;
  readonly checkable: Readonly<Record<Rule['checkable'], string>>;
  readonly severity: Readonly<Record<Fault['severity'], string>>;
  /** `2024-Q1` in words; what is no period label passes through. */
  readonly period: (label: string) => string;
  /** `3 人`, `3 people`; an unknown unit passes through. */
  readonly quantity: (count: number, unit: string) => string;
  readonly days: (count: number) => string;
  /** `12 项`: findings, as the report counts them. */
  readonly findings: (count: number) => string;
  /** `37 个乡镇（街道）`; null where the levels are mixed. */
  readonly divisions: (count: number, level: Level | null) => string;
  /** `37 个街道`. */
  readonly kinds: (count: number, kind: Kind) => string;
  /** `岳溪镇的行政村`: those that a township counts instead of listing. */
  readonly villagesOf: (township: string, kind: Kind) => string;
  readonly quote: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** One of several. */
  readonly either: (items: readonly string[]) => string;
  /** The first few names, then all of them as a count: `温泉镇、岳溪镇等 37 个乡镇（街道）`. */
  readonly andOthers: (names: readonly string[], all: string) => string;
  /** Parts of one clause: `期限 2023-09-30，已逾期 183 天`. */
  readonly phrases: (parts: readonly string[]) => string;
  /** Clauses separated from each other by `；`, parts of a clause as they are. */
  readonly join: (clauses: readonly string[]) => string;
  /** `（…）` */
  readonly aside: (text: string) => string;
  /** What is in front, a colon, what follows. */
  readonly labelled: (label: string, text: string) => string;
}
