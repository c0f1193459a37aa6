import type { Finding, Missing, Remark } from '../../model/finding.ts';
import type { Measure, Slot } from '../../model/measure.ts';
import type { Comparator } from '../../model/range.ts';
import type { Status } from '../../model/status.ts';
import { KIND_TITLES } from '../../model/level.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import { askedFor } from './asked-for.ts';
import { evidence } from './evidence.ts';
import { names } from './names.ts';
import { remark } from './remarks.ts';
import { measureText } from './sentence.ts';
import { waivers } from './waivers.ts';

const MOST_NAMES = 5;

const SHOULD: Record<Comparator, string> = {
  atLeast: '应有',
  moreThan: '应超过',
  atMost: '应不超过',
  lessThan: '应少于',
  equals: '应为',
};

/** The title of a place, with the posts that fill it where it does not name them. */
function slotText({ title, posts }: Slot): string {
  const isNamed = posts.length === 0 || posts.some((post) => title.zh.includes(post));
  return isNamed ? title.zh : `${title.zh}${names.aside(names.either(posts))}`;
}

const MISSING: ByType<Missing, string> = {
  slot: ({ slot }) => slotText(slot),
  item: ({ name }) => name,
  alternatives: ({ of }) => of.map((part) => measureText(part)).join('；或：'),
};
export const missing = byType<Missing, string, []>(MISSING);

const MEASURED: ByType<Measure, string, [Finding]> = {
  flag: ({ fact }, { status, rule }) => {
    if (isSatisfied(status)) return '已做到';
    return fact.title.zh === rule.title.zh ? '尚未做到' : `尚未做到：${fact.title.zh}`;
  },
  number: ({ comparator }, finding) =>
    numbers(finding, SHOULD[comparator], '现有', excess(finding, comparator)),
  people: ({ required }, finding) =>
    required.type === 'all'
      ? numbers(finding, '应当如此的', '如此的', '缺')
      : numbers(finding, SHOULD[required.comparator], '现有', excess(finding, required.comparator)),
  posts: ({ fact }, finding) =>
    numbers(finding, fact.type === 'participants' ? '应有参加方' : '应有职务', '已有', '缺'),
  events: (_, finding) => numbers(finding, '应有', '已有', '缺'),
  coverage: (_, finding) => numbers(finding, '应覆盖', '已覆盖', '缺'),
  any: ({ of }, finding) =>
    isSatisfied(finding.status)
      ? '已做到其中一项'
      : `下列均未做到，做到任一即可：${of.map((part) => measureText(part)).join('；或：')}`,
};

/** `应有 3 人，现有 2 人，缺 1 人` */
export function measured(finding: Finding, measure: Measure): string {
  if (finding.status === 'undeclared') return undeclared(finding);
  if (finding.status === 'not-applicable') return reasons(finding.remarks, finding);
  if (finding.counted !== null) return counted(finding, finding.counted, measure);
  return byType(MEASURED)(measure, finding);
}

function undeclared(finding: Finding): string {
  const titles = [...new Set(finding.asks.map((ask) => askedFor(ask.what)))];
  if (finding.asks.some(({ unproven }) => unproven !== undefined)) return noEvidence(titles, finding);
  const why = finding.remarks.filter(({ type }) => type === 'no-subjects' || type === 'not-on-file');
  const asked = titles.length === 0 ? [] : [`待补报：${someOf(titles)}`];
  return [...asked, ...why.map((one) => remark(one, finding))].join('；') || '未申报';
}

/** Of evidence that is named and does not count, why. */
function noEvidence(titles: readonly string[], { asks }: Finding): string {
  const lacks = [
    ...new Set(
      asks.flatMap(({ unproven = 'none' }) => (unproven === 'none' ? [] : [evidence.lack[unproven]])),
    ),
  ];
  return [evidence.missing(someOf(titles)), ...lacks].join('；');
}

function reasons(remarks: readonly Remark[], finding: Finding): string {
  return remarks.map((one) => remark(one, finding)).join('；') || '不作要求';
}

