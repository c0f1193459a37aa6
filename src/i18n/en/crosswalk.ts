import type { Part } from '../../model/crosswalk.ts';
import { foldThing, type ThingFold } from '../../model/fold-thing.ts';
import type { Measure } from '../../model/measure.ts';
import type { Due, Subject } from '../../model/pack.ts';
import { periodContaining } from '../../model/period.ts';
import type { CrosswalkWords } from '../contract/crosswalk-words.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import { names } from './names.ts';

const component: CrosswalkWords['component'] = {
  least: 'number',
  most: 'upper end',
  share: 'share covered',
  posts: 'posts',
  things: 'what counts',
  year: 'year',
  alternatives: 'ways to meet it',
  day: 'due day',
  period: 'frequency',
  span: 'first and last period',
  recurrence: 'once or recurring',
  force: 'force',
  subject: 'who is asked',
};

/** How many each thing must have. */
const EACH: ThingFold<string> = {
  flag: () => '',
  number: ({ field: { unit = '' }, comparator, bound, upTo }) =>
    `${names.comparator[comparator]} ${names.quantity(bound, unit)}${upTo === null ? '' : ` (up to ${upTo})`}`,
  any: ({ of }) => `one of ${of.length}`,
};

const FIGURES: ByType<Measure, string> = {
  flag: () => 'yes',
  number: ({ comparator, bound, upTo, unit }) =>
    `${names.comparator[comparator]} ${names.quantity(bound, unit)}${upTo === null ? '' : ` (up to ${upTo})`}`,
  people: ({ required, unit }) =>
    required.type === 'all'
      ? 'all'
      : `${names.comparator[required.comparator]} ${names.quantity(required.bound, unit)}${required.upTo === null ? '' : ` (up to ${required.upTo})`}`,
  posts: ({ fact, slots }) => {
    const [one, many] = fact.type === 'participants' ? ['participant', 'participants'] : ['post', 'posts'];
    return `${slots.length} ${slots.length === 1 ? one : many}`;
  },
  events: ({ atLeast, unit }) => `at least ${names.quantity(atLeast, unit)}`,
  coverage: ({ percent, have }) => {
    const share = percent === 100 ? 'all' : `${percent}%`;
    const each = foldThing(have, EACH);
    return each === '' ? share : `${share}, ${each} each`;
  },
  any: ({ of }) => `one of ${of.length}`,
};

const DUES: ByType<Due, string> = {
  by: ({ day }) => `by ${day}`,
  every: ({ period }) => names.every[period],
  continuously: () => 'continuously',
};

const SUBJECTS: ByType<Subject, string> = {
  divisions: ({ levels, kinds }) =>
    kinds === null
      ? levels.map((level) => names.level[level]).join(', ')
      : kinds.map((kind) => names.kind[kind]).join(', '),
  roster: ({ roster: { names: all, level, kind } }) =>
    `${kind === undefined ? names.divisions(all.length, level) : names.kinds(all.length, kind)} by name`,
};

function named(parts: readonly Part[]): string {
  return names.list(parts.map((part) => component[part.component]));
}

/** `[1] is stricter in number and laxer in due day; who is asked differs` */
function beside(rule: string, parts: readonly Part[]): string {
  const of = (relation: Part['relation'], text: (list: string) => string): string[] => {
    const found = parts.filter((part) => part.relation === relation);
    return found.length === 0 ? [] : [text(named(found))];
  };
  return names.join([
    ...of('conflict', (list) => list),
    ...of('stricter', (list) => `${rule} is stricter in ${list}`),
    ...of('laxer', (list) => `${rule} is laxer in ${list}`),
    ...of('differs', (list) => `neither contains the other in ${list}`),
  ]);
}

/** The words of `packs crosswalk`. */
export const crosswalk: CrosswalkWords = {
  title: (documents) => `Crosswalk of ${documents} ${documents === 1 ? 'document' : 'documents'}`,
  totals: (rules, things, shared) =>
    `Rules: ${rules}. Checkable things: ${things}, asked for by several documents: ${shared}.`,
  outcomes: ({ same, stricter, mixed, conflict, apart }) =>
    `Pairs of rules: ${same} ask the same, in ${stricter} one is stricter, ${mixed} cannot be ranked, ${conflict} conflict, ${apart} ask nobody in common.`,
  matrix: 'Rules by topic',
  matrixMeans: '12+6: 12 checkable rules, 6 decided by a declared yes; - for none.',
  topic: 'Topic',
  nothing: 'There are no rules to compare.',
  column: {
    topic: 'Topic id',
    topicName: 'Topic',
    thing: 'Thing',
    document: 'Document',
    rule: 'Rule',
    title: 'Demand',
    subject: 'Who is asked',
    condition: 'Condition',
    figure: 'Figure',
    required: 'Required',
    unit: 'Unit',
    due: 'Due',
    period: 'First and last period',
    force: 'Force',
    clause: 'Clause',
    bearer: 'Bearer',
    checkable: 'Decided by',
    comparison: 'Comparison',
  },
  component,
  force: {
    must: 'must',
    'in-principle': 'in principle',
    conditional: 'conditional',
    encouraged: 'encouraged',
  },
  subject: ({ subject }) => byType(SUBJECTS)(subject),
  figure: ({ must }) => byType(FIGURES)(must),
  due: ({ due }) => byType(DUES)(due),
  span({ due }) {
    if (due.type !== 'every') return null;
    const last =
      due.until === null ? '' : ` to ${names.period(periodContaining(due.until, due.period).label)}`;
    return `from ${names.period(periodContaining(due.from, due.period).label)}${last}`;
  },
  readings: (count) => `${count} readings`,
  conditional: (condition) => `where ${condition}`,
  same: (rules) => `${names.list(rules)} ask the same`,
  stricter: (rule, others, parts) => `${rule} is stricter than ${names.list(others)}: ${named(parts)}`,
  mixed: (rule, others, parts) =>
    `${rule} and ${names.list(others)} cannot be ranked: ${beside(rule, parts)}`,
  conflict: (rule, others, parts) =>
    `${rule} and ${names.list(others)} conflict, nobody can meet both: ${beside(rule, parts)}`,
  apart: (rule, others) => `${rule} and ${names.list(others)} ask nobody in common: not compared`,
  among: (kinds) => ` (as to: ${names.list(kinds)})`,
  disputed: ' (another reading gives another outcome)',
  alone: (pack, kinds) => `only ${pack} asks it of: ${names.list(kinds)}`,
  askedByOne: 'Asked for by one document alone',
  attested: (counts) =>
    `Decided by a declared yes: ${names.list(counts.map(([pack, count]) => `${pack} ${count}`))}`,
  attestedHeading: 'Decided by a declared yes, not compared',
  means:
    'Compared by default readings; a day is stricter than continuously, asking of more divisions is stricter.',
  hint: 'add --verbose: list the rules decided by a declared yes; --topic: one topic alone',
};
