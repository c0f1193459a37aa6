import type { WaiverFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { phrases } from './phrases.ts';

const { choices, isGiven, meant, quote } = phrases;

/** Faults of waivers that neither a state nor a day can mend. */
export const waiverFaults: Pick<FaultSentences, WaiverFault> = {
  'not-a-waivers-file': ({ token, expected }) =>
    `这不是豁免文件${isGiven(token) ? `（写的是${quote(token)}）` : ''}；开头应有一行 ${expected?.[0] ?? 'duibiao: waivers/1'}`,
  'waiver-unknown-rule': ({ token, nearest }) =>
    `没有规则${quote(token)}${meant(nearest)}；规则列表见 duibiao packs show`,
  'waiver-ambiguous-rule': ({ token, expected }) =>
    `有几个规则包都有规则${quote(token)}；请写成 规则包/规则${choices(expected)}`,
  'waiver-too-broad': ({ token, key }) =>
    `${quote(token)}范围过大：一项豁免只能写明${key === 'rule' ? '一条规则' : '一个辖区'}，不能用通配符、列表或“全部”`,
  'waiver-self-approved': ({ token }) => `批准的和负责的都是${quote(token)}：自己不能批准自己的豁免`,
  'waiver-too-long': ({ token, key, actual, limit }) =>
    `从 ${key ?? '?'} 到 ${token ?? '?'} 相隔 ${actual ?? 0} 天，豁免最长 ${limit ?? 0} 天；到期仍需要的，重新报批`,
};
