import type { Measure } from '../../model/measure.ts';
import { isTotalled } from '../../model/is-totalled.ts';
import { thingLeaves } from '../../model/thing-leaves.ts';
import type { Truth } from '../../model/truth.ts';
import { isCounted, totalsKey } from '../../model/totals.ts';
import { edgesOf } from './candidates.ts';
import type { Frame, Trial } from './filling.ts';
import type { Given } from './given.ts';
import { fieldsOf, inScope } from './items.ts';
import { operandTitle } from './operand-title.ts';
import { passes } from './plain-facts.ts';
import type { Pivot } from './search.ts';
import { shareTruth, type Thing } from './share-truth.ts';
import type { Things } from './things.ts';

type Coverage = Extract<Measure, { type: 'coverage' }>;

const GOOD = { isAsked: true, has: true } as const;

/** One short of the share, the share, one more; a number just below, at and above; and who is asked about at all. */
export function coverageTrials(
  measure: Coverage,
  things: Things,
  pivots: readonly Pivot[],
  frame: Frame,
): Trial[] {
  return [
    ...things.totals.flatMap((total) => {
      const needed = things.needed(total);
      const counts = [...new Set([needed - 1, needed, Math.min(total, needed + 1)])];
      return counts.flatMap((count) => shareTrials(measure, things, count, total));
    }),
    ...numberTrials(measure, things),
    ...wayTrials(measure, things),
    { sort: 'none', words: { type: 'none' }, given: things.put([]), truth: 'none' },
    unknownTrial(measure, things),
    ...pivots.flatMap((pivot) => scopeTrials(measure, things, pivot, frame)),
  ];
}

/** So many of so many, listed and, where totals can say it, as totals. */
function shareTrials({ unit, ...measure }: Coverage, things: Things, count: number, total: number): Trial[] {
  const needed = things.needed(total);
  const same = {
    sort: 'quota',
    truth: count >= needed,
    figures: { required: needed, actual: count, gap: Math.max(0, needed - count) },
  } as const;
  const items = things.list(count, total);
  const lacking = items.slice(count).map(({ name }) => name);
  const words = { type: 'covered', covered: count, total, unit } as const;
  return [
    {
      ...same,
      words: { ...words, form: 'list' },
      given: things.put(items),
      missing: count >= needed ? [] : lacking,
    },
    ...totalsOf(measure, count, total).map(
      (totals): Trial => ({ ...same, words: { ...words, form: 'totals' }, given: things.put(totals) }),
    ),
  ];
}

function totalsOf({ have, where }: Pick<Coverage, 'have' | 'where'>, count: number, total: number): Given[] {
  const leaves = thingLeaves(have);
  if (where !== null || !leaves.every((leaf) => isTotalled(leaf) && isCounted(leaf.field))) return [];
  const counts = leaves.map(({ name, field }, index) => [totalsKey(name, field), index === 0 ? count : 0]);
  return [{ total, ...Object.fromEntries(counts) }];
}

/** Of a number that each thing must have: just below, at and above it; more than its upper end is only remarked on. */
function numberTrials({ unit }: Coverage, things: Things): Trial[] {
  const [total = 1] = things.totals;
  return things.thing.ways.flatMap(({ leaf, othersNo }) => {
    if (leaf.type !== 'number') return [];
    const { name, field, comparator, bound, upTo } = leaf;
    const isWhole = field.type !== 'quantity';
    const values = [...edgesOf(bound, isWhole), ...(upTo === null ? [] : edgesOf(upTo, isWhole))];
    return [...new Set(values)].map((value): Trial => {
      const last = { ...othersNo, [name]: value };
      return {
        sort: 'quota',
        words: { type: 'at-least', value, unit: field.unit ?? unit },
        given: things.put(things.list(things.needed(total), total, { last })),
        truth: passes(value, comparator, bound),
      };
    });
  });
}

/** Of several that one thing may have: each alone, also where of the others nothing is said; none, and nothing said. */
function wayTrials({ percent }: Coverage, things: Things): Trial[] {
  const { ways } = things.thing;
  const [total = 1] = things.totals;
  const needed = things.needed(total);
  const all = Array.from({ length: total }, (_, index): Thing => ({ isAsked: true, has: index < needed }));
  return ways.length < 2
    ? []
    : ways.flatMap(({ yes, no, othersNo }, at): Trial[] => {
        const trial = (said: 'none' | 'undeclared', last: Given, has: Truth): Trial => ({
          sort: has === 'unknown' ? 'none' : 'composition',
          words: { type: 'alternative', index: at + 1, others: said, inner: null },
          given: things.put(things.list(needed, total, { last })),
          truth: shareTruth(percent, all.with(needed - 1, { isAsked: true, has })),
        });
        return [
          trial('none', { ...othersNo, ...yes }, true),
          trial('undeclared', yes, true),
          trial('undeclared', no, 'unknown'),
        ];
      });
}

/** Enough of them, but of one it is not said. */
function unknownTrial({ percent }: Coverage, things: Things): Trial {
  const [total = 1] = things.totals;
  const sure = things.needed(total) - 1;
  return {
    sort: 'none',
    words: { type: 'one-unknown' },
    given: things.put([...things.list(sure, sure), things.one(sure, {})]),
    truth: shareTruth(percent, [
      ...Array.from({ length: sure }, () => GOOD),
      { isAsked: true, has: 'unknown' },
    ]),
  };
}

/** One that lacks it, on each side of the edge at which it is asked about; beside it one that has it. */
function scopeTrials(
  { where, have, percent }: Coverage,
  things: Things,
  { asked, values, others }: Pivot,
  frame: Frame,
): Trial[] {
  if (others === null || thingLeaves(have).some(({ name }) => name === asked.key)) return [];
  const { title, words } = operandTitle(asked.operand);
  return values.map((value) => {
    const own = fieldsOf(new Map([...others, [asked.key, value]]));
    const isAlone = things.isAlone(own);
    return {
      sort: 'threshold',
      words: { type: 'value', of: 'item', title, words, value, isFilled: false },
      given: things.put([...(isAlone ? [] : things.list(1, 1)), things.one(1, things.thing.no, own)]),
      truth: shareTruth(percent, [
        ...(isAlone ? [] : [GOOD]),
        { isAsked: inScope(where, own, frame), has: false },
      ]),
    };
  });
}
