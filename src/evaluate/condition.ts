import type { Atom, Condition, Test } from '../model/condition.ts';
import type { FactDefinition } from '../model/fact.ts';
import type { Ask } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { foldCondition } from '../model/fold-condition.ts';
import { compare, exactly, type Range } from '../model/range.ts';
import type { Division, FieldValues, Flag } from '../model/state.ts';
import { and, not, or, type Truth } from '../model/truth.ts';
import { askFact, askUnknown } from './asks.ts';
import { choiceOn, countOn, flagOn, headcountOn, quantityOn } from './presence.ts';

/** A division, or a thing or event with fields of its own that the division declares. */
export interface Subject {
  readonly division: Division;
  readonly item: {
    readonly name: string;
    readonly fields: FieldValues;
    /** By field: the day of the file that it is taken from, where that is not the division’s. */
    readonly declaredOn?: Readonly<Record<string, IsoDate>>;
  } | null;
}

export function conditionOn(condition: Condition, subject: Subject, day: IsoDate): Truth {
  return foldCondition<Truth>(condition, {
    all: and,
    any: or,
    not,
    atom: (atom) => atomOn(atom, subject, day),
  });
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
      if (condition.operand.type === 'fact')
        return factAsks(condition.operand.fact, condition.test, division, day);
      return condition.operand.type === 'attribute' ? [askAttribute(condition.operand.name, division)] : [];
  }
}

/** Of choices that are declared word by word, only the words that are still unknown are asked about. */
function factAsks(fact: FactDefinition, test: Test, division: Division, day: IsoDate): Ask[] {
  const { declaredOn } = division;
  const on = test.type === 'on' && test.day < day ? test.day : day;
  const declared = division.facts.get(fact.id);
  if (declared?.type !== 'choices' || declared.form === 'list' || test.type !== 'includes')
    return [askUnknown(fact, division, on)];
  const unknown = test.words.filter((word) => choiceOn(declared, word, day, declaredOn) === 'unknown');
  return unknown.map((word) =>
    askFact(fact, division, {
      below: [word],
      ...(declared.byWord[word] === undefined ? {} : { knownFrom: declaredOn }),
    }),
  );
}

export function askAttribute(
  name: Extract<Ask['what'], { type: 'attribute' }>['name'],
  division: Division,
): Ask {
  return {
    fact: name,
    what: { type: 'attribute', name },
    division: division.path,
    place: division.place,
    path: [name],
  };
}

function atomOn({ operand, test }: Atom, { division, item }: Subject, day: IsoDate): Truth {
  if (operand.type === 'attribute') {
    const word = operand.name === 'name' && item !== null ? item.name : division[operand.name];
    return word === undefined ? 'unknown' : wordTest(test, [word]);
  }
  if (operand.type === 'field') {
    const value = item?.fields[operand.name];
    if (value === undefined) return 'unknown';
    if (typeof value === 'object' && value.type === 'times') return 'unknown';
    if (typeof value === 'object')
      return flagTest(test, value, day, item?.declaredOn?.[operand.name] ?? division.declaredOn);
    return typeof value === 'string' ? wordTest(test, [value]) : numberTest(test, exactly(value));
  }
  const fact = division.facts.get(operand.fact.id);
  switch (fact?.type) {
    case 'flag':
      return flagTest(test, fact, day, division.declaredOn);
    case 'choices':
      return test.type === 'includes'
        ? or(test.words.map((word) => choiceOn(fact, word, day, division.declaredOn)))
        : 'unknown';
    case 'count':
      return numberTest(test, countOn(fact, day, division.declaredOn));
    case 'people':
      return numberTest(test, headcountOn(fact, day, division.declaredOn));
    case 'quantity':
      return numberTest(test, quantityOn(fact, day, division.declaredOn));
    case 'period-flags':
    case 'posts':
    case 'log':
    case 'collection':
    case undefined:
      return 'unknown';
  }
}

/** As the flag stands on `day`, or as it stood on the day that the test names (what came after `day` is not known yet). */
function flagTest(test: Test, flag: Flag, day: IsoDate, declaredOn: IsoDate): Truth {
  if (test.type === 'on') return flagOn(flag, test.day < day ? test.day : day, declaredOn);
  if (test.type !== 'is') return 'unknown';
  const truth = flagOn(flag, day, declaredOn);
  return test.value ? truth : not(truth);
}

function wordTest(test: Test, words: readonly string[]): Truth {
  return test.type === 'in' || test.type === 'includes'
    ? test.words.some((word) => words.includes(word))
    : 'unknown';
}

function numberTest(test: Test, range: Range): Truth {
  return 'bound' in test ? compare(range, test.type, test.bound) : 'unknown';
}
