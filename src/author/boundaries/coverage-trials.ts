import type { Measure } from '../../model/measure.ts';
import { isCounted, totalsKey } from '../../model/totals.ts';
import { edgesOf } from './candidates.ts';
import type { Frame, Trial } from './filling.ts';
import type { Given } from './given.ts';
import { fieldsOf, inScope } from './items.ts';
import { operandTitle } from './operand-title.ts';
import type { Pivot } from './search.ts';
import { shareTruth } from './share-truth.ts';
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

function totalsOf(
  { fact, field, of, atLeast }: Omit<Coverage, 'unit'>,
  count: number,
  total: number,
): Given[] {
  const definition = fact.fields?.[field];
  if (definition === undefined || !isCounted(definition) || of !== null || (atLeast ?? 1) > 1) return [];
  return [{ total, [totalsKey(field, definition)]: count }];
}

/** Of a number that each thing must have: just below, at and above it; more than its upper end is only remarked on. */
function numberTrials({ unit, atLeast, upTo, fact, field }: Coverage, things: Things): Trial[] {
  if (atLeast === null) return [];
  const definition = fact.fields?.[field];
  const isWhole = definition?.type !== 'quantity';
  const [total = 1] = things.totals;
  const values = [...edgesOf(atLeast, isWhole), ...(upTo === null ? [] : edgesOf(upTo, isWhole))];
  return [...new Set(values)].map((value) => ({
    sort: 'quota',
    words: { type: 'at-least', value, unit: definition?.unit ?? unit },
    given: things.put(things.list(things.needed(total), total, { last: value })),
    truth: !(value < atLeast),
  }));
}

/** Enough of them, but of one it is not said. */
function unknownTrial({ percent }: Coverage, things: Things): Trial {
  const [total = 1] = things.totals;
  const sure = things.needed(total) - 1;
  return {
    sort: 'none',
    words: { type: 'one-unknown' },
    given: things.put([...things.list(sure, sure), things.one(sure, undefined)]),
    truth: shareTruth(percent, [
      ...Array.from({ length: sure }, () => GOOD),
      { isAsked: true, has: 'unknown' },
    ]),
  };
}

/** One that lacks it, on each side of the edge at which it is asked about; beside it one that has it. */
function scopeTrials(
  { of, field, percent }: Coverage,
  things: Things,
  { asked, values, others }: Pivot,
  frame: Frame,
): Trial[] {
  if (others === null || asked.key === field) return [];
  const { title, words } = operandTitle(asked.operand);
  return values.map((value) => {
    const own = fieldsOf(new Map([...others, [asked.key, value]]));
    const isAlone = things.isAlone(own);
    return {
      sort: 'threshold',
      words: { type: 'value', of: 'item', title, words, value, isFilled: false },
      given: things.put([...(isAlone ? [] : things.list(1, 1)), things.one(1, things.no, own)]),
      truth: shareTruth(percent, [
        ...(isAlone ? [] : [GOOD]),
        { isAsked: inScope(of, own, frame), has: false },
      ]),
    };
  });
}
