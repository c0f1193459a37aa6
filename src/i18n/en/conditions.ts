import type { Atom, Condition } from '../../model/condition.ts';
import { operandTitle, operandUnit, operandWord } from '../operand.ts';
import { names } from './names.ts';

const MOST_WORDS = 6;

/** `built-up area is more than 2 sq km and kind is town` */
export function conditionText(condition: Condition): string {
  switch (condition.type) {
    case 'all':
      return condition.of
        .map((part) => (part.type === 'any' ? `(${conditionText(part)})` : conditionText(part)))
        .join(' and ');
    case 'any':
      return condition.of
        .map((part) => (part.type === 'all' ? `(${conditionText(part)})` : conditionText(part)))
        .join(' or ');
    case 'not':
      return condition.of.type === 'atom'
        ? atomText(condition.of, true)
        : `none of this holds: ${conditionText(condition.of)}`;
    case 'atom':
      return atomText(condition, false);
  }
}

function atomText({ operand, test }: Atom, negated: boolean): string {
  const title = operandTitle(operand).en;
  switch (test.type) {
    case 'is':
      return `${title}: ${test.value === negated ? 'no' : 'yes'}`;
    case 'on':
      return `${title}: ${negated ? 'not yet' : 'already'} on ${test.day}`;
    case 'in':
      return `${title} is ${negated ? 'not ' : ''}${words(operand, test.words)}`;
    case 'includes':
      return `${title} ${negated ? 'do not include' : 'include'} ${words(operand, test.words)}`;
    case 'atLeast':
    case 'moreThan':
    case 'atMost':
    case 'lessThan':
    case 'equals':
      return `${title} is ${negated ? 'not ' : ''}${names.comparator[test.type]} ${names.quantity(test.bound, operandUnit(operand))}`;
  }
}

function words(operand: Atom['operand'], list: readonly string[]): string {
  const titles = list.map((word) => operandWord(operand, word).en);
  if (titles.length <= MOST_WORDS) return names.either(titles);
  return `one of ${titles.length}: ${titles.slice(0, MOST_WORDS - 1).join(', ')}, …`;
}
