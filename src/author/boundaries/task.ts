import type { BoundarySort, BoundaryWords } from '../../model/boundary.ts';
import { type ByType, byType } from '../../model/by-type.ts';
import type { Condition } from '../../model/condition.ts';
import { foldMeasure, type MeasureFold } from '../../model/fold-measure.ts';
import { addDays, type IsoDate } from '../../model/iso-date.ts';
import { type Kind, KIND_LEVEL, KINDS, type Level } from '../../model/level.ts';
import type { MeasureOf } from '../../model/measure.ts';
import type { Demand, Due, Pack, Rule } from '../../model/pack.ts';
import type { Period } from '../../model/period.ts';
import type { Status } from '../../model/status.ts';
import { daysIn } from './operands.ts';
import type { Given } from './given.ts';

/** Who is asked in a case. */
export interface AskedOf {
  readonly level: Level;
  readonly kind: Kind | null;
  /** The name that the document gives it. */
  readonly name: string | null;
  /** The pack's region itself. */
  readonly isTop: boolean;
}

/** One rule as one reading of it has it, asked of one kind of division. */
export interface Task {
  readonly pack: Pack;
  readonly rule: Rule;
  readonly demand: Demand;
  /** Null where the text has only one reading. */
  readonly reading: string | null;
  readonly of: AskedOf;
}

/** What is expected: the status, and what is known of the rest of the verdict. */
export interface Expectation {
  readonly status: Status;
  readonly gap?: number | null;
  readonly required?: number;
  readonly actual?: number;
  readonly daysLate?: number;
  readonly daysLeft?: number;
  readonly missing?: readonly string[];
}

/** A case before the condition of its rule is looked at. */
export interface Scene {
  readonly sort: BoundarySort;
  readonly words: BoundaryWords;
  readonly must: Given | 'absent';
  readonly asOf: IsoDate;
  /** The day asked about, if it is not another. */
  readonly declaredOn?: IsoDate;
  readonly period?: string;
  readonly expect: Expectation;
  /** What the condition looks at; without it, a state in which the condition holds. */
  readonly where?: Given;
  /** The condition is not asked: there is nobody, or nobody of that kind. */
  readonly isBare?: boolean;
  readonly counted?: Kind;
  readonly isAsked?: boolean;
}

/** A day before every day that a demand names. */
export function earlyDay({ pack, demand }: Task): IsoDate {
  return addDays(edgeDays(pack, demand)[0] ?? pack.inForce.from, -30);
}

/** A day on which every day that a demand names is past. */
export function lateDay({ pack, demand }: Task): IsoDate {
  const late = addDays(edgeDays(pack, demand).at(-1) ?? pack.inForce.from, 30);
  const { to } = pack.inForce;
  return to !== null && to < late ? to : late;
}

function edgeDays(pack: Pack, { where, must, due }: Demand): IsoDate[] {
  const conditions = [where, ...foldMeasure(must, SCOPES)];
  const named = conditions.flatMap((condition) => (condition === null ? [] : daysIn(condition)));
  return [pack.inForce.from, ...byType(DUE_DAYS)(due), ...named].toSorted();
}

const DUE_DAYS: ByType<Due, readonly IsoDate[]> = {
  by: ({ day }) => [day],
  continuously: () => [],
  every: ({ from }) => [from],
};

const none = (): readonly Condition[] => [];
const scope = ({ where }: MeasureOf<'people' | 'events' | 'coverage'>): readonly Condition[] =>
  where === null ? [] : [where];

/** Which things or events a measure is about. */
const SCOPES: MeasureFold<readonly Condition[]> = {
  flag: none,
  number: none,
  people: scope,
  posts: none,
  events: scope,
  coverage: scope,
  any: (_, parts) => parts.flat(),
};

/** The kinds that a level has. */
export function kindsOf(level: Level): Kind[] {
  return KINDS.filter((kind) => KIND_LEVEL[kind] === level);
}

/** Everything that a duty is asked about in one go: the due and, where it recurs, the period. */
export interface Occasion {
  readonly asOf: IsoDate;
  readonly declaredOn: IsoDate;
  readonly period: Period | null;
  readonly due: IsoDate | null;
}
