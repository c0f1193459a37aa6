import type { CountedThings, Thing, Things } from '../model/things/things.ts';
import { conditionOn } from './condition.ts';
import { countedIn } from './count-in-totals.ts';
import { thingLeaves } from '../model/thing-leaves.ts';
import type { Asking } from './tally.ts';
import { thingOn } from './thing-on.ts';

/**
 * What lies within counted things, parted: that which tells on its own whether it has what is asked, and the names that do
 * not. Of these the count above them may tell.
 */
export function toldWithin(
  counted: CountedThings,
  asking: Asking,
): { readonly told: CountedThings; readonly untold: readonly Thing[] } {
  const day = counted.totals.countedOn ?? counted.owner.declaredOn;
  const { within, untold } = part(counted.within, asking, day);
  return { told: { ...counted, within }, untold };
}

function part(
  things: Things,
  asking: Asking,
  countedOn: Asking['day'],
): { within: Things; untold: readonly Thing[] } {
  const isTold = (thing: Thing): boolean =>
    tells(thing, asking) || tells(thing, { ...asking, day: countedOn });
  const inner = things.counted.map((counted) => ({ counted, ...part(counted.within, asking, countedOn) }));
  const kept = inner.filter(({ counted }) => saysHowMany(counted, asking));
  const opened = inner.filter(({ counted }) => !saysHowMany(counted, asking));
  const named = [...things.named.filter(isTold), ...opened.flatMap(({ within }) => within.named)];
  const counted = [...kept.map((one) => one.counted), ...opened.flatMap(({ within }) => within.counted)];
  const untold = [...things.named.filter((thing) => !isTold(thing)), ...opened.flatMap((one) => one.untold)];
  return { within: { ...things, named, counted }, untold };
}

function tells(thing: Thing, asking: Asking): boolean {
  const { measure, day } = asking;
  if (thingOn(measure.have, thing, asking) !== 'unknown') return true;
  return (
    measure.where !== null &&
    conditionOn(measure.where, { division: thing.owner, item: thing }, day) === false
  );
}

function saysHowMany({ totals }: CountedThings, { measure }: Asking): boolean {
  return thingLeaves(measure.have).some((leaf) => countedIn(leaf, totals) !== undefined);
}
