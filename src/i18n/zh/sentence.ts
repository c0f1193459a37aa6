import { foldThing, type ThingFold } from '../../model/fold-thing.ts';
import type { Measure } from '../../model/measure.ts';
import type { Demand, Due, Rule, Subject } from '../../model/pack.ts';
import { periodContaining } from '../../model/period.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import { conditionText } from './conditions.ts';
import { names } from './names.ts';

/** A longer roster is told by its first names. */
const MOST_NAMES = 5;
const NAMES_SHOWN = 3;

const THINGS: ThingFold<string> = {
  flag: ({ field }) => field.title.zh,
  number: ({ field: { title, unit = '' }, comparator, bound, upTo }) => {
    const most = upTo === null ? '' : `（上限 ${names.quantity(upTo, unit)}）`;
    return `${title.zh}${names.comparator[comparator]} ${names.quantity(bound, unit)}${most}`;
  },
  any: (_, parts) => names.either(parts),
};

const MEASURES: ByType<Measure, string> = {
  flag: ({ fact }) => fact.title.zh,
  number: ({ fact, comparator, bound, upTo, unit }) =>
    `${fact.title.zh}${names.comparator[comparator]} ${names.quantity(bound, unit)}` +
    (upTo === null ? '' : `（上限 ${names.quantity(upTo, unit)}）`),
  people: ({ fact, where, withHead, required, unit }) => {
    const of = where === null ? '' : `（${conditionText(where)}）`;
    const head = fact.headFact === undefined || !withHead ? '' : '（含负责人）';
    if (required.type === 'all') return `${fact.title.zh}${of}${head}全部${conditionText(required.are)}`;
    const { comparator, bound, upTo } = required;
    const most = upTo === null ? '' : `（上限 ${names.quantity(upTo, unit)}）`;
    return `${fact.title.zh}${of}${head}${names.comparator[comparator]} ${names.quantity(bound, unit)}${most}`;
  },
  posts: ({ fact, slots }) => `${fact.title.zh}包括：${names.list(slots.map((slot) => slot.title.zh))}`,
  events: ({ fact, where, parties, atLeast, unit }) =>
    `${fact.title.zh}${where === null ? '' : `（${conditionText(where)}）`}不少于 ${names.quantity(atLeast, unit)}` +
    (parties === null ? '' : `，合起来参加的有：${names.list(parties.slots.map((slot) => slot.title.zh))}`),
  coverage: ({ fact, where, have, percent, period }) => {
    const limits = [
      ...(period === null ? [] : [names.period(period)]),
      ...(where === null ? [] : [conditionText(where)]),
    ];
    const things = `${fact.title.zh}${limits.length === 0 ? '' : names.aside(limits.join('，'))}`;
    const share = percent === 100 ? '全部' : `不低于 ${percent}% `;
    return `${things}${share}${foldThing(have, THINGS)}`;
  },
  any: ({ of }) => `下列任一：${of.map((part, index) => `（${index + 1}）${measureText(part)}`).join('；')}`,
};

/** `工作站工作人员（不含站长）不少于 3 人` */
export function measureText(measure: Measure): string {
  return byType(MEASURES)(measure);
}

const SUBJECTS: ByType<Subject, string, [string]> = {
  divisions: ({ levels, kinds }, condition) =>
    `每个${condition === '' ? '' : `符合条件（${condition}）的`}${names.either(kinds === null ? levels.map((level) => names.level[level]) : kinds.map((kind) => names.kind[kind]))}`,
  roster: ({ roster }, condition) => {
    const many =
      roster.kind === undefined
        ? names.divisions(roster.names.length, roster.level)
        : names.kinds(roster.names.length, roster.kind);
    const who =
      roster.names.length <= MOST_NAMES
        ? names.list(roster.names)
        : names.andOthers(roster.names.slice(0, NAMES_SHOWN), many);
    return `文件点名的${who}${condition === '' ? '' : `（条件：${condition}）`}`;
  },
};

const DUES: ByType<Due, string> = {
  by: ({ day }) => `在 ${day}（含当日）前`,
  every: ({ period, from, until, atItsEnd }) => {
    const first = `自${names.period(periodContaining(from, period).label)}起`;
    const last = until === null ? '' : `至${names.period(periodContaining(until, period).label)}止`;
    return `${names.every[period]}${atItsEnd ? '末' : ''}（${first}${last}）`;
  },
  continuously: () => '持续',
};

/** `每个街道应当在 2023-09-30（含当日）前做到：工作站工作人员（不含站长）不少于 3 人。` */
export function sentence({ subject, where, must, due }: Demand, force: Rule['force']): string {
  const who = byType(SUBJECTS)(subject, where === null ? '' : conditionText(where));
  const duty = `${byType(DUES)(due)}做到：${measureText(must)}。`;
  switch (force) {
    case 'must':
      return `${who}应当${duty}`;
    case 'in-principle':
      return `${who}原则上应当${duty}`;
    case 'conditional':
      return `${who}有条件的或根据需要，应当${duty}`;
    case 'encouraged':
      return `鼓励${who}${duty}`;
  }
}
