import type { Condition } from '../../model/condition.ts';
import type { Finding, Notice, Remark } from '../../model/finding.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import { conditionText } from './conditions.ts';
import { names } from './names.ts';

const FORM = {
  list: 'counted item by item from a list',
  number: 'taken from the number declared',
  totals: 'taken from the totals declared',
} satisfies Record<Extract<Remark, { type: 'counted' }>['form'], string>;

const MOST_NAMED = 3;

const REMARKS: ByType<Remark, string, [Finding]> = {
  'day-unknown': () => 'the day is not declared, so it is unknown whether it was in time',
  lapsed: ({ since }) => `was met, but no longer since ${since}`,
  'at-most-days': () => 'the exact day is unknown: the days are the most it can be',
  'range-exceeded': ({ upTo, actual }, { unit }) =>
    `there are ${names.quantity(actual, unit)}, above the upper end of ${upTo} in the document (a note only)`,
  counted: ({ form, head }) =>
    head === undefined ? FORM[form] : `${FORM[form]}, the head ${head ? 'included' : 'not counted'}`,
  'log-ends': ({ on }) => `the log ends on ${on}; nothing is declared for the time after it`,
  'condition-false': ({ condition, where }, finding) =>
    where === 'items'
      ? `nothing meets the condition (${conditionText(condition)})`
      : notAmong(condition, finding),
  'nothing-to-cover': () => 'there is nothing to cover (the total is 0)',
  'not-in-force': ({ from, to }) =>
    to === null
      ? `the document is in force from ${from}, after the as-of day`
      : `the document is in force from ${from} to ${to}, which leaves out the as-of day`,
  begins: ({ on }) => `asked only from ${on}`,
  'not-asked-under-reading': () => 'not asked under the chosen reading',
  'no-subjects': ({ level, kind }, { status }) =>
    status === 'not-applicable'
      ? `none of the declared divisions is such a ${names.level[level]}`
      : `no ${kind === null ? names.level[level] : names.kind[kind]} is declared, so nothing can be checked`,
  'not-on-file': () => 'the document names this division, but it is not declared',
  'known-of-them': ({ known }) => `${known} of them have it, and how many there are is not declared`,
  ended: ({ on, into }) =>
    into === null
      ? `the division existed until ${on}`
      : `the division existed until ${on} and became part of ${into}, which is asked since`,
  'no-evidence': () => 'met as declared, but no evidence shows it',
};

function notAmong(condition: Condition, { division }: Finding): string {
  return `${division.at(-1) ?? ''} is not among those meant (${conditionText(condition)})`;
}

export const remark = byType<Remark, string, [Finding]>(REMARKS);

const NOTICES: ByType<Notice, string, [(pack: string) => string]> = {
  'part-of-jurisdiction': ({ pack, name }, titleOf) =>
    `only a part (${name}) of the region of "${titleOf(pack)}" is declared, so this says nothing about the whole`,
  'pack-forced': ({ pack, region, name }, titleOf) =>
    `"${titleOf(pack)}" binds ${region}, and nothing declared says that ${name} belongs to it; it is applied only because --pack says so`,
  'divisions-missing': ({ pack, level, declared, total, clause }, titleOf) =>
    `"${titleOf(pack)}" (${clause}) speaks of ${names.divisions(total, level)}; ${declared} declared, ${total - declared} missing`,
  'no-pack-binds': ({ name }) => `no document (pack) binds ${name}`,
  'declaration-age': ({ names: all, declaredOn, days }) =>
    days < 0
      ? `${whoOf(all)} ${all.length === 1 ? 'was' : 'were'} declared on ${declaredOn}, after the as-of day; what has no date tells nothing of that day and counts as undeclared`
      : `${whoOf(all)} ${all.length === 1 ? 'was' : 'were'} declared on ${declaredOn}, ${names.days(days)} before the as-of day; later changes are not in it`,
};

function whoOf(all: readonly string[]): string {
  if (all.length <= MOST_NAMED) return names.list(all);
  return names.andOthers(all.slice(0, MOST_NAMED), `${all.length} divisions`);
}

export const notice = byType<Notice, string, [(pack: string) => string]>(NOTICES);
