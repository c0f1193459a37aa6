import { addDays, type IsoDate } from '../../model/iso-date.ts';
import type { Measure } from '../../model/measure.ts';
import { edgesOf } from './candidates.ts';
import type { Figures, Fillable, Frame, Trial } from './filling.ts';
import { type Given, given } from './given.ts';
import { passes } from './plain-facts.ts';

type NumberMeasure = Extract<Measure, { type: 'number' }>;

/** A counted or measured number around its bound, and around the upper end that is only remarked on. */
export function fillNumber(measure: NumberMeasure, frame: Frame): Fillable {
  const { fact, bound, comparator, upTo } = measure;
  const isWhole = fact.type === 'count';
  const edges = [...edgesOf(bound, isWhole), ...(upTo === null ? [] : edgesOf(upTo, isWhole))];
  const values = [...new Set([...edges, 0])].toSorted((a, b) => a - b);
  const isMinimum = comparator === 'atLeast' || comparator === 'moreThan';
  const enough = edgesOf(bound, isWhole).filter((value) => passes(value, comparator, bound));
  const good = isMinimum ? enough[0] : enough.at(-1);
  if (good === undefined) return { lack: { type: 'never-met' } };
  if (values.every((value) => passes(value, comparator, bound))) return { lack: { type: 'never-missed' } };
  return {
    met: (since, until) =>
      given(fact.path, isWhole ? countSince(good, since, until, isMinimum, frame) : quantity(good, since)),
    // What a quantity was before it was measured is not known, so that its day is no proof of lateness.
    isDated: isWhole && (!isMinimum || good > 0),
    canEnd: isWhole && isMinimum,
    isWithin: false,
    isOfPeriod: false,
    isLate: false,
    none: trial(measure, 0, 'number', given(fact.path, 0), true),
    never: isWhole ? given(fact.path, [{ since: frame.early, until: frame.early }]) : null,
    trials: values.flatMap((value) => [
      trial(measure, value, 'number', given(fact.path, value)),
      ...(isWhole ? [trial(measure, value, 'list', given(fact.path, listOf(value, frame.early)))] : []),
    ]),
    lacks: [],
  };
}

function trial(
  measure: NumberMeasure,
  value: number,
  form: 'number' | 'list',
  data: Given,
  isNone = false,
): Trial {
  const { unit, comparator, bound } = measure;
  return {
    sort: isNone ? 'none' : 'quota',
    words: isNone ? { type: 'none' } : { type: 'number', value, unit, form },
    given: data,
    truth: passes(value, comparator, bound),
    ...(measure.fact.type === 'count' ? { figures: figuresOf(measure, value) } : {}),
  };
}

/** How many are missing, or too many. */
function figuresOf({ comparator, bound }: NumberMeasure, value: number): Figures {
  const next =
    comparator === 'moreThan'
      ? Math.floor(bound) + 1
      : comparator === 'lessThan'
        ? Math.ceil(bound) - 1
        : bound;
  return { required: bound, actual: value, gap: Math.abs(next - value) };
}

function quantity(value: number, since: IsoDate | null): unknown {
  return since === null ? value : { value, since };
}

function listOf(count: number, since: IsoDate): unknown[] {
  if (count === 0) return [];
  return count === 1 ? [{ since }] : [{ count: count - 1, since }, { since }];
}

/** Of a number that must be reached the last comes on the day; of one that must not be passed the last too many goes. */
function countSince(
  good: number,
  since: IsoDate | null,
  until: IsoDate | undefined,
  isMinimum: boolean,
  { early }: Frame,
): unknown {
  if (since === null && until === undefined) return good;
  const from = since ?? early;
  const last = { since: from, ...(until === undefined ? {} : { until }) };
  if (isMinimum)
    return [...(good > 1 ? [{ count: good - 1, since: early }] : []), ...(good > 0 ? [last] : [])];
  return [
    ...(good > 0 ? [{ count: good, since: early }] : []),
    ...(from > early ? [{ since: early, until: addDays(from, -1) }] : []),
  ];
}
