import type { Atom, Condition, Operand } from '../../model/condition.ts';
import type { Truth } from '../../model/truth.ts';
import { type Moment, passes, plainChoice, plainFlag, plainNumber } from './plain-facts.ts';

/** What a file says of an operand; undefined where it is silent. */
export type Look = (operand: Operand) => unknown;

/** A condition read as it is written: every part, any part, not; what is not said is unknown. */
export function conditionTruth(condition: Condition, look: Look, moment: Moment): Truth {
  switch (condition.type) {
    case 'not': {
      const inner = conditionTruth(condition.of, look, moment);
      return inner === 'unknown' ? inner : !inner;
    }
    case 'all': {
      const parts = condition.of.map((part) => conditionTruth(part, look, moment));
      return parts.find((part) => part === false) ?? parts.find((part) => part === 'unknown') ?? true;
    }
    case 'any':
      return anyTruth(condition.of.map((part) => conditionTruth(part, look, moment)));
    case 'atom':
      return atomTruth(condition, look(condition.operand), moment);
  }
}

function anyTruth(parts: readonly Truth[]): Truth {
  return parts.find((part) => part === true) ?? parts.find((part) => part === 'unknown') ?? false;
}

function atomTruth({ test }: Atom, raw: unknown, moment: Moment): Truth {
  const { asOf } = moment;
  if (raw === undefined) return 'unknown';
  switch (test.type) {
    case 'is': {
      const flag = plainFlag(raw, asOf, moment);
      return flag === 'unknown' ? flag : flag === test.value;
    }
    case 'on':
      // Nobody knows yet how it will stand on a day to come: until then it is asked about today.
      return plainFlag(raw, asOf < test.day ? asOf : test.day, moment);
    case 'in':
      return test.words.some((word) => word === raw);
    case 'includes':
      return anyTruth(test.words.map((word) => plainChoice(raw, word, moment)));
    case 'atLeast':
    case 'moreThan':
    case 'atMost':
    case 'lessThan':
    case 'equals':
      return plainNumber(raw, moment, (value) => passes(value, test.type, test.bound));
  }
}
