import type { StateFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { placeText } from '../place-text.ts';
import { phrases } from './phrases.ts';

const { choices, isGiven, meant, quote, words } = phrases;

/** Faults of a state: the words are right, but they do not fit together. */
export const stateFaults: Pick<FaultSentences, StateFault> = {
  'not-a-state-file': ({ token, expected }) =>
    `this is not a state file${isGiven(token) ? ` (it says ${quote(token)})` : ''}; it begins with ${expected?.[0] ?? 'duibiao: state/1'}`,
  'division-twice': ({ token, other }) =>
    `${quote(token)} is declared twice${other === undefined ? '' : `, the other time at ${placeText(other)}`}; make it one`,
  'level-not-below-parent': ({ token, key }) =>
    `the level ${quote(token)} is not below that of its parent${isGiven(key) ? ` (${key})` : ''}`,
  'kind-of-other-level': ({ token, key, expected }) =>
    `the kind ${quote(token)} does not belong to ${isGiven(key) ? `the level ${key}` : 'this level'}${expected?.length === 0 ? '; counties and above have no kind: leave it out' : choices(expected)}`,
  'fact-of-other-level': ({ token, key, expected }) =>
    `${quote(token)} is not declared at ${isGiven(key) ? `the level ${key}` : 'this level'}` +
    (expected === undefined || expected.length === 0 ? '' : `; it belongs to ${words(expected)}`),
  'head-differs': ({ token, other }) =>
    `the head is declared twice, and ${quote(token)} differs${other === undefined ? '' : ` from ${placeText(other)}`}; say the same at both places, or write it once`,
  'two-heads': ({ other }) =>
    `two heads at the same time${other === undefined ? '' : `, the other at ${placeText(other)}`}; of one who has left say until when`,
  'unknown-post': ({ token, nearest, expected, detail }) =>
    `unknown post ${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}${detail === 'other' ? `; of a post that the vocabulary does not have write {other: ${token ?? ''}}` : ''}`,
  'other-is-known': ({ token, key }) =>
    `${quote(token)} is a post of the vocabulary${isGiven(key) && key !== token ? ` (${key})` : ''}: write ${quote(token)} without other`,
  'until-before-since': ({ token, key }) =>
    `the end ${quote(token)} is before the beginning${isGiven(key) ? ` ${key}` : ''}`,
  'more-than-total': ({ key, actual, limit }) =>
    `${isGiven(key) ? quote(key) : 'the number'} ${actual ?? '?'} is more than the total of ${limit ?? '?'}`,
  'parent-ambiguous': ({ token, actual, expected }) =>
    `${actual ?? 'several'} divisions are named ${quote(token)}${choices(expected)}; write the parents from the top`,
  'unknown-pack-facts': ({ token, nearest, expected }) =>
    token !== undefined && token === nearest
      ? `the pack ${quote(token)} has faults of its own, so its facts cannot be read`
      : `there is no pack ${quote(token)} (one of your own is given with --pack and its folder) whose facts these could be${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'unknown-own-fact': ({ token, key, nearest, expected }) =>
    `the pack${key === undefined ? '' : ` ${key}`} has no fact ${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'future-declared': ({ token, key }) =>
    `the day ${quote(token)} is after the day of the declaration${isGiven(key) ? ` ${key}` : ''}; a plan is not a fact, and a fact needs a later declaredOn`,
  'thing-said-otherwise': ({ token, key, other }) =>
    `of ${quote(token)} this says another ${quote(key)} than ${other === undefined ? 'another place' : placeText(other)} does; the same name is the same thing at every level, so only one can be right`,
  'less-than-below': ({ key, actual, limit, other }) =>
    `${quote(key)} is ${actual ?? '?'} for the whole division, but at least ${limit ?? '?'} are listed or counted below it${other === undefined ? '' : `, among them at ${placeText(other)}`}`,
  'more-than-below': ({ key, actual, limit, other }) =>
    `${quote(key)} is ${actual ?? '?'}, but those below that lack it leave ${limit ?? '?'} at most${other === undefined ? '' : `, among them at ${placeText(other)}`}`,
  'more-than-above': ({ key, actual, other }) =>
    `this and what else is declared at this level cannot be true together with ${quote(key)} ${actual ?? '?'} of the division above${other === undefined ? '' : `, at ${placeText(other)}`}`,
  'into-without-day': ({ token }) =>
    `the division became part of ${quote(token)}, but its last day is missing: write ${quote('ended')} too`,
  'item-twice': ({ token, other }) =>
    `${quote(token)} is in the list twice${other === undefined ? '' : `, the other time at ${placeText(other)}`}`,
};
