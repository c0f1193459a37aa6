import type { Atom, Condition } from '../../model/condition.ts';
import { operandTitle, operandUnit, operandWord } from '../operand.ts';
import { names } from './names.ts';

const MOST_WORDS = 6;

/** `建成区面积超过 2 平方公里且类别为镇` */
export function conditionText(condition: Condition): string {
  switch (condition.type) {
    case 'all':
      return condition.of
        .map((part) => (part.type === 'any' ? `（${conditionText(part)}）` : conditionText(part)))
        .join('，且');
    case 'any':
      return condition.of
        .map((part) => (part.type === 'all' ? `（${conditionText(part)}）` : conditionText(part)))
        .join('，或');
    case 'not':
      return condition.of.type === 'atom'
        ? atomText(condition.of, true)
        : `不属于下列情形（${conditionText(condition.of)}）`;
    case 'atom':
      return atomText(condition, false);
  }
}

function atomText({ operand, test }: Atom, negated: boolean): string {
  const title = operandTitle(operand).zh;
  switch (test.type) {
    case 'is':
      return `${title}：${test.value === negated ? '否' : '是'}`;
    case 'on':
      return `${title}：${test.day} 当日${negated ? '还没有' : '已有'}`;
    case 'in':
      return `${title}${negated ? '不是' : '是'}${words(operand, test.words)}`;
    case 'includes':
      return `${title}${negated ? '不包括' : '包括'}${words(operand, test.words)}`;
    case 'atLeast':
    case 'moreThan':
    case 'atMost':
    case 'lessThan':
    case 'equals':
      return `${title}${negated ? '并非' : ''}${names.comparator[test.type]} ${names.quantity(test.bound, operandUnit(operand))}`;
  }
}

function words(operand: Atom['operand'], list: readonly string[]): string {
  const titles = list.map((word) => operandWord(operand, word).zh);
  if (titles.length <= MOST_WORDS) return names.either(titles);
  return `${titles.slice(0, MOST_WORDS - 1).join('、')}等 ${titles.length} 个之一`;
}
