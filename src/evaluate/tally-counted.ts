import type { Ask } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { childPlace } from '../model/position.ts';
import { isExact } from '../model/range.ts';
import { type ThingLeaf, thingLeaves } from '../model/thing-leaves.ts';
import type { CountedThings, Thing } from '../model/things/things.ts';
import { totalsKey } from '../model/totals.ts';
import { askFact } from './asks.ts';
import { countedIn } from './count-in-totals.ts';
import { holdsFrom } from './holds-from.ts';
import { restOf } from './known-of.ts';
import { type Asking, newTally, type Tally } from './tally.ts';
import { tallyNamed } from './tally-named.ts';

/** Counted things: those of them that nothing below tells of; `untold` are those that are named there. */
export function tallyCounted(
  tally: Tally,
  counted: CountedThings,
  untold: readonly Thing[],
  asking: Asking,
): void {
  const { owner, totals } = counted;
  const { measure, day, period } = asking;
  const countedOn = totals.countedOn ?? owner.declaredOn;
  const from = holdsFrom(countedOn, period);
  const { all, having, inScope } = restOf(counted, asking);
  const ask = (leaves: readonly ThingLeaf[], more: { readonly knownFrom?: IsoDate } = {}): void => {
    tally.asks.push(...asksByName(untold, asking), ...askTotals(asking, counted, leaves, more));
  };
  // More were written down since: how many there are now is not known.
  if (all < 0) {
    tally.unknown = Number.POSITIVE_INFINITY;
    tally.asks.push({ ...askFact(measure.fact, owner), place: totals.place, path: ['total'] });
    return;
  }
  if (inScope.high === 0 && (day >= from || totals.total > 0)) return;
  // Nor does the total 0 say anything about the days before it was counted.
  if (totals.total === 0 && day < from) tally.unknown = Number.POSITIVE_INFINITY;
  const leaves = thingLeaves(measure.have);
  const open = leaves.filter((leaf) => countedIn(leaf, totals) === undefined);
  if (day < from || open.length === leaves.length) {
    tally.unknown += inScope.high;
    ask(open.length > 0 ? open : leaves, day < from ? { knownFrom: countedOn } : {});
    return;
  }
  if (having.low === all) {
    // All have it, whichever of them are asked about.
    tally.covered += inScope.low;
    tally.perhaps += inScope.high - inScope.low;
    if (!isExact(inScope)) tally.scopeAsks.push(...askTotals(asking, counted, [], {}));
    return;
  }
  const covered = Math.max(0, inScope.low + having.low - all);
  const uncovered = Math.max(0, inScope.low - having.high);
  const unknown = inScope.high - covered - uncovered;
  tally.covered += covered;
  tally.unknown += unknown;
  if (unknown > 0) ask(open);
  // Counted before the period was over: what happened between the two days is not known.
  if (period !== null && countedOn < day) {
    tally.unknown += uncovered;
    if (uncovered > 0) ask(leaves, { knownFrom: countedOn });
  } else {
    tally.uncovered += uncovered;
    if (uncovered === untold.length && uncovered === all)
      tally.missing.push(...untold.map(({ name }) => ({ type: 'item', name }) as const));
    if (uncovered > 0) tally.place ??= childPlace(totals.place, keyOf(leaves[0]));
  }
}

function asksByName(untold: readonly Thing[], asking: Asking): Ask[] {
  const tally = newTally();
  for (const thing of untold) tallyNamed(tally, thing, asking);
  return tally.asks;
}

/** The questions for numbers of the totals or, where no number of theirs answers it, for the things themselves. */
function askTotals(
  { measure }: Asking,
  { owner, totals }: CountedThings,
  leaves: readonly ThingLeaf[],
  more: { readonly knownFrom?: IsoDate },
): Ask[] {
  const keys = leaves.flatMap((leaf) => (leaf.type === 'flag' ? [[keyOf(leaf)]] : []));
  return (keys.length === 0 ? [[]] : keys).map((path) => ({
    ...askFact(measure.fact, owner, more),
    place: totals.place,
    path,
  }));
}

/** The key of the number in totals that is looked at. */
function keyOf(leaf: ThingLeaf | undefined): string {
  return leaf === undefined ? '' : totalsKey(leaf.name, leaf.field);
}
