import type { Bilingual } from '../../model/bilingual.ts';
import type { Operand } from '../../model/condition.ts';
import { KIND_TITLES, LEVEL_TITLES } from '../../model/level.ts';

const ATTRIBUTES = {
  name: { zh: '名称', en: 'name' },
  kind: { zh: '类别', en: 'kind' },
  level: { zh: '层级', en: 'level' },
  code: { zh: '代码', en: 'code' },
};

/** What a condition looks at, and its words, as people say them. */
export function operandTitle(operand: Operand): {
  readonly title: Bilingual;
  readonly words: Readonly<Record<string, Bilingual>>;
} {
  if (operand.type === 'attribute')
    return { title: ATTRIBUTES[operand.name], words: { ...LEVEL_TITLES, ...KIND_TITLES } };
  const { title, values } = operand.type === 'fact' ? operand.fact : operand.field;
  return { title, words: values ?? {} };
}
