import type { VocabularyFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { placeText } from '../place-text.ts';
import { phrases } from './phrases.ts';

const { because, choices, meant, quote } = phrases;

/** Faults of vocabularies, which only authors of a field meet. */
export const vocabularyFaults: Pick<FaultSentences, VocabularyFault> = {
  'vocabulary-twice': ({ token, other }) =>
    `${quote(token)} stands in the vocabulary twice${other === undefined ? '' : `, the other time at ${placeText(other)}`}`,
  'vocabulary-reserved-name': ({ token }) =>
    `${quote(token)} is a key of the program's own and cannot be used in a vocabulary; choose another`,
  'vocabulary-incomplete': ({ token, key }) =>
    `${key === undefined ? 'this' : `a fact of type ${key}`} needs ${token ?? ''}`,
  'vocabulary-needless': ({ token, expected }) =>
    `${token ?? 'this key'} is not for facts of this type${choices(expected)}`,
  'vocabulary-unknown': ({ token, nearest, expected }) =>
    `the vocabulary has no ${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'vocabulary-circle': ({ token }) =>
    `${quote(token)} leads back to itself: what lies within what, and what is broader, cannot go in a circle`,
  'vocabulary-other-type': ({ token, expected }) =>
    `${quote(token)} is of another type, or only one of the two is declared by period${choices(expected)}`,
  'vocabulary-other-level': ({ token, expected }) =>
    `the level of ${quote(token)} does not fit${choices(expected)}`,
  'vocabulary-clash': ({ token, expected }) =>
    `${quote(token)} means different things in two vocabularies${because((expected ?? []).join(', '))}; these packs cannot judge together: check them apart, or rename one`,
};
