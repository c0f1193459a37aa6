import type { Bilingual } from '../model/bilingual.ts';
import type { Operand } from '../model/condition.ts';
import { KIND_TITLES, type Kind, LEVEL_TITLES, type Level } from '../model/level.ts';

const ATTRIBUTES: Record<Extract<Operand, { type: 'attribute' }>['name'], Bilingual> = {
  name: { zh: '名称', en: 'name' },
  kind: { zh: '类别', en: 'kind' },
  level: { zh: '层级', en: 'level' },
  code: { zh: '区划代码', en: 'code' },
};

/** What an atom of a condition looks at, by name. */
export function operandTitle(operand: Operand): Bilingual {
  if (operand.type === 'attribute') return ATTRIBUTES[operand.name];
  return operand.type === 'fact' ? operand.fact.title : operand.field.title;
}

/** The unit of the numbers that it is compared with, or the empty string. */
export function operandUnit(operand: Operand): string {
  if (operand.type === 'attribute') return '';
  return (operand.type === 'fact' ? operand.fact.unit : operand.field.unit) ?? '';
}

/** A word of a closed list by its title; any other word is its own. */
export function operandWord(operand: Operand, word: string): Bilingual {
  const own = { zh: word, en: word };
  if (operand.type === 'fact') return operand.fact.values?.[word] ?? own;
  if (operand.type === 'field') return operand.field.values?.[word] ?? own;
  if (operand.name === 'kind')
    return (KIND_TITLES as Partial<Record<string, Bilingual>>)[word as Kind] ?? own;
  if (operand.name === 'level')
    return (LEVEL_TITLES as Partial<Record<string, Bilingual>>)[word as Level] ?? own;
  return own;
}
