import type { Figure } from '../../model/fidelity.ts';
import { type IsoDate, parseIsoDate } from '../../model/iso-date.ts';
import type { Change, Condition, Must, Rule } from '../../model/pack-file.generated.ts';
import { PERIOD_KINDS, type PeriodKind } from '../../model/period.ts';
import { COMPARATORS } from '../../model/range.ts';

type Demand = Partial<Pick<Rule, 'where' | 'must' | 'by' | 'every'>> | Change;

/** The figures, dates and names that a rule, or the change of one of its readings, carries as written. */
export function figuresOf({ where, must, by, every }: Demand): Figure[] {
  return [
    ...(by === undefined ? [] : dayFigure('by', by)),
    ...everyFigures(every),
    ...(must === undefined ? [] : mustFigures(must)),
    ...(where === undefined || where === null ? [] : conditionFigures(where)),
  ];
}

function dayFigure(key: Extract<Figure, { type: 'day' }>['key'], text: unknown): Figure[] {
  const day = parseIsoDate(String(text));
  return day === null ? [] : [{ type: 'day', key, day: day satisfies IsoDate }];
}

function everyFigures(every: Demand['every']): Figure[] {
  if (every === undefined) return [];
  const { period, from, until } =
    typeof every === 'string' ? { period: every, from: undefined, until: undefined } : every;
  const kind: PeriodKind | undefined = PERIOD_KINDS.find((known) => known === period);
  return [
    ...(kind === undefined ? [] : [{ type: 'every', period: kind } as const]),
    ...(from === undefined ? [] : dayFigure('from', from)),
    ...(until === undefined ? [] : dayFigure('until', until)),
  ];
}

function mustFigures(must: Must): Figure[] {
  if (typeof must === 'string') return [];
  const unit = must.unit ?? null;
  const numbers = [...COMPARATORS, 'upTo' as const].flatMap((comparator): Figure[] => {
    const value = comparator === 'equals' ? undefined : must[comparator];
    return value === undefined ? [] : [{ type: 'number', comparator, value, unit, isDemand: true }];
  });
  const isCovering = must.all !== undefined || must.percent !== undefined;
  return [
    ...numbers,
    ...(isCovering
      ? [{ type: 'share', percent: must.percent ?? 100, isWritten: must.percent !== undefined } as const]
      : []),
    ...(must.in === undefined ? [] : [{ type: 'period', label: must.in } as const]),
    ...(must.of === undefined ? [] : conditionFigures(must.of)),
    ...(must.any ?? []).flatMap(mustFigures),
  ];
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
