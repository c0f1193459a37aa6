import type { PackFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { LEFT_OPEN } from '../../model/pack-sources.ts';
import { placeText } from '../place-text.ts';
import { phrases } from './phrases.ts';

const { because, choices, isGiven, level, levels, meant, quote } = phrases;

/** Faults of packs, which only authors of packs meet. */
export const packFaults: Pick<FaultSentences, PackFault> = {
  'pack-incomplete': ({ token, detail }) => `规则包缺少 ${token ?? '必要的文件'}${because(detail)}`,
  'pack-left-open': ({ key }) =>
    `${isGiven(key) ? `${key} ` : '这里'}待填：把 ${LEFT_OPEN} 换成实际内容` +
    (key === 'number' || key === 'issued' ? '，原文没有印出的写 null' : ''),
  'pack-file-outside': ({ token }) =>
    `${quote(token)}是指向规则包文件夹以外的链接，不读取；请把文件放进文件夹`,
  'pack-reserved-name': ({ token }) => `${quote(token)}是程序保留的词，不能用作名称或编号；请换一个`,
  'pack-no-rules': () => '还没有规则；把任务写成规则，写法见 docs/zh/packs.md',
  'pack-id-not-folder': ({ token, expected }) =>
    `规则包编号${quote(token)}与文件夹名不同${expected === undefined ? '' : `；应为 ${expected.join('、')}`}`,
  'pack-duplicate-id': ({ token, other }) =>
    `规则包编号${quote(token)}重复${other === undefined ? '' : `，另一处在 ${placeText(other)}`}`,
  'pack-duplicate-rule': ({ token, other }) =>
    `规则编号${quote(token)}重复${other === undefined ? '' : `，另一处在 ${placeText(other)}`}`,
  'pack-former-id-used': ({ token, other }) =>
    `旧编号${quote(token)}现在是另一条规则的编号${other === undefined ? '' : `（${placeText(other)}）`}；was 只写已经不用的编号`,
  'pack-unknown-fact': ({ token, nearest, expected }) =>
    `没有申报事项${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}` +
    (token?.startsWith('own.') === true ? '；本包的事项写在 pack.yaml 的 facts' : ''),
  'pack-unknown-vocabulary': ({ token, nearest, expected }) =>
    `没有词表${quote(token)}${meant(nearest)}${choices(expected)}；自带的词表写相对路径，如 ./vocabulary`,
  'pack-unknown-topic': ({ token, nearest }) =>
    `没有主题${quote(token)}${meant(nearest)}；新主题写在 pack.yaml 的 topics`,
  'pack-unknown-bearer': ({ token, nearest }) =>
    `没有责任单位${quote(token)}${meant(nearest)}；新的责任单位写在 pack.yaml 的 bearers`,
  'pack-unknown-clause': ({ token, nearest }) =>
    `条款${quote(token)}不在 pack.yaml 的 clauses 中${meant(nearest)}；条款编号请加引号，以免 1.10 变成 1.1`,
  'pack-unknown-roster': ({ token, nearest }) =>
    `没有名册${quote(token)}${meant(nearest)}；名册写在 pack.yaml 的 rosters`,
  'pack-unknown-field': ({ token, key, nearest, expected }) =>
    `${key === undefined ? '这个事项' : quote(key)}没有字段${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'pack-unknown-word': ({ token, key, nearest, expected }) =>
    `${key === undefined ? '这里' : quote(key)}没有取值${quote(token)}${meant(nearest)}${choices(expected)}`,
  'pack-clause-unaccounted': ({ token }) =>
    `条款${quote(token)}待归类：没有规则引用它，也没有写 notDuty（为什么不是任务）`,
  'pack-clause-both': ({ token, expected }) =>
    `条款${quote(token)}既有规则引用${expected === undefined ? '' : `（${expected.join('、')}）`}，又写明不是任务；只能取其一`,
  'pack-clause-twice': ({ token, other }) =>
    `条款${quote(token)}列了两次${other === undefined ? '' : `，另一处在 ${placeText(other)}`}`,
  'pack-due-before-document': ({ token, key }) =>
    `期限${quote(token)}早于文件的施行日${isGiven(key) ? ` ${key}` : ''}；请核对原文`,
  'pack-no-due': () => '应写 by（期限）、every（周期）、continuously（持续推进）之一，并且只写一个',
  'pack-bad-measure': ({ token, detail, expected }) =>
    expected?.[0] === 'perPeriod: true'
      ? '有周期的任务要问能按期申报的事项：meetings 等记录，或 pack.yaml 的 facts 里带 perPeriod: true 的事项'
      : expected?.[0] === 'forPeriod: true'
        ? 'atItsEnd 只能用于能写明是哪一期的事项：reports 等可以写 for 的记录，或按期（perPeriod）申报的事项'
        : `must 的写法不合事项的类型${isGiven(token) ? `：这里不能写${quote(token)}` : ''}${because(detail)}${choices(expected)}`,
  'pack-old-word': ({ token, expected, actual }) =>
    `${quote(token)}是旧写法，照常有效${actual === undefined || actual === 1 ? '' : `（本包共 ${actual} 处）`}；统一的写法${isGiven(expected?.[0]) ? `是${quote(expected[0])}` : '见 docs/zh/packs.md'}`,
  'pack-bad-test': ({ token, key, detail, expected }) =>
    `条件的写法与${quote(key ?? token)}的类型不合${because(detail)}${choices(expected)}`,
  'pack-phrase-too-long': ({ token, actual, limit }) =>
    `原文短语${quote(token)}太长${actual === undefined ? '' : `（${actual} 字）`}，最多 ${limit ?? 24} 字`,
  'pack-no-tests': ({ token }) => `规则${quote(token)}在 tests.yaml 中没有测试`,
  'pack-test-unknown-rule': ({ token, nearest }) =>
    `tests.yaml 中的规则${quote(token)}不存在${meant(nearest)}`,
  'pack-test-rows-missing': ({ token, expected, actual, limit }) =>
    `规则${quote(token)}的测试不够${limit === undefined ? '' : `：${actual ?? 0} 例，至少 ${limit} 例`}${expected === undefined || expected.length === 0 ? '' : `；还缺：${expected.join('、')}`}`,
  'pack-test-failed': ({ token, expected, detail }) =>
    `规则${quote(token)}的这一例没有通过：应为 ${expected?.join('、') ?? '?'}，实际为 ${detail ?? '?'}`,
  'pack-test-other-subject': ({ token, expected, detail }) =>
    `规则${quote(token)}问的是 ${detail ?? '?'}，tests.yaml 的 asked 写的是 ${expected?.join('、') ?? '?'}`,
  'pack-equivalent-unknown': ({ token, nearest, expected }) =>
    `等效改动${quote(token)}不是 packs test --mutate 所做的改动${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'pack-equivalent-noticed': ({ token }) =>
    `改动${quote(token)}有测试能发现，不是等效改动；请从 equivalent 中删去`,
  'pack-test-ambiguous': ({ token, expected }) =>
    `规则${quote(token)}的这一例有几个结论，expect 里要写明是哪一个，即 period 或 division${choices(expected)}`,
  'pack-reading-same': ({ token, key }) =>
    `解释口径${quote(token)}与${quote(key)}没有区别；change: {} 就是规则本身所写的，另一种口径要改动 by、must 等其中一处`,
  'pack-reading-default': ({ token, nearest, expected }) =>
    `缺省口径${quote(token)}不在所列口径之中${meant(nearest)}${choices(expected)}`,
  'pack-fact-unused': ({ token }) => `本包的申报事项${quote(token)}没有规则用到`,
  'pack-fact-of-other-level': ({ token, key, expected }) =>
    `事项${quote(token)}不由规则所问的层级${isGiven(key) ? `（${level(key)}）` : ''}申报` +
    (expected === undefined || expected.length === 0 ? '' : `；它属于${levels(expected)}`),
  'pack-source-without-clauses': () => '这份文本里没有读出条款（一、（一）1. 或附表）；请给文件原文的纯文本',
};
