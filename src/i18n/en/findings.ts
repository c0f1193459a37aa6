import type { Finding, Missing, Remark } from '../../model/finding.ts';
import type { Measure } from '../../model/measure.ts';
import type { Comparator } from '../../model/range.ts';
import type { Status } from '../../model/status.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import { askedFor } from './asked-for.ts';
import { evidence } from './evidence.ts';
import { names } from './names.ts';
import { remark } from './remarks.ts';
import { measureText } from './sentence.ts';
import { waivers } from './waivers.ts';

const MOST_NAMES = 5;

const NEEDS: Record<Comparator, string> = {
  atLeast: 'needs',
  moreThan: 'needs more than',
  atMost: 'may have at most',
  lessThan: 'must have less than',
  equals: 'needs exactly',
};

const MISSING: ByType<Missing, string> = {
  slot: ({ slot }) => slot.title.en,
  item: ({ name }) => name,
  alternatives: ({ of }) => of.map((part) => measureText(part)).join('; or '),
};
export const missing = byType<Missing, string, []>(MISSING);

const MEASURED: ByType<Measure, string, [Finding]> = {
  flag: ({ fact }, { status, rule }) => {
    if (isSatisfied(status)) return 'done';
    return fact.title.en === rule.title.en ? 'not done' : `not done: ${fact.title.en}`;
  },
  number: ({ comparator }, finding) =>
    numbers(finding, NEEDS[comparator], 'has', isExcess(finding, comparator) ? 'too many by' : 'short by'),
  people: ({ required }, finding) => {
    if (required.type === 'all') return numbers(finding, 'must be so:', 'are so', 'short by');
    const over = isExcess(finding, required.comparator) ? 'too many by' : 'short by';
    return numbers(finding, NEEDS[required.comparator], 'has', over);
  },
  posts: ({ fact }, finding) =>
    fact.type === 'participants'
      ? numbers(finding, 'to take part:', 'taking part', 'short by')
      : numbers(finding, 'posts to fill:', 'filled', 'short by'),
  events: (_, finding) => numbers(finding, 'needs', 'done', 'short by'),
  coverage: (_, finding) => numbers(finding, 'to be covered:', 'covered', 'short by'),
  any: ({ of }, finding) =>
    isSatisfied(finding.status)
      ? 'one of the alternatives is done'
      : `none is done, any one would do: ${of.map((part) => measureText(part)).join('; or ')}`,
};

/** `needs 3 people, has 2 people, short by 1 person` */
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
  const asked = titles.length === 0 ? [] : [`still to declare: ${someOf(titles)}`];
  return [...asked, ...why.map((one) => remark(one, finding))].join('; ') || 'not declared';
}

/** Of evidence that is named and does not count, why. */
function noEvidence(titles: readonly string[], { asks }: Finding): string {
  const lacks = [
    ...new Set(
      asks.flatMap(({ unproven = 'none' }) => (unproven === 'none' ? [] : [evidence.lack[unproven]])),
    ),
  ];
  return [evidence.missing(someOf(titles)), ...lacks].join('; ');
}

function reasons(remarks: readonly Remark[], finding: Finding): string {
  return remarks.map((one) => remark(one, finding)).join('; ') || 'not asked';
}

function counted(
  finding: Finding,
  { kind, total }: NonNullable<Finding['counted']>,
  measure: Measure,
): string {
  const has = finding.actual === null ? 'an unknown number' : `${finding.actual}`;
  const gap = finding.gap === null || finding.gap === 0 ? '' : `, short by ${finding.gap}`;
  return `${names.kinds(total ?? finding.required ?? 0, kind)}, ${has} with it${gap}: ${measureText(measure)}`;
}

function numbers(finding: Finding, needs: string, has: string, lacks: string): string {
  const { required, actual, gap, unit } = finding;
  const parts = required === null ? [] : [`${needs} ${names.quantity(required, unit)}`];
  if (actual !== null) parts.push(`${has} ${names.quantity(actual, unit)}`);
  else if (finding.missing.length === 0) parts.push(`${has} an unknown number`);
  if (isSatisfied(finding.status)) return parts.join(', ');
  const absent = finding.missing.map((one) => missing(one));
  const named = absent.length === 0 ? '' : someOf(absent);
  if (gap !== null && gap !== 0) {
    const least = finding.gapIsAtLeast ? 'at least ' : '';
    parts.push(`${lacks} ${least}${names.quantity(gap, unit)}${named === '' ? '' : `: ${named}`}`);
  } else if (named !== '') parts.push(`lacks ${named}`);
  return parts.join(', ');
}

function isExcess({ required, actual }: Finding, comparator: Comparator): boolean {
  const over = comparator === 'equals' && required !== null && actual !== null && actual > required;
  return over || comparator === 'atMost' || comparator === 'lessThan';
}

function someOf(items: readonly string[]): string {
  if (items.length <= MOST_NAMES) return names.list(items);
  return names.andOthers(items.slice(0, MOST_NAMES), `${items.length} in all`);
}

function isSatisfied(status: Status): boolean {
  return status === 'met' || status === 'late';
}

/** `due 2023-09-30, 183 days overdue` */
export function timing(finding: Finding): string {
  return names.phrases(dueText(finding));
}

/** What is waived is as late as it would be otherwise. */
function dueText({ waived, due, daysLate, daysLeft, remarks, ...finding }: Finding): string[] {
  const status = waived?.instead ?? finding.status;
  if (status === 'open') return ['a continuing duty without a due day'];
  if (due === null || status === 'not-applicable') return [];
  const lapsed = remarks.find((one) => one.type === 'lapsed');
  if (status === 'overdue' && daysLate !== null && lapsed !== undefined) {
    return [`due ${due}, ${names.days(daysLate)} ago; no longer met since ${lapsed.since}`];
  }
  const most = remarks.some(({ type }) => type === 'at-most-days') ? 'at most ' : '';
  const day = `due ${due}`;
  if (status === 'overdue' && daysLate !== null) return [day, `${most}${names.days(daysLate)} overdue`];
  if (status === 'late' && daysLate !== null) return [day, `done ${most}${names.days(daysLate)} late`];
  if (status === 'pending' && daysLeft !== null) {
    return [day, daysLeft === 0 ? 'the as-of day itself' : `${names.days(daysLeft)} left`];
  }
  return [day];
}

/** `温泉镇: A subdistrict's station has at least 3 staff: overdue, needs 3 people, has 2 people, short by 1 person; due …` */
export function message(finding: Finding, measure: Measure): string {
  const what = names.phrases([verdict(finding), measured(finding, measure)]);
  const when = names.join([timing(finding), ...waivedText(finding)].filter((text) => text !== ''));
  const name = finding.division.at(-1) ?? '';
  const who = finding.counted === null ? name : names.villagesOf(name, finding.counted.kind);
  const period = finding.period === null ? '' : names.aside(names.period(finding.period));
  return `${who}: ${finding.rule.title.en}${period}: ${what}${when === '' ? '' : `; ${when}`}`;
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
