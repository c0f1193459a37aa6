import type { StateFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { placeText } from '../place-text.ts';
import { phrases } from './phrases.ts';

const { choices, isGiven, kind, level, levels, meant, quote } = phrases;

/** Faults of a state: the words are right, but they do not fit together. */
export const stateFaults: Pick<FaultSentences, StateFault> = {
  'not-a-state-file': ({ token, expected }) =>
    `这不是申报文件${isGiven(token) ? `（写的是${quote(token)}）` : ''}；开头应有一行 ${expected?.[0] ?? 'duibiao: state/1'}`,
  'division-twice': ({ token, other }) =>
    `${quote(token)}申报了两次${other === undefined ? '' : `，另一处在 ${placeText(other)}`}；请合并成一处`,
  'level-not-below-parent': ({ token, key }) =>
    `层级「${level(token)}」不在上级${isGiven(key) ? `（${level(key)}）` : ''}之下；下级的层级必须低于上级`,
  'kind-of-other-level': ({ token, key, expected }) =>
    `类别「${kind(token)}」不属于${isGiven(key) ? level(key) : '这一层级'}${expected?.length === 0 ? '；县（区）及以上没有类别，不写 kind' : choices(expected)}`,
  'fact-of-other-level': ({ token, key, expected, detail }) =>
    `${quote(token)}${isGiven(detail) ? `（${detail}）` : ''}不由${isGiven(key) ? level(key) : '这一层级'}申报` +
    (expected === undefined || expected.length === 0 ? '' : `；应写在${levels(expected)}之下`),
  'head-differs': ({ token, other }) =>
    `负责人写了两处，${quote(token)}不一致${other === undefined ? '' : `，另一处在 ${placeText(other)}`}；同一个人两处要写得一样，或者只写一处`,
  'two-heads': ({ other }) =>
    `同时有两名负责人${other === undefined ? '' : `，另一名在 ${placeText(other)}`}；离任的写明 until`,
  'unknown-post': ({ token, nearest, expected, detail }) =>
    `${quote(token)}不是已知的职务${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}${detail === 'other' ? `；词表中没有的职务写 {other: ${token ?? ''}}` : ''}`,
  'other-is-known': ({ token, key }) =>
    `${quote(token)}是词表中的职务${isGiven(key) && key !== token ? `（${key}）` : ''}：直接写${quote(token)}，不写 other`,
  'until-before-since': ({ token, key }) =>
    `结束日期${quote(token)}早于开始日期${isGiven(key) ? ` ${key}` : ''}`,
  'more-than-total': ({ key, actual, limit }) =>
    `${isGiven(key) ? quote(key) : '其中的个数'} ${actual ?? '?'} 超过了总数 ${limit ?? '?'}`,
  'parent-ambiguous': ({ token, actual, expected }) =>
    `上级${quote(token)}有${actual === undefined ? '几' : ` ${actual} `}个同名的辖区${choices(expected)}；请从最上一级写起`,
  'unknown-pack-facts': ({ token, nearest, expected }) =>
    token !== undefined && token === nearest
      ? `规则包${quote(token)}本身有错误，不能使用，其下的申报也就无从对应`
      : `没有编号为${quote(token)}的规则包（自建的要用 --pack 给出文件夹），其下的申报无从对应${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'unknown-own-fact': ({ token, key, nearest, expected }) =>
    `规则包${key === undefined ? '' : ` ${key} `}没有申报事项${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'future-declared': ({ token, key }) =>
    `日期${quote(token)}晚于申报日${isGiven(key) ? ` ${key}` : ''}；如果是计划，请不要写成已经做到；如果已经做到，请更新 declaredOn`,
  'thing-said-otherwise': ({ token, key, other }) =>
    `${quote(token)}的${quote(key)}与${other === undefined ? '另一处' : ` ${placeText(other)} `}写的不一致；各级名单上同名的就是同一个，只能有一处对`,
  'less-than-below': ({ key, actual, limit, other }) =>
    `${quote(key)}按整个辖区是 ${actual ?? '?'}，而下级列出或统计的至少有 ${limit ?? '?'}${other === undefined ? '' : `，其中有 ${placeText(other)}`}`,
  'more-than-below': ({ key, actual, limit, other }) =>
    `${quote(key)}是 ${actual ?? '?'}，而除去下级写明没有的，最多 ${limit ?? '?'}${other === undefined ? '' : `，其中有 ${placeText(other)}`}`,
  'more-than-above': ({ key, actual, other }) =>
    `这里和下级其他地方申报的，与上级的${quote(key)} ${actual ?? '?'}${other === undefined ? '' : `（${placeText(other)}）`}不能同时成立`,
  'into-without-day': ({ token }) =>
    `已并入${quote(token)}，但没有写明存续的最后一天：请同时写 ${quote('ended')}`,
  'item-twice': ({ token, other }) =>
    `${quote(token)}在清单中出现两次${other === undefined ? '' : `，另一处在 ${placeText(other)}`}`,
};
