import type { BoundaryLack } from '../model/boundary.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { LEVELS } from '../model/level.ts';
import type { Measure } from '../model/pack.ts';
import { isCounted, totalsKey } from '../model/totals-key.ts';
import type { Truth } from '../model/truth.ts';
import { edgesOf } from './candidates.ts';
import type { Fillable, Frame, Trial } from './filling.ts';
import { type Given, given } from './given.ts';
import { fieldsOf, inScope, wantedItem } from './items.ts';

type Coverage = Extract<Measure, { type: 'coverage' }>;

/** A thing as the plain reading sees it. */
interface Thing {
  readonly isAsked: Truth;
  readonly has: Truth;
}

/** Things of a collection of which all, or a share, must have something: one short of it, enough, one more. */
export function fillCoverage(measure: Coverage, frame: Frame): Fillable {
  const { fact, field, of, percent, atLeast, upTo, unit } = measure;
  const { fields, pivots, isTooMany } = wantedItem(of, fact, frame);
  if (isTooMany) return { lack: { type: 'too-many' } };
  if (fields === null || percent > 100) return { lack: { type: 'never-met' } };
  if (percent <= 0 || (atLeast !== null && atLeast <= 0)) return { lack: { type: 'never-missed' } };
  const total = fields['name'] !== undefined ? 1 : percent === 100 ? 3 : 10;
  const needed = fewest(percent, total);
  const put = (items: unknown): Given => place(measure, frame, items);
  const thing = (index: number, value: unknown, own: Given = fields): Given => ({
    name: `测试${index + 1}`,
    ...own,
    ...(value === undefined ? {} : { [field]: value }),
  });
  const yes = (since: IsoDate | null): unknown => atLeast ?? since ?? true;
  const no = atLeast === null ? false : 0;
  const neverSince = { value: false, since: frame.early };
  const list = (count: number, last: unknown, good: unknown): Given[] =>
    Array.from({ length: total }, (_, index) =>
      thing(index, index < count - 1 ? good : index === count - 1 ? last : no),
    );
  const covered = (count: number, form: 'list' | 'totals', items: unknown, isNone = false): Trial => ({
    sort: isNone ? 'none' : 'quota',
    words: isNone ? { type: 'none' } : { type: 'covered', covered: count, total, unit, form },
    given: put(items),
    truth: count >= needed,
    figures: { required: needed, actual: count, gap: Math.max(0, needed - count) },
    ...(form === 'list'
      ? { missing: count >= needed ? [] : list(count, yes(null), yes(null)).slice(count).map(({ name }) => String(name)) }
      : {}),
  });
  const counts = [...new Set([needed - 1, needed, Math.min(total, needed + 1)])];
  const lacks: BoundaryLack[] = pivots.flatMap(({ asked, others }) =>
    others !== null || asked.operand.type !== 'field'
      ? []
      : [{ type: 'never-decides', title: asked.operand.field.title }],
  );
  return {
    met: (since, until) => {
      const last = until === undefined ? yes(since) : { since: since ?? frame.early, until };
      return put(list(needed, last, yes(since === null ? null : frame.early)));
    },
    isDated: atLeast === null,
    canEnd: atLeast === null,
    isWithin: atLeast === null,
    isOfPeriod: fact.perPeriod === true,
    none: covered(0, 'list', list(0, no, no), true),
    never: atLeast === null ? put(list(total, neverSince, neverSince)) : null,
    trials: [
      ...counts.flatMap((count) => [
        covered(count, 'list', list(count, yes(null), yes(null))),
        ...totalsOf(measure, count, total).map((totals) => covered(count, 'totals', totals)),
      ]),
      ...(atLeast === null ? [] : edges(measure, (value) => put(list(needed, value, atLeast)))),
      ...(upTo === null ? [] : [edge(measure, upTo + 1, put(list(needed, upTo + 1, atLeast)))]),
      { sort: 'none', words: { type: 'none' }, given: put([]), truth: 'none' },
      {
        sort: 'none',
        words: { type: 'one-unknown' },
        given: put([...list(needed - 1, yes(null), yes(null)).slice(0, needed - 1), thing(needed - 1, undefined)]),
        truth: truthOf(percent, [
          ...Array.from({ length: needed - 1 }, () => ({ isAsked: true, has: true }) as const),
          { isAsked: true, has: 'unknown' },
        ]),
      },
      ...pivots.flatMap(({ asked, values, others }) => {
        if (others === null || asked.operand.type !== 'field' || asked.key === field) return [];
        const { title, values: words = {} } = asked.operand.field;
        return values.map((value): Trial => {
          const own = fieldsOf(new Map([...others, [asked.key, value]]));
          return {
            sort: 'threshold',
            words: { type: 'value', of: 'item', title, words, value, isFilled: false },
            given: put([thing(0, yes(null)), thing(1, no, own)]),
            truth: truthOf(percent, [
              { isAsked: true, has: true },
              { isAsked: inScope(of, own, frame), has: false },
            ]),
          };
        });
      }),
    ],
    lacks,
  };
}

