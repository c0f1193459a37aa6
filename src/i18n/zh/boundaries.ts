import type { BoundaryFailure, BoundaryLack, BoundaryWords } from '../../model/boundary.ts';
import type { Status } from '../../model/status.ts';
import type { BoundaryTexts } from '../contract/boundary-words.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import { declaredValue, type ValueWords } from '../declared-value.ts';
import { names } from './names.ts';

const VALUE: ValueWords = {
  undeclared: '未申报',
  yes: '是',
  no: '否',
  none: '无',
  since: (day) => `自 ${day} 起有`,
  noSince: (day) => `自 ${day} 起没有`,
  span: (since, until) => `${since} 至 ${until} 有`,
  list: names.list,
  pick: ({ zh }) => zh,
};

const ONE_OF = { division: '', item: '其中一个的', event: '其中一次的' } as const;

const COVERED = {
  list: '逐个列出',
  totals: '只填总数',
  villages: '村（社区）只填总数',
  'villages-for-rule': '村（社区）只填总数，按本条规则计数',
} as const;

const DECLARED: ByType<BoundaryWords, string> = {
  nothing: () => '本条要看的都没有申报',
  none: () => '申报为没有',
  'no-division': () => '辖区本身没有申报',
  'declared-later': () => '都做到了，不写日期，次日才申报',
  'not-asked': () => '这一期不在任务起止之内',
  'no-block': ({ block }) => `整块申报为没有（${block}: false）`,
  all({ since, until }) {
    if (until !== null) return `都做到了，到 ${until} 为止`;
    return since === null ? '都做到了，不写日期' : `都做到了，最后一项自 ${since} 起`;
  },
  silent: ({ isFull }) => `期满前一天申报，那时${isFull ? '已经做够' : '还没有'}`,
  number: ({ value, unit, form }) =>
    `${form === 'list' ? '逐个列出' : '填数'} ${names.quantity(value, unit)}`,
  covered: ({ covered, total, unit, form }) =>
    `${COVERED[form]} ${names.quantity(total, unit)}，其中 ${names.quantity(covered, unit)}做到`,
  'at-least': ({ value, unit }) => `其中一个为 ${names.quantity(value, unit)}，其余刚好`,
  'one-unknown': () => '够数，但有一个没有填',
  events: ({ count, unit, form }) =>
    `${form === 'list' ? '逐次列出' : '按期填数'} ${names.quantity(count, unit)}`,
  'for-other': ({ day, label }) => `其中一次在 ${day}，写明是 ${label} 的`,
  'for-unsaid': ({ day }) => `其中一次在 ${day}，没写是哪一期的`,
  'one-outside': ({ day }) => `其中一次在 ${day}，不在本期`,
  'slot-empty': ({ slot }) => `缺${names.quote(slot.zh)}，其余齐全`,
  'slot-post': ({ slot, post }) => `${names.quote(slot.zh)}由${post.zh}担任`,
  'slot-role': ({ slot, role }) =>
    `${names.quote(slot.zh)}${role === null ? '没有写角色' : `的角色写成${names.role[role]}`}`,
  alternative: ({ index, others, inner }) =>
    `第 ${index} 种做法${inner === null ? '做到' : `：${declared(inner)}`}，其余${others === 'none' ? '申报为没有' : '没有申报'}`,
  kind: ({ kind }) => `类别是${names.kind[kind]}`,
  value({ of, title, words, value, isFilled }) {
    const condition = `${ONE_OF[of]}${names.labelled(names.quote(title.zh), declaredValue(value, words, VALUE))}`;
    return of === 'division' ? `${condition}；任务${isFilled ? '做到' : '没有做到'}` : condition;
  },
};

function declared(words: BoundaryWords): string {
  return byType(DECLARED)(words);
}

const LACKS: ByType<BoundaryLack, string> = {
  'never-applies': () => '适用条件在任何情形下都不成立',
  'never-met': () => '在任何情形下都做不到',
  'never-missed': () => '在任何情形下都算做到，等于没有要求',
  'one-person': () => '要求一人同时有几个角色，做不到',
  'too-many': () => '条件的组合太多，没有逐一试',
  'not-below': () => '有一种做法申报为没有也算做到',
  'never-decides': ({ title }) => `${names.quote(title.zh)}在任何情形下都不起作用`,
  'shared-fact': ({ title }) => `${names.quote(title.zh)}在一条规则里用了两处，不能分开试`,
};

const INSTEAD: ByType<NonNullable<BoundaryFailure['instead']>, string> = {
  findings: ({ count }) => (count === 0 ? '没有结论' : `${count} 条结论`),
  fault: ({ code }) => `生成的申报读不进去（${code}）`,
};

const KEYS: Readonly<Record<string, string>> = {
  gap: '差',
  required: '应有',
  actual: '实有',
  daysLate: '逾期天数',
  daysLeft: '剩余天数',
  missing: '缺',
};

/** Null where there is nothing to tell: no gap, nothing missing. */
function factText(key: string, value: unknown): string | null {
  const text = Array.isArray(value)
    ? names.list(value.map(String))
    : typeof value === 'number'
      ? `${value}`
      : '';
  return text === '' ? null : `${KEYS[key] ?? key} ${text}`;
}

function verdict(facts: Readonly<Record<string, unknown>> | null): string {
  if (facts === null) return '没有结论';
  const { status, ...rest } = facts;
  const parts = Object.entries(rest).flatMap(([key, value]) => factText(key, value) ?? []);
  return `${names.status[status as Status]}${parts.length === 0 ? '' : names.aside(parts.join('，'))}`;
}

/** The words of `packs test --boundaries`. */
export const boundaries: BoundaryTexts = {
  title: '按规则生成的边界测试',
  totals: (rules, rows, generated) => `${rules} 条规则：手写 ${rows} 例，生成 ${generated} 例`,
  sort: {
    quota: '数量和比例',
    day: '期限和日期',
    threshold: '适用条件',
    period: '周期',
    composition: '人员组成和几选一',
    none: '没有和未申报',
  },
  cases: (count) => `${count} 例`,
  failures: (count) => `没有通过（${count} 例）`,
  rule: (id, reading) => `${id}${reading === null ? '' : names.aside(`口径 ${reading}`)}`,
  alike: (count) => `这一类共 ${count} 例`,
  when: (asOf, declaredOn) => (asOf === declaredOn ? `截至 ${asOf}` : `截至 ${asOf}（申报日 ${declaredOn}）`),
  declared,
  expectedButGot: (expected, actual) => `应为 ${expected}，实际为 ${actual}`,
  verdict,
  instead: byType(INSTEAD),
  impossible: (count) => `规则本身不成立（${count} 处）`,
  omitted: (count) => `没有生成的（${count} 处）`,
  lack: byType(LACKS),
  summary(generated, failures, impossible, omitted) {
    const parts = [
      failures === 0 ? '全部通过' : `${failures} 例没有通过`,
      ...(impossible === 0 ? [] : [`规则不成立 ${impossible} 处`]),
      ...(omitted === 0 ? [] : [`没有生成 ${omitted} 处`]),
    ];
    return `生成的 ${generated} 例：${parts.join('；')}`;
  },
};