function counted(
  finding: Finding,
  { kind, total }: NonNullable<Finding['counted']>,
  measure: Measure,
): string {
  const all = `${KIND_TITLES[kind].zh}共 ${names.quantity(total ?? finding.required ?? 0, '个')}`;
  const has = finding.actual === null ? '数量不详' : names.quantity(finding.actual, '个');
  const gap = finding.gap === null || finding.gap === 0 ? '' : `，缺 ${names.quantity(finding.gap, '个')}`;
  return `${all}，其中「${measureText(measure)}」的 ${has}${gap}`;
}

function numbers(finding: Finding, should: string, has: string, lacks: string): string {
  const { required, actual, gap, unit } = finding;
  const parts = required === null ? [] : [`${should} ${names.quantity(required, unit)}`];
  if (actual !== null) parts.push(`${has} ${names.quantity(actual, unit)}`);
  else if (finding.missing.length === 0) parts.push(`${has}数量不详`);
  if (isSatisfied(finding.status)) return parts.join('，');
  const absent = finding.missing.map((one) => missing(one));
  const named = absent.length === 0 ? '' : `：${someOf(absent)}`;
  const least = finding.gapIsAtLeast ? '至少' : '';
  if (gap !== null && gap !== 0) parts.push(`${least}${lacks} ${names.quantity(gap, unit)}${named}`);
  else if (named !== '') parts.push(`${lacks}${named}`);
  return parts.join('，');
}

function excess({ required, actual }: Finding, comparator: Comparator): string {
  const over = comparator === 'equals' && required !== null && actual !== null && actual > required;
  return over || comparator === 'atMost' || comparator === 'lessThan' ? '超出' : '缺';
}

function someOf(items: readonly string[]): string {
  if (items.length <= MOST_NAMES) return names.list(items);
  return names.andOthers(items.slice(0, MOST_NAMES), names.quantity(items.length, '项'));
}

function isSatisfied(status: Status): boolean {
  return status === 'met' || status === 'late';
}

/** `期限 2023-09-30，已逾期 183 天` */
export function timing(finding: Finding): string {
  return names.phrases(dueText(finding));
}

/** What is waived is as late as it would be otherwise. */
function dueText({ waived, due, daysLate, daysLeft, remarks, ...finding }: Finding): string[] {
  const status = waived?.instead ?? finding.status;
  if (status === 'open') return ['持续推进，没有期限'];
  if (due === null || status === 'not-applicable') return [];
  const lapsed = remarks.find((one) => one.type === 'lapsed');
  if (status === 'overdue' && daysLate !== null && lapsed !== undefined) {
    return [`期限 ${due} 已过 ${names.days(daysLate)}；${lapsed.since} 起不再达标`];
  }
  const most = remarks.some(({ type }) => type === 'at-most-days') ? '至多' : '';
  const day = `期限 ${due}`;
  if (status === 'overdue' && daysLate !== null) return [day, `已逾期${most} ${names.days(daysLate)}`];
  if (status === 'late' && daysLate !== null) return [day, `逾期${most} ${names.days(daysLate)}完成`];
  if (status === 'pending' && daysLeft !== null) {
    return [day, daysLeft === 0 ? '当日到期' : `还剩 ${names.days(daysLeft)}`];
  }
  return [day];
}

/** `温泉镇：街道工作站至少 3 名工作人员：逾期未达标，应有 3 人，现有 2 人，缺 1 人；期限 2023-09-30，已逾期 183 天` */
export function message(finding: Finding, measure: Measure): string {
  const what = names.phrases([verdict(finding), measured(finding, measure)]);
  const when = names.join([timing(finding), ...waivedText(finding)].filter((text) => text !== ''));
  const name = finding.division.at(-1) ?? '';
  const who = finding.counted === null ? name : names.villagesOf(name, finding.counted.kind);
  const period = finding.period === null ? '' : names.aside(names.period(finding.period));
  return `${who}：${finding.rule.title.zh}${period}：${what}${when === '' ? '' : `；${when}`}`;
}

function verdict({ status, waived }: Finding): string {
  const instead = waived === undefined ? '' : names.aside(waivers.instead(waived.instead));
  return `${names.status[status]}${instead}`;
}

function waivedText({ waived }: Finding): string[] {
  if (waived === undefined) return [];
  const { approver, until, origin } = waived.waiver;
  return [waivers.by(approver, until, origin)];
}
