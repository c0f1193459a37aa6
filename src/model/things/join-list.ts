import type { Division, ItemList, Items } from '../state.ts';
import { type Contradiction, joinThings } from './join-things.ts';
import type { CountedThings, Thing, Things } from './things.ts';

/**
 * A division’s own list above what is listed and counted below it: what is named below too is the same thing, the rest is
 * more. Where several below have the name, it is the one that its words can be said of.
 */
export function joinList(
  owner: Division,
  list: ItemList & { readonly place: Items['place'] },
  below: Things,
  report: (contradiction: Contradiction) => void,
): Things {
  const byName = new Map<string, Thing[]>();
  for (const low of namedIn(below)) byName.set(low.name, [...(byName.get(low.name) ?? []), low]);
  const joined = new Map<Thing, Thing>();
  const alone: Thing[] = [];
  for (const item of list.items) {
    const high: Thing = { ...item, owner, declaredOn: {}, lastDeclaredOn: owner.declaredOn };
    const same = byName.get(item.name) ?? [];
    const [first] = same;
    if (first === undefined) {
      alone.push(high);
      continue;
    }
    const fitting = same.filter((low) => joinThings(low, high).contradictions.length === 0);
    if (fitting.length > 1) continue;
    const low = fitting[0] ?? first;
    const { thing, contradictions } = joinThings(low, high);
    contradictions.forEach(report);
    joined.set(low, thing);
  }
  const known = joined.size === 0 ? below : withJoined(below, joined);
  const isEmpty = list.items.length === 0 && known.named.length === 0 && known.counted.length === 0;
  return {
    named: [...alone, ...known.named],
    counted: known.counted,
    listsAbove:
      alone.length === 0 || known.counted.length === 0
        ? known.listsAbove
        : [...known.listsAbove, { names: alone, below: known.counted }],
    undeclared: [],
    empty: isEmpty ? [owner] : [],
    parts: [{ owner, items: list }, ...below.parts],
  };
}

/** All that are named, those among counted things too. */
function namedIn({ named, counted }: Things): Thing[] {
  return [...named, ...counted.flatMap(({ within }) => namedIn(within))];
}

function withJoined(things: Things, joined: ReadonlyMap<Thing, Thing>): Things {
  const now = (thing: Thing): Thing => joined.get(thing) ?? thing;
  const moved = new Map<CountedThings, CountedThings>(
    things.counted.map((counted) => [counted, { ...counted, within: withJoined(counted.within, joined) }]),
  );
  return {
    ...things,
    named: things.named.map(now),
    counted: [...moved.values()],
    listsAbove: things.listsAbove.map(({ names, below }) => ({
      names: names.map(now),
      below: below.map((counted) => moved.get(counted) ?? counted),
    })),
  };
}
