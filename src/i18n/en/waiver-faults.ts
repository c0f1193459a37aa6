import type { WaiverFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { phrases } from './phrases.ts';

const { choices, isGiven, meant, quote } = phrases;

/** Faults of waivers that neither a state nor a day can mend. */
export const waiverFaults: Pick<FaultSentences, WaiverFault> = {
  'not-a-waivers-file': ({ token, expected }) =>
    `this is not a file of waivers${isGiven(token) ? ` (it says ${quote(token)})` : ''}; it begins with ${expected?.[0] ?? 'duibiao: waivers/1'}`,
  'waiver-unknown-rule': ({ token, nearest }) =>
    `there is no rule ${quote(token)}${meant(nearest)}; duibiao packs show lists the rules`,
  'waiver-ambiguous-rule': ({ token, expected }) =>
    `several packs have a rule ${quote(token)}; write PACK/RULE${choices(expected)}`,
  'waiver-too-broad': ({ token, key }) =>
    `${quote(token)} is too broad: a waiver names one ${key === 'rule' ? 'rule' : 'division'}, without patterns, lists or “all”`,
  'waiver-self-approved': ({ token }) =>
    `${quote(token)} is both owner and approver: nobody approves a waiver for themselves`,
  'waiver-too-long': ({ token, key, actual, limit }) =>
    `from ${key ?? '?'} to ${token ?? '?'} are ${actual ?? 0} days; a waiver lasts ${limit ?? 0} at most and is then asked for anew`,
};
