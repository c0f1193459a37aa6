import type { Test } from '../../model/condition.ts';
import { addDays, type IsoDate } from '../../model/iso-date.ts';
import type { Level } from '../../model/level.ts';
import type { Asked } from './operands.ts';

export interface CandidateOptions {
  /** The division's level; facts that it cannot declare stay undeclared. */
  readonly level: Level;
  /** The words that an attribute may have here. */
  readonly attributes: Readonly<Record<'name' | 'kind' | 'level' | 'code', readonly string[]>>;
  /** A day before every day that matters. */
  readonly early: IsoDate;
}

/** Values worth trying for an operand: on each side of every edge that is asked of it; undefined is undeclared. */
export function candidates({ operand, tests }: Asked, options: CandidateOptions): unknown[] {
  if (operand.type === 'attribute') {
    const words = options.attributes[operand.name];
    return operand.name === 'code' || words.length === 0 ? [...words, undefined] : [...words];
  }
  if (operand.type === 'fact' && !operand.fact.levels.includes(options.level)) return [undefined];
  const definition = operand.type === 'fact' ? operand.fact : operand.field;
  switch (definition.type) {
    case 'flag':
      return [...flagValues(tests, options.early), undefined];
    case 'choice':
      return [...Object.keys(definition.values ?? {}), undefined];
    case 'choices':
      return [...choiceValues(Object.keys(definition.values ?? {})), undefined];
    case 'count':
    case 'people':
    case 'quantity':
      return [...numberValues(tests, definition.type !== 'quantity'), undefined];
    case 'posts':
    case 'participants':
    case 'log':
    case 'collection':
      return [undefined];
  }
}

function flagValues(tests: readonly Test[], early: IsoDate): unknown[] {
  const days = tests.flatMap((test) => (test.type === 'on' ? [test.day] : []));
  const around = days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  const ended = days.map((day) => ({ since: early, until: day }));
  return [early, { value: false, since: early }, true, false, ...new Set(around), ...ended];
}

function choiceValues(words: readonly string[]): unknown[] {
  const [first = ''] = words;
  const maps = [
    { [first]: false },
    { [first]: true },
    Object.fromEntries(words.map((word) => [word, false])),
  ];
  return [[], ...words.map((word) => [word]), ...(words.length > 1 ? [words] : []), ...maps];
}

/** On each side of each bound, and between every two. */
function numberValues(tests: readonly Test[], isWhole: boolean): number[] {
  const bounds = tests.flatMap((test) => ('bound' in test ? [test.bound] : [])).toSorted((a, b) => a - b);
  const between = isWhole
    ? []
    : bounds.slice(1).map((bound, index) => (bound + (bounds[index] ?? bound)) / 2);
  const values = [...bounds.flatMap((bound) => edgesOf(bound, isWhole)), ...between];
  return [...new Set(values)].toSorted((a, b) => a - b);
}

/** Just below a bound, the bound itself and just above; nothing below zero. */
export function edgesOf(bound: number, isWhole: boolean): number[] {
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  const values = isWhole
    ? [Math.ceil(bound) - 1, ...(Number.isInteger(bound) ? [bound] : []), Math.floor(bound) + 1]
    : [round(bound - 0.1), bound, round(bound + 0.1)];
  return values.filter((value) => value >= 0);
}
