import type { StateFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { placeText } from '../place-text.ts';
import { phrases } from './phrases.ts';

const { choices, meant, quote, title, titles } = phrases;

/** Faults of a state: the words are right, but they do not fit together. */
export const stateFaults: Pick<FaultSentences, StateFault> = {
  'not-a-state-file': ({ token, expected }) =>
    `这不是申报文件${token === undefined ? '' : `（写的是${quote(token)}）`}；开头应有一行 duibiao: ${expected?.[0] ?? 'state/1'}`,
  'division-twice': ({ token, other }) =>
    `${quote(token)}申报了两次${other === undefined ? '' : `，另一处在 ${placeText(other)}`}；请合并成一处`,
  'level-not-below-parent': ({ token, key, expected }) =>
    `${key === undefined ? '' : quote(key)}的层级${quote(title(token))}不在上级之下${expected === undefined || expected.length === 0 ? '' : `；应为${titles(expected)}`}`,
  'kind-of-other-level': ({ token, key, expected }) =>
    `类别${quote(title(token))}不属于${key === undefined ? '这一层级' : title(key)}${expected === undefined || expected.length === 0 ? '' : `；可以写：${expected.join('、')}`}`,
  'fact-of-other-level': ({ token, key, expected }) =>
    `${quote(token ?? key)}不在这一层级申报${expected === undefined || expected.length === 0 ? '' : `；应写在${titles(expected)}之下`}`,
  'unknown-post': ({ token, nearest, expected }) =>
    `${quote(token)}不是已知的职务${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'until-before-since': ({ token, expected, detail }) =>
    `结束日期${quote(token)}早于开始日期${expected?.[0] ?? detail ?? ''}`,
  'more-than-total': ({ key, token, actual, limit }) =>
    `${quote(key ?? token)}为 ${actual ?? token ?? '?'}，超过了总数 ${limit ?? '?'}`,
  'parent-ambiguous': ({ token, expected }) =>
    `上级${quote(token)}有几个同名的辖区${choices(expected)}；请从最上一级写起`,
  'unknown-pack-facts': ({ token, nearest, expected }) =>
    `没有编号为${quote(token)}的规则包，其下的申报无从对应${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'unknown-own-fact': ({ token, key, nearest, expected }) =>
    `规则包${key === undefined ? '' : ` ${key} `}没有申报事项${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'future-declared': ({ token, expected, detail }) =>
    `日期${quote(token)}晚于申报日${expected?.[0] ?? detail ?? ''}；只能申报已经发生的事`,
  'item-twice': ({ token, other }) =>
    `${quote(token)}在清单中出现两次${other === undefined ? '' : `，另一处在 ${placeText(other)}`}`,
  'item-without-name': () => '清单中的这一项没有 name（名称）',
};
