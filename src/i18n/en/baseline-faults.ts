import type { BaselineFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { phrases } from './phrases.ts';

const { isGiven, quote } = phrases;

/** Files of known gaps. */
export const baselineFaults: Pick<FaultSentences, BaselineFault> = {
  'baseline-of-other-kind': ({ token }) =>
    `not a baseline${isGiven(token) ? ` (it says ${quote(token)})` : ''}; expected a file that duibiao baseline wrote, with duibiao-baseline/1 as its schema`,
  'baseline-of-other-tool': ({ token, expected }) =>
    `the baseline was made by duibiao ${quote(token)}, this is ${quote(expected?.[0])}; write it again if verdicts are found in another way now`,
  'baseline-of-other-pack': ({ token }) =>
    `the content of pack ${quote(token)} is not that of the baseline; see whether it still fits the rules that changed`,
  'baseline-of-later-day': ({ token, expected }) =>
    `the baseline is as of ${quote(token)}, later than the ${quote(expected?.[0])} of this run`,
  'baseline-pack-not-used': ({ token }) =>
    `pack ${quote(token)} is not used in this run, so its entries have nothing to be compared with`,
};
