import type { ListAbove, Things } from '../model/things/things.ts';
import { askFact } from './asks.ts';
import { holdsFrom } from './holds-from.ts';
import { type Asking, newTally, type Tally } from './tally.ts';
import { tallyCounted } from './tally-counted.ts';
import { tallyNamed } from './tally-named.ts';
import { toldWithin } from './told-within.ts';

/** How many of a list above are left that may be among what is counted below it. */
interface Above {
  readonly below: ListAbove['below'];
  covered: number;
  uncovered: number;
  unknown: number;
}

/** Adds all things to the tally, each once; what is undeclared is for the caller, who knows what it lies within. */
export function tallyThings(tally: Tally, things: Things, asking: Asking): void {
  const { measure, day, period } = asking;
  for (const owner of things.empty) {
    // Like the number 0, an empty list says nothing about the days before it was declared.
    if (day >= holdsFrom(owner.declaredOn, period)) continue;
    tally.unknown = Number.POSITIVE_INFINITY;
    tally.asks.push(askFact(measure.fact, owner, { knownFrom: owner.declaredOn }));
  }
  for (const thing of things.named) tallyNamed(tally, thing, asking);
  const above = things.listsAbove.map((list) => aboveOf(list, asking));
  for (const counted of things.counted) {
    const { told, untold } = toldWithin(counted, asking);
    tallyThings(tally, told.within, asking);
    const lists = above.filter(({ below }) => below.includes(counted));
    const rest = newTallyOf((one) => tallyCounted(one, told, untold, asking));
    addBelowLists(tally, rest, lists, asking);
  }
}

function aboveOf({ names, below }: ListAbove, asking: Asking): Above {
  const { covered, uncovered, unknown, perhaps } = newTallyOf((tally) => {
    for (const thing of names) tallyNamed(tally, thing, asking);
  });
  return { below, covered: covered + perhaps, uncovered, unknown };
}

/** What is counted below a list may be what the list names: it is more only by as many as the list cannot explain. */
function addBelowLists(tally: Tally, rest: Tally, lists: readonly Above[], { measure }: Asking): void {
  let { uncovered, covered } = rest;
  for (const list of lists) {
    const same = Math.min(uncovered, list.uncovered);
    list.uncovered -= same;
    // Another thing after all, perhaps: then it lacks it too.
    if (measure.percent < 100) tally.unknown += same;
    // One of those of which the list does not say it.
    const told = Math.min(uncovered - same, list.unknown);
    list.unknown -= told;
    tally.unknown -= told;
    tally.uncovered += told;
    uncovered -= same + told;
    const known = Math.min(covered, list.covered + list.unknown);
    tally.perhaps += known;
    covered -= known;
  }
  tally.uncovered += uncovered;
  tally.covered += covered;
  tally.perhaps += rest.perhaps;
  tally.unknown += rest.unknown;
  tally.asks.push(...rest.asks);
  tally.scopeAsks.push(...rest.scopeAsks);
  tally.missing.push(...rest.missing);
  tally.place ??= rest.place;
}

function newTallyOf(fill: (tally: Tally) => void): Tally {
  const tally = newTally();
  fill(tally);
  return tally;
}
