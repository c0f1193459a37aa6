import type { FactDefinition } from '../fact.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Division, Items } from '../state.ts';
import { checkAbove } from './check-above.ts';
import { joinList } from './join-list.ts';
import type { Contradiction } from './join-things.ts';
import { NO_THINGS, type Things } from './things.ts';

/** Which things are asked for: of which fact, of which period (`''`: of none), and on which day (null: after all ends of divisions). */
export interface Wanted {
  readonly fact: Pick<FactDefinition, 'id' | 'fields'>;
  readonly label: string;
  readonly day: IsoDate | null;
}

export type Report = (contradiction: Contradiction) => void;

/**
 * The things of a division, joined by name over all its levels. A list or totals count for the whole division: what is
 * listed below is more than a list, and within totals. What it does not declare itself is gathered from below.
 */
export function gatherThings(wanted: Wanted, division: Division, report: Report | null = null): Things {
  const own = itemsOf(wanted, division);
  const there = division.divisions.filter((child) => isThere(child, wanted.day));
  if (own === undefined) return gatherBelow(wanted, division, there, report);
  const declaring = there.filter((child) => declares(child, wanted.fact.id));
  const below = joined(declaring.map((child) => gatherThings(wanted, child, report)));
  if (report !== null) checkAbove(wanted.fact, division, own, below, report);
  if (own.form === 'list') return joinList(division, own, below, report ?? (() => undefined));
  return {
    ...NO_THINGS,
    counted: [{ owner: division, totals: own, within: { ...below, undeclared: [], empty: [] } }],
    parts: [{ owner: division, items: own }, ...below.parts],
  };
}

function gatherBelow(
  wanted: Wanted,
  division: Division,
  there: readonly Division[],
  report: Report | null,
): Things {
  const silent = { ...NO_THINGS, undeclared: [division] };
  // Who declares other periods declares this one for itself.
  const isOwn = division.facts.has(wanted.fact.id);
  const isBelow = !isOwn && there.some((child) => declares(child, wanted.fact.id));
  if (!isBelow) return silent;
  const below = there.map((child) => gatherThings(wanted, child, report));
  return joined(hasUnlisted(division) ? [...below, silent] : below);
}

function itemsOf({ fact: { id }, label }: Wanted, division: Division): Items | undefined {
  const fact = division.facts.get(id);
  return fact?.type === 'collection' ? (fact.byPeriod[label] ?? fact.byPeriod['']) : undefined;
}

function isThere({ ended }: Division, day: IsoDate | null): boolean {
  return ended === undefined || (day !== null && day <= ended.on);
}

function declares(division: Division, factId: string): boolean {
  return division.facts.has(factId) || division.divisions.some((child) => declares(child, factId));
}

/** Whether villages or communities of a township are only counted, or not declared at all: what they have is not known. */
function hasUnlisted({ level, totals, divisions }: Division): boolean {
  if (level !== 'township') return false;
  return (['village', 'community'] as const).some((kind) => {
    const counted = totals.find((candidate) => candidate.kind === kind);
    return counted === undefined
      ? !divisions.some((child) => (child.kind ?? kind) === kind)
      : counted.total !== 0;
  });
}

function joined(parts: readonly Things[]): Things {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return {
    named: parts.flatMap(({ named }) => named),
    counted: parts.flatMap(({ counted }) => counted),
    listsAbove: parts.flatMap(({ listsAbove }) => listsAbove),
    undeclared: parts.flatMap(({ undeclared }) => undeclared),
    empty: parts.flatMap(({ empty }) => empty),
    parts: parts.flatMap((part) => part.parts),
  };
}
