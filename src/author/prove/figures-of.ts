import { dueKindOf } from '../../model/due-kind-of.ts';
import type { FactType } from '../../model/fact.ts';
import type { Figure } from '../../model/fidelity.ts';
import { type IsoDate, parseIsoDate } from '../../model/iso-date.ts';
import type { Measure } from '../../model/measure.ts';
import type { Due } from '../../model/pack.ts';
import type { Change, Condition, Measure as WrittenMeasure } from '../../model/pack-file.generated.ts';
import { PERIOD_KINDS, type PeriodKind } from '../../model/period.ts';
import { COMPARATORS } from '../../model/range.ts';
import { regularForm } from '../../model/regular-form.ts';
import type { ThingMeasure } from '../../model/thing-measure.ts';
import { writtenThingKind } from '../../model/written-thing-kind.ts';
import { writtenKind } from '../../model/written-kind.ts';

type Demand = Pick<Change, 'where' | 'must' | 'by' | 'every' | 'continuously'>;

/** What a fact that a rule names is declared as; undefined where there is none of that name. */
export type TypeOf = (word: string) => FactType | undefined;

/** The figures, dates and names that a rule, or the change of one of its readings, carries as written. */
export function figuresOf(demand: Demand, typeOf: TypeOf): Figure[] {
  const { where, must } = demand;
  const due = dueKindOf(demand);
  return [
    ...(due === null ? [] : DUES[due](demand)),
    ...(must === undefined || typeof must === 'string' ? [] : mustFigures(must, typeOf)),
    ...(where === undefined || where === null ? [] : conditionFigures(where)),
  ];
}

const DUES: Record<Due['type'], (demand: Demand) => readonly Figure[]> = {
  by: ({ by }) => (by === undefined ? [] : dayFigure('by', by)),
  every: ({ every }) => everyFigures(every),
  continuously: () => [],
};

function dayFigure(
  key: Extract<Figure, { type: 'day' }>['key'],
  text: unknown,
  every: PeriodKind | null = null,
): Figure[] {
  const day = parseIsoDate(String(text));
  return day === null ? [] : [{ type: 'day', key, day: day satisfies IsoDate, every }];
}

function everyFigures(every: Demand['every']): Figure[] {
  if (every === undefined) return [];
  const { period, from, until, atItsEnd } =
    typeof every === 'string' ? ({ period: every } as Exclude<typeof every, string>) : every;
  const kind: PeriodKind | undefined = PERIOD_KINDS.find((known) => known === period);
  return [
    ...(kind === undefined ? [] : [{ type: 'every', period: kind } as const]),
    ...(kind === undefined || atItsEnd !== true ? [] : [{ type: 'at-its-end', period: kind } as const]),
    ...(from === undefined ? [] : dayFigure('from', from, kind ?? null)),
    ...(until === undefined ? [] : dayFigure('until', until, kind ?? null)),
  ];
}

function mustFigures(must: WrittenMeasure, typeOf: TypeOf): Figure[] {
  const kind = writtenKind(must, typeOf);
  return kind === null ? [] : [...KINDS[kind](must, typeOf)];
}

const KINDS: Record<Measure['type'], (must: WrittenMeasure, typeOf: TypeOf) => readonly Figure[]> = {
  flag: () => [],
  number: numberFigures,
  people: (must) => [
    ...numberFigures(must),
    ...scopeFigures(must),
    ...(must.are === undefined ? [] : conditionFigures(must.are)),
  ],
  posts: () => [],
  events: (must) => [...numberFigures(must), ...scopeFigures(must)],
  coverage: (must) => [
    ...thingFigures(must),
    { type: 'share', percent: must.percent ?? 100, isWritten: must.percent !== undefined },
    ...(must.in === undefined ? [] : [{ type: 'period', label: must.in } as const]),
    ...scopeFigures(must),
  ],
  any: (must, typeOf) => (regularForm(must).anyOf ?? []).flatMap((part) => mustFigures(part, typeOf)),
};

/** What each thing must have. */
function thingFigures(must: WrittenMeasure): Figure[] {
  return [...THINGS[writtenThingKind(must)](must)];
}

const THINGS: Record<ThingMeasure['type'], (must: WrittenMeasure) => readonly Figure[]> = {
  flag: () => [],
  number: numberFigures,
  any: (must) => (regularForm(must).anyOf ?? []).flatMap(thingFigures),
};

function numberFigures(must: WrittenMeasure): Figure[] {
  const unit = must.unit ?? null;
  return [...COMPARATORS, 'upTo' as const].flatMap((comparator): Figure[] => {
    const value = comparator === 'equals' ? undefined : must[comparator];
    return value === undefined ? [] : [{ type: 'number', comparator, value, unit, isDemand: true }];
  });
}

function scopeFigures(must: WrittenMeasure): Figure[] {
  const { where } = regularForm(must);
  return where === undefined ? [] : conditionFigures(where);
}

function conditionFigures(condition: Condition): Figure[] {
  return Object.entries(condition).flatMap(([key, test]) => {
    if (Array.isArray(test)) return test.flatMap(conditionFigures);
    if (key === 'not') return conditionFigures(test as Condition);
    if (key === 'name') return namesIn(test).map((name): Figure => ({ type: 'name', name }));
    if (typeof test !== 'object') return [];
    return Object.entries(test).flatMap(([comparator, value]): Figure[] => {
      if (comparator === 'on') return dayFigure('on', value);
      const known = COMPARATORS.find((name) => name === comparator);
      return known === undefined || typeof value !== 'number'
        ? []
        : [{ type: 'number', comparator: known, value, unit: null, isDemand: false }];
    });
  });
}

/** `name: 温泉镇` or `name: {in: […]}`. */
function namesIn(test: unknown): readonly string[] {
  if (typeof test === 'string') return [test];
  const words: unknown = typeof test === 'object' && test !== null && 'in' in test ? test.in : [];
  return Array.isArray(words) ? words.map(String) : [];
}
