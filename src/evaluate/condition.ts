import type { Atom, Condition } from '../model/condition.ts';
import type { Ask } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { compare, type Range } from '../model/range.ts';
import type { Division, FieldValues } from '../model/state.ts';
import { and, not, or, type Truth } from '../model/truth.ts';
import { askUnknown } from './asks.ts';
import { countOn, flagOn, quantityOn } from './presence.ts';

/** A division, or a thing or event with fields of its own that the division declares. */
export interface Subject {
  readonly division: Division;
  readonly item: { readonly name: string; readonly fields: FieldValues } | null;
}

export function conditionOn(condition: Condition, subject: Subject, day: IsoDate): Truth {
  switch (condition.type) {
    case 'all':
      return and(condition.of.map((part) => conditionOn(part, subject, day)));
    case 'any':
      return or(condition.of.map((part) => conditionOn(part, subject, day)));
    case 'not':
      return not(conditionOn(condition.of, subject, day));
    case 'atom':
      return atomOn(condition, subject, day);
  }
}

/** The facts that would decide a condition which is unknown. */
export function conditionAsks(condition: Condition, division: Division, day: IsoDate): Ask[] {
  if (conditionOn(condition, { division, item: null }, day) !== 'unknown') return [];
  switch (condition.type) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => conditionAsks(part, division, day));
    case 'not':
      return conditionAsks(condition.of, division, day);
    case 'atom':
      if (condition.operand.type === 'fact') return [askUnknown(condition.operand.fact, division, day)];
      return condition.operand.type === 'attribute' ? [askAttribute(condition.operand.name, division)] : [];
  }
}

export function askAttribute(name: string, division: Division): Ask {
  const titles: Readonly<Record<string, Ask['title']>> = {
    kind: { zh: '辖区类别', en: 'kind of division' },
    code: { zh: '行政区划代码', en: 'division code' },
  };
  return {
    fact: name,
    title: titles[name] ?? { zh: name, en: name },
    division: division.path,
    place: division.place,
    path: [name],
  };
}

function atomOn({ operand, test }: Atom, { division, item }: Subject, day: IsoDate): Truth {
  if (operand.type === 'attribute') {
    const word = operand.name === 'name' && item !== null ? item.name : division[operand.name];
    if (word === undefined) return 'unknown';
    return test.type === 'in' ? test.words.includes(word) : 'unknown';
  }
  if (operand.type === 'field') {
    const value = item?.fields[operand.name];
    if (value === undefined) return 'unknown';
    if (test.type === 'is')
      return typeof value === 'object'
        ? equals(flagOn(value, day, division.declaredOn), test.value)
        : 'unknown';
    if (test.type === 'in') return typeof value === 'string' && test.words.includes(value);
    return test.type !== 'includes' && typeof value === 'number'
      ? compare({ low: value, high: value }, test.type, test.bound)
      : 'unknown';
  }
  const fact = division.facts.get(operand.fact.id);
  if (fact === undefined) return 'unknown';
  if (fact.type === 'flag')
    return test.type === 'is' ? equals(flagOn(fact, day, division.declaredOn), test.value) : 'unknown';
  if (fact.type === 'choices') {
    if (test.type !== 'includes' || day < division.declaredOn) return 'unknown';
    return test.words.some((word) => fact.values.includes(word));
  }
  const range = numberOn(fact, day, division.declaredOn);
  if (range === null || test.type === 'is' || test.type === 'in' || test.type === 'includes')
    return 'unknown';
  return compare(range, test.type, test.bound);
}

function numberOn(
  fact: NonNullable<ReturnType<Division['facts']['get']>>,
  day: IsoDate,
  declaredOn: IsoDate,
): Range | null {
  if (fact.type === 'count') return countOn(fact, day, declaredOn);
  return fact.type === 'quantity' ? quantityOn(fact, day, declaredOn) : null;
}

function equals(truth: Truth, value: boolean): Truth {
  return value ? truth : not(truth);
}
