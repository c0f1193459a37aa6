import { foldThing, type ThingFold } from '../../model/fold-thing.ts';
import type { Measure } from '../../model/measure.ts';
import type { Demand, Due, Rule, Subject } from '../../model/pack.ts';
import { periodContaining } from '../../model/period.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import { conditionText } from './conditions.ts';
import { names } from './names.ts';

const MOST_NAMES = 5;

const THINGS: ThingFold<string> = {
  flag: ({ field }) => field.title.en,
  number: ({ field: { title, unit = '' }, comparator, bound, upTo }) => {
    const most = upTo === null ? '' : ` (up to ${upTo})`;
    return `${title.en}, ${names.comparator[comparator]} ${names.quantity(bound, unit)}${most}`;
  },
  any: (_, parts) => names.either(parts),
};

const MEASURES: ByType<Measure, string> = {
  flag: ({ fact }) => `"${fact.title.en}"`,
  number: ({ fact, comparator, bound, upTo, unit }) =>
    `${names.comparator[comparator]} ${names.quantity(bound, unit)}` +
    `${upTo === null ? '' : ` (up to ${upTo})`} of "${fact.title.en}"`,
  people: ({ fact, where, withHead, required, unit }) => {
    const head = fact.headFact === undefined || !withHead ? '' : ', their head included';
    const of = `"${fact.title.en}"${where === null ? '' : ` (${conditionText(where)})`}${head}`;
    if (required.type === 'all') return `for all of ${of}: ${conditionText(required.are)}`;
    const { comparator, bound, upTo } = required;
    const most = upTo === null ? '' : ` (up to ${upTo})`;
    return `${names.comparator[comparator]} ${names.quantity(bound, unit)}${most} of ${of}`;
  },
  posts: ({ fact, slots }) => `among "${fact.title.en}": ${names.list(slots.map((slot) => slot.title.en))}`,
  events: ({ fact, where, parties, atLeast, unit }) =>
    `"${fact.title.en}" at least ${names.quantity(atLeast, unit)}${where === null ? '' : ` (${conditionText(where)})`}` +
    (parties === null
      ? ''
      : `, together with the participation of ${names.list(parties.slots.map((slot) => slot.title.en))}`),
  coverage: ({ fact, where, have, percent, period }) => {
    const limits = [
      ...(period === null ? [] : [names.period(period)]),
      ...(where === null ? [] : [conditionText(where)]),
    ];
    const things = `"${fact.title.en}"${limits.length === 0 ? '' : names.aside(names.list(limits))}`;
    const share = percent === 100 ? 'all' : `at least ${percent}%`;
    return `for ${share} of ${things}: ${foldThing(have, THINGS)}`;
  },
  any: ({ of }) => `any one of: ${of.map((part, index) => `(${index + 1}) ${measureText(part)}`).join('; ')}`,
};

/** `at least 3 people of "staff of the fire work station, its head not counted"` */
export function measureText(measure: Measure): string {
  return byType(MEASURES)(measure);
}

const SUBJECTS: ByType<Subject, string> = {
  divisions: ({ levels, kinds }) =>
    `Each ${names.either(kinds === null ? levels.map((level) => names.level[level]) : kinds.map((kind) => names.kind[kind]))}`,
  roster: ({ roster }) => {
    const many =
      roster.kind === undefined
        ? names.divisions(roster.names.length, roster.level)
        : names.kinds(roster.names.length, roster.kind);
    if (roster.names.length <= MOST_NAMES)
      return `Each of those named by the document (${names.list(roster.names)})`;
    return `Each of the ${many} named by the document (${names.list(roster.names.slice(0, 3))}, …)`;
  },
};

const DUES: ByType<Due, string> = {
  by: ({ day }) => `by ${day} (that day included)`,
  every: ({ period, from, until, atItsEnd }) => {
    const first = `from ${names.period(periodContaining(from, period).label)}`;
    const last = until === null ? '' : ` to ${names.period(periodContaining(until, period).label)}`;
    return `${names.every[period]}${atItsEnd ? ', at its end' : ''} (${first}${last})`;
  },
  continuously: () => 'continuously',
};

const FORCES: Readonly<Record<Rule['force'], string>> = {
  must: 'must have',
  'in-principle': 'must in principle have',
  conditional: 'must have, where conditions allow or need requires,',
  encouraged: 'is encouraged to have',
};

/** `Each subdistrict must have by 2023-09-30 (that day included): at least 3 people of "…".` */
export function sentence({ subject, where, must, due }: Demand, force: Rule['force']): string {
  const who = `${byType(SUBJECTS)(subject)}${where === null ? '' : ` where ${conditionText(where)}`}`;
  return `${who} ${FORCES[force]} ${byType(DUES)(due)}: ${measureText(must)}.`;
}
