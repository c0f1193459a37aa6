import { foldThing } from '../model/fold-thing.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { compare, exactly } from '../model/range.ts';
import type { FieldValues } from '../model/state.ts';
import { thingLeaves } from '../model/thing-leaves.ts';
import type { ThingMeasure, ThingMeasureOf } from '../model/thing-measure.ts';
import type { Thing } from '../model/things/things.ts';
import { or, type Truth } from '../model/truth.ts';
import { holdsFrom } from './holds-from.ts';
import { flagOn } from './presence.ts';
import type { Asking } from './tally.ts';
import { compareTimes } from './times-in.ts';

/** Whether a thing has on the day what is asked of it. With a period a flag must have come about within it. */
export function thingOn(
  have: ThingMeasure,
  { owner, fields, declaredOn }: Thing,
  { measure: asked, day, period }: Asking,
): Truth {
  const from = (name: string): IsoDate => holdsFrom(declaredOn[name] ?? owner.declaredOn, period);
  return foldThing<Truth>(have, {
    flag: ({ name }) => {
      const flag = fields[name];
      if (typeof flag !== 'object' || flag.type !== 'flag') return 'unknown';
      if (period !== null && flag.value && flag.since !== undefined && flag.since < period.start)
        return false;
      return flagOn(flag, day, from(name));
    },
    number: (measure) => {
      const value = fields[measure.name];
      if (typeof value !== 'object') return numberOn(measure, value, day, from(measure.name));
      if (value.type === 'flag') return 'unknown';
      const on = declaredOn[measure.name] ?? owner.declaredOn;
      return compareTimes(measure, value, { day, period, fixed: asked.period, declaredOn: on });
    },
    any: (_, parts) => or(parts),
  });
}

function numberOn(
  { comparator, bound }: ThingMeasureOf<'number'>,
  value: FieldValues[string] | undefined,
  day: IsoDate,
  from: IsoDate,
): Truth {
  if (typeof value !== 'number' || day < from) return 'unknown';
  return compare(exactly(value), comparator, bound);
}

/** The fields of a thing that leave open whether it has what is asked of it. */
export function openFields(thing: Thing, asking: Asking): string[] {
  const open = thingLeaves(asking.measure.have).filter((leaf) => thingOn(leaf, thing, asking) === 'unknown');
  return [...new Set(open.map(({ name }) => name))];
}
