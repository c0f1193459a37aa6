import type { VocabularyFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { placeText } from '../place-text.ts';
import { phrases } from './phrases.ts';

const { because, choices, meant, quote } = phrases;

/** Faults of vocabularies, which only authors of a field meet. */
export const vocabularyFaults: Pick<FaultSentences, VocabularyFault> = {
  'vocabulary-twice': ({ token, other }) =>
    `${quote(token)}在词表中写了两次${other === undefined ? '' : `，另一处在 ${placeText(other)}`}`,
  'vocabulary-reserved-name': ({ token }) => `${quote(token)}是程序自己的键，词表中不能再用；请换一个`,
  'vocabulary-incomplete': ({ token, key }) =>
    `${key === undefined ? '这里' : `${key} 类事项`}要写 ${token ?? ''}`,
  'vocabulary-needless': ({ token, expected }) => `这类事项不写 ${token ?? '这一键'}${choices(expected)}`,
  'vocabulary-unknown': ({ token, nearest, expected }) =>
    `词表中没有${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'vocabulary-circle': ({ token }) => `${quote(token)}绕回到了自己：包含关系和上位职务不能成环`,
  'vocabulary-other-type': ({ token, expected }) =>
    `${quote(token)}类型不合，或一个按期、一个不按期${choices(expected)}`,
  'vocabulary-other-level': ({ token, expected }) => `${quote(token)}的层级不合${choices(expected)}`,
  'vocabulary-clash': ({ token, expected }) =>
    `${quote(token)}在两个词表中含义不同${because((expected ?? []).join('、'))}；这些规则包不能一起判定，请分开检查，或给其中一个改名`,
};
