import type { StateFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { placeText } from '../place-text.ts';
import { phrases } from './phrases.ts';

const { choices, meant, quote, titles } = phrases;

/** Faults of a state: the words are right, but they do not fit together. */
export const stateFaults: Pick<FaultSentences, StateFault> = {
  'not-a-state-file': ({ token, expected }) =>
    `this is not a state file${token === undefined ? '' : ` (it says ${quote(token)})`}; it begins with duibiao: ${expected?.[0] ?? 'state/1'}`,
  'division-twice': ({ token, other }) =>
    `${quote(token)} is declared twice${other === undefined ? '' : `, the other time at ${placeText(other)}`}; make it one`,
  'level-not-below-parent': ({ token, key, expected }) =>
    `the level ${quote(token)}${key === undefined ? '' : ` of ${quote(key)}`} is not below its parent${expected === undefined || expected.length === 0 ? '' : `; expected ${titles(expected)}`}`,
  'kind-of-other-level': ({ token, key, expected }) =>
    `the kind ${quote(token)} does not belong to ${key === undefined ? 'this level' : `the level ${quote(key)}`}${choices(expected)}`,
  'fact-of-other-level': ({ token, key, expected }) =>
    `${quote(token ?? key)} is not declared at this level${expected === undefined || expected.length === 0 ? '' : `; it belongs to ${titles(expected)}`}`,
  'unknown-post': ({ token, nearest, expected }) =>
    `unknown post ${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'until-before-since': ({ token, expected, detail }) =>
    `the end ${quote(token)} is before the beginning ${expected?.[0] ?? detail ?? ''}`,
  'more-than-total': ({ key, token, actual, limit }) =>
    `${quote(key ?? token)} is ${actual ?? token ?? '?'}, more than the total of ${limit ?? '?'}`,
  'parent-ambiguous': ({ token, expected }) =>
    `several divisions are named ${quote(token)}${choices(expected)}; write the parents from the top`,
  'unknown-pack-facts': ({ token, nearest, expected }) =>
    `there is no pack ${quote(token)} whose facts these could be${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'unknown-own-fact': ({ token, key, nearest, expected }) =>
    `the pack${key === undefined ? '' : ` ${key}`} has no fact ${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'future-declared': ({ token, expected, detail }) =>
    `the day ${quote(token)} is after the day of the declaration ${expected?.[0] ?? detail ?? ''}; only what has happened can be declared`,
  'item-twice': ({ token, other }) =>
    `${quote(token)} is in the list twice${other === undefined ? '' : `, the other time at ${placeText(other)}`}`,
  'item-without-name': () => 'this item of the list has no name',
};