/** The smallest number of things that is the share asked for. */
function fewest(percent: number, total: number): number {
  let count = 0;
  while (count * 100 < percent * total) count += 1;
  return count;
}

/** Enough, whatever the unknown may turn out to be; not enough; or open. */
function truthOf(percent: number, things: readonly Thing[]): Trial['truth'] {
  const worlds = things.reduce<{ asked: number; has: number }[]>(
    (all, { isAsked, has }) =>
      all.flatMap((world) =>
        either(isAsked).flatMap((asks) =>
          asks ? either(has).map((is) => ({ asked: world.asked + 1, has: world.has + (is ? 1 : 0) })) : [world],
        ),
      ),
    [{ asked: 0, has: 0 }],
  );
  const truths = new Set(
    worlds.map(({ asked, has }) => (asked === 0 ? 'none' : has * 100 >= percent * asked)),
  );
  const [only] = truths;
  return truths.size === 1 && only !== undefined ? only : 'unknown';
}

function either(truth: Truth): boolean[] {
  return truth === 'unknown' ? [true, false] : [truth];
}

/** Of a number that each thing must have: just below, at and above it. */
function edges({ unit, atLeast, fact, field }: Coverage, put: (value: number) => Given): Trial[] {
  const bound = atLeast ?? 0;
  const isWhole = fact.fields?.[field]?.type !== 'quantity';
  return edgesOf(bound, isWhole).map((value) => ({
    sort: 'quota',
    words: { type: 'at-least', value, unit: fact.fields?.[field]?.unit ?? unit },
    given: put(value),
    truth: !(value < bound),
  }));
}

/** More than the upper end is only remarked on. */
function edge({ unit, fact, field }: Coverage, value: number, data: Given): Trial {
  const words = { type: 'at-least', value, unit: fact.fields?.[field]?.unit ?? unit } as const;
  return { sort: 'quota', words, given: data, truth: true };
}

/** The same as totals, where totals can say it. */
function totalsOf({ fact, field, of, atLeast }: Coverage, count: number, total: number): Given[] {
  const definition = fact.fields?.[field];
  if (definition === undefined || !isCounted(definition) || of !== null || (atLeast ?? 1) > 1) return [];
  return [{ total, [totalsKey(field, definition)]: count }];
}

/** The collection of the division itself or, where it has none of its own, of one below it. */
function place({ fact, period: year }: Coverage, { level, period }: Frame, items: unknown): Given {
  const label = period?.label ?? year;
  const own = given(fact.perPeriod === true && label !== null ? [...fact.path, label] : fact.path, items);
  if (fact.levels.includes(level)) return own;
  const below = LEVELS.slice(LEVELS.indexOf(level) + 1);
  const owner = below.find((candidate) => fact.levels.includes(candidate)) ?? level;
  return below.slice(0, below.indexOf(owner) + 1).reduceRight<Given>((inner, at) => {
    const kind = at === 'township' ? { kind: 'town' } : at === 'village' ? { kind: 'village' } : {};
    const listed = at === 'village' ? { communities: { total: 0 } } : {};
    return { ...listed, divisions: [{ name: `测试${at}`, level: at, ...kind, ...inner }] };
  }, own);
}
