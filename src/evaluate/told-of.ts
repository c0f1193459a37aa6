import type { Condition } from '../model/condition.ts';
import type { ReadAs } from '../model/fact.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { MeasureOf } from '../model/measure.ts';
import { plainYes } from '../model/plain-yes.ts';
import { NOTHING_KNOWN, type Range } from '../model/range.ts';
import type { Division } from '../model/state.ts';
import { countOn } from './presence.ts';

/**
 * What counts of a part of the people (`payrollStaff: 2`) say of those asked about: a narrower part is at least among
 * them, a wider one has them among it.
 */
export function toldOf(
  { fact, withHead }: Pick<MeasureOf<'people'>, 'fact' | 'withHead'>,
  where: Condition | null,
  division: Division,
  day: IsoDate,
): Range {
  const asked = plainYes(where);
  if (asked === null) return NOTHING_KNOWN;
  return (fact.toldBy ?? []).reduce<Range>((known, { id, readAs }) => {
    const count = division.facts.get(id);
    if (count?.type !== 'count') return known;
    const { low, high } = countOn(count, day, division.declaredOn);
    const { isNarrower, isWider } = beside(readAs, asked);
    const [without, more] = [readAs.withHead === true && !withHead, withHead && readAs.withHead !== true];
    return {
      low: isNarrower ? Math.max(known.low, low - (without ? 1 : 0)) : known.low,
      high: isWider ? Math.min(known.high, high + (more ? 1 : 0)) : known.high,
    };
  }, NOTHING_KNOWN);
}

function beside({ of }: ReadAs, asked: readonly string[]): { isNarrower: boolean; isWider: boolean } {
  const told = Object.keys(of);
  return {
    isNarrower: asked.every((name) => told.includes(name)),
    isWider: told.every((name) => asked.includes(name)),
  };
}
