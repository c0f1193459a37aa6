import { KIND_TITLES, type Kind, LEVEL_TITLES, type Level } from '../../model/level.ts';
import { type Period, parsePeriod, type PeriodKind } from '../../model/period.ts';
import type { Names } from '../contract/names.ts';
import { UNITS } from './units.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const PERIOD: Record<PeriodKind, (period: Period) => string> = {
  year: ({ label }) => label,
  'half-year': ({ label }) => `${label.endsWith('1') ? 'first' : 'second'} half of ${label.slice(0, 4)}`,
  quarter: ({ label }) => `${label.slice(5)} ${label.slice(0, 4)}`,
  month: ({ label }) => `${MONTHS[Number(label.slice(5)) - 1] ?? ''} ${label.slice(0, 4)}`,
};

const MANY_LEVELS: Record<Level, string> = {
  prefecture: 'prefectures',
  county: 'counties',
  township: 'township-level divisions',
  village: 'villages and communities',
};

const MANY_KINDS: Record<Kind, string> = {
  town: 'towns',
  township: 'townships',
  subdistrict: 'subdistricts',
  village: 'administrative villages',
  community: 'communities',
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const names: Names = {
  terms: [],
  status: {
    met: 'met',
    late: 'met late',
    pending: 'pending',
    overdue: 'overdue',
    open: 'open (no due day)',
    undeclared: 'undeclared',
    waived: 'waived',
    'not-applicable': 'not applicable',
  },
  statusMeaning: {
    met: 'satisfied, and in time where there is a due day',
    late: 'satisfied, but after the due day',
    pending: 'not satisfied yet, the due day has not passed',
    overdue: 'not satisfied, the due day has passed',
    open: 'not satisfied, a continuing duty without a due day',
    undeclared: 'a fact that decides it is not declared',
    waived: 'not satisfied, but covered by a valid waiver',
    'not-applicable': 'its condition is false, or it was not asked at that time',
  },
  force: {
    must: 'must',
    'in-principle': 'in principle',
    conditional: 'where conditions allow',
    encouraged: 'encouraged',
  },
  level: {
    prefecture: LEVEL_TITLES.prefecture.en,
    county: LEVEL_TITLES.county.en,
    township: LEVEL_TITLES.township.en,
    village: LEVEL_TITLES.village.en,
  },
  kind: {
    town: KIND_TITLES.town.en,
    township: KIND_TITLES.township.en,
    subdistrict: KIND_TITLES.subdistrict.en,
    village: KIND_TITLES.village.en,
    community: KIND_TITLES.community.en,
  },
  role: { chair: 'chair', 'executive-deputy': 'executive deputy', deputy: 'deputy', member: 'member' },
  comparator: {
    atLeast: 'at least',
    moreThan: 'more than',
    atMost: 'at most',
    lessThan: 'less than',
    equals: 'exactly',
  },
  every: {
    month: 'every month',
    quarter: 'every quarter',
    'half-year': 'every half-year',
    year: 'every year',
  },
  checkable: { hard: 'decided by numbers, days or posts', attest: 'decided by a declared yes' },
  severity: { error: 'error', warning: 'warning', note: 'note' },
  period(label) {
    const period = parsePeriod(label);
    return period === null ? label : PERIOD[period.kind](period);
  },
  quantity(count, unit) {
    if (unit === '%') return `${count}%`;
    const [one, many] = UNITS[unit] ?? [unit, unit];
    return unit === '' ? `${count}` : counted(count, one, many);
  },
  days: (count) => counted(count, 'day', 'days'),
  findings: (count) => counted(count, 'finding', 'findings'),
  divisions: (count, level) =>
    level === null
      ? counted(count, 'division', 'divisions')
      : counted(count, LEVEL_TITLES[level].en, MANY_LEVELS[level]),
  kinds: (count, kind) => counted(count, KIND_TITLES[kind].en, MANY_KINDS[kind]),
  villagesOf: (township, kind) => `the ${kind === 'village' ? 'villages' : MANY_KINDS[kind]} of ${township}`,
  quote: (text) => `"${text}"`,
  list: (items) => items.join(', '),
  either: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`,
  andOthers: (shown, all) => `${shown.join(', ')} and others (${all})`,
  phrases: (parts) => parts.join(', '),
  join: (clauses) => clauses.join('; '),
  aside: (text) => ` (${text})`,
  labelled: (label, text) => `${label}: ${text}`,
};
