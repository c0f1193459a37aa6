import type { BaselineFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { phrases } from './phrases.ts';

const { isGiven, quote } = phrases;

/** Files of known gaps. */
export const baselineFaults: Pick<FaultSentences, BaselineFault> = {
  'baseline-of-other-kind': ({ token }) =>
    `这不是已知差距清单${isGiven(token) ? `（写的是${quote(token)}）` : ''}；应是 duibiao baseline 写出的文件，其中 schema 为 duibiao-baseline/1`,
  'baseline-of-other-tool': ({ token, expected }) =>
    `清单出自 duibiao${quote(token)}，现在是${quote(expected?.[0])}；如果结论的算法有变，请重新写出清单`,
  'baseline-of-other-pack': ({ token }) =>
    `规则包${quote(token)}的内容与写出清单时不同；改动过的规则，请看清单是否还合适`,
  'baseline-of-later-day': ({ token, expected }) =>
    `清单的核对日${quote(token)}晚于这次的核对日${quote(expected?.[0])}`,
  'baseline-pack-not-used': ({ token }) => `这次没有用规则包${quote(token)}核对，清单里它的各项无从比较`,
};
