import type { Fault } from '../../../model/diagnostic.ts';
import type { FactDefinition } from '../../../model/fact.ts';
import type { Place } from '../../../model/position.ts';
import type { Division, Tree } from '../../../model/state.ts';
import { gatherThings } from '../../../model/things/gather-things.ts';
import type { Concerned, Contradiction } from '../../../model/things/join-things.ts';

/** What levels say against each other. */
export interface Contradicted {
  readonly faults: readonly Fault[];
  /** Files that contradict themselves. */
  readonly files: readonly string[];
  /** What several files contradict each other in. */
  readonly concerned: readonly Concerned[];
}

/** Lists and totals of several levels that cannot all be true, with an error at both places where these are two files. */
export function contradictions(trees: readonly Tree[], facts: readonly FactDefinition[]): Contradicted {
  const found = trees.flatMap(({ division }) => inTree(division, facts));
  const within = found.filter((one) => filesOf(one).size === 1);
  const between = found.filter((one) => filesOf(one).size > 1);
  return {
    faults: [...within.map(faultOf), ...between.flatMap((one) => [faultOf(one), otherFaultOf(one)])],
    files: [...new Set(within.map(({ place }) => place.file))],
    concerned: between.flatMap(({ concerned }) => concerned),
  };
}

function inTree(top: Division, facts: readonly FactDefinition[]): Contradiction[] {
  if (top.divisions.length === 0) return [];
  const labels = new Map<string, Set<string>>();
  collect(top, labels);
  const found: Contradiction[] = [];
  for (const [id, ofFact] of labels) {
    const fact = facts.find((candidate) => candidate.id === id) ?? { id };
    for (const label of ofFact)
      gatherThings({ fact, label, day: null }, top, (contradiction) => found.push(contradiction));
  }
  // A list for all periods is looked at in each.
  return distinct(found);
}

function distinct(found: readonly Contradiction[]): Contradiction[] {
  const keyOf = ({ place, other, key }: Contradiction): string => JSON.stringify([place, other, key]);
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

/** By collection: the periods for which somebody declares it. */
function collect(division: Division, labels: Map<string, Set<string>>): void {
  for (const [id, fact] of division.facts) {
    if (fact.type !== 'collection') continue;
    const known = labels.get(id) ?? new Set();
    for (const label of Object.keys(fact.byPeriod)) known.add(label);
    labels.set(id, known);
  }
  for (const child of division.divisions) collect(child, labels);
}

function filesOf({ place, concerned }: Contradiction): Set<string> {
  return new Set([place.file, ...concerned.map((one) => one.place.file)]);
}

function faultOf({ code, place, other, concerned, ...args }: Contradiction): Fault {
  return { code, severity: 'error', place, args: { ...args, other: elsewhere(place, other, concerned) } };
}

function otherFaultOf({ code, place, other, concerned, ...args }: Contradiction): Fault {
  const isThing = code === 'thing-said-otherwise';
  return {
    code: isThing ? code : 'more-than-above',
    severity: 'error',
    place: elsewhere(place, other, concerned),
    args: { ...args, other: place },
  };
}

/** Of several places below, one in another file, if the first is not. */
function elsewhere(place: Place, other: Place, concerned: readonly Concerned[]): Place {
  if (other.file !== place.file) return other;
  return concerned.find((one) => one.place.file !== place.file)?.place ?? other;
}
