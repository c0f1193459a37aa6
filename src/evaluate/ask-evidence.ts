import { evidenceKey, type EvidenceFault } from '../model/evidence.ts';
import type { FactDefinition } from '../model/fact.ts';
import type { Ask } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Leaf } from '../model/leaves-of.ts';
import type { Period } from '../model/period.ts';
import { childPlace, type Place } from '../model/position.ts';
import type { Division, Evidence, Fact, Items } from '../model/state.ts';
import { thingLeaves } from '../model/thing-leaves.ts';
import { totalsBlock } from '../model/totals.ts';
import { belongsTo } from './belongs-to.ts';
import { conditionOn } from './condition.ts';
import { presentOn } from './presence.ts';
import { coveredBy } from './covered-by.ts';
import { factIdsOf } from './fact-ids-of.ts';
import type { IsProven } from './proven.ts';

interface Asking {
  readonly isProven: IsProven;
  readonly faults: ReadonlyMap<string, EvidenceFault>;
  readonly day: IsoDate;
  readonly period: Period | null;
}

/** A part of a fact that needs evidence of its own: where it stands, and the evidence it has. */
interface Part {
  readonly place: Place;
  readonly evidence: readonly Evidence[];
  readonly item?: NonNullable<Ask['item']>;
  /** It has no place for evidence: numbers of events by period. */
  readonly isBare?: true;
}

/** The evidence that the measured fact lacks: which, and where to write `evidence:`. */
export function askEvidence(leaf: Leaf, division: Division, asking: Asking): Ask[] {
  const { type, levels } = leaf.fact;
  const isGathered = type === 'collection' || (type === 'people' && !levels.includes(division.level));
  const below = isGathered ? division.divisions : [];
  return [...askHere(leaf, division, asking), ...below.flatMap((child) => askEvidence(leaf, child, asking))];
}

function askHere(leaf: Leaf, division: Division, asking: Asking): Ask[] {
  const id = factIdsOf(leaf).find((own) => division.facts.has(own)) ?? leaf.fact.id;
  const fact = division.facts.get(id);
  if (fact === undefined || asking.isProven(fact.evidence)) return [];
  return partsOf(leaf, fact, division, asking).flatMap((part) => {
    const evidence = [...part.evidence, ...fact.evidence];
    return asking.isProven(evidence) ? [] : [askFor(leaf.fact, division, { ...part, evidence }, asking)];
  });
}

/** The totals of villages or communities of a township, which have evidence of their own. */
export function askTotalsEvidence(
  totals: Division['totals'][number],
  division: Division,
  faults: Asking['faults'],
): Ask {
  const fact = totalsBlock(totals.kind);
  const what = { type: 'village-totals', kind: totals.kind } as const;
  const ask = { fact, what, division: division.path };
  return evidenceAsk(ask, division.place, [fact, 'evidence'], totals.evidence ?? [], faults);
}

function partsOf(leaf: Leaf, fact: Fact, division: Division, { day, period }: Asking): Part[] {
  const at = (index: number): Place => childPlace(fact.place, index);
  switch (fact.type) {
    case 'flag':
    case 'choices':
      return [{ place: fact.place, evidence: [] }];
    case 'quantity':
    case 'count':
      if (fact.form === 'number') return [{ place: fact.place, evidence: [] }];
      return fact.entries.flatMap((entry, index) =>
        presentOn(entry, day, division.declaredOn) === false
          ? []
          : [{ place: at(index), evidence: entry.evidence ?? [], item: `${index + 1}` }],
      );
    case 'people':
      if (fact.form !== 'list') return [{ place: fact.place, evidence: fact.totals?.evidence ?? [] }];
      return fact.persons.flatMap((person, index) =>
        presentOn(person, day, division.declaredOn) === false
          ? []
          : [{ place: person.place, evidence: person.evidence ?? [], item: `${index + 1}` }],
      );
    case 'posts':
      return holderParts(leaf, fact, period);
    case 'log':
      if (fact.form === 'counts') return [{ place: fact.place, evidence: [], isBare: true }];
      return fact.entries
        .filter((entry) => period === null || (entry.date <= day && belongsTo(entry, period) !== false))
        .map(({ place, evidence = [], date }) => ({ place, evidence, item: date }));
    case 'period-flags': {
      const flag = fact.byPeriod[period?.label ?? ''];
      return flag === undefined ? [] : [{ place: flag.place, evidence: flag.evidence }];
    }
    case 'collection': {
      const label = period?.label ?? coveredBy(leaf)?.period ?? '';
      const items = fact.byPeriod[label] ?? fact.byPeriod[''];
      return items === undefined ? [] : itemParts(leaf, items, division, day);
    }
  }
}

function holderParts(
  { fact: { single, type } }: Leaf,
  { holders, byPeriod, place }: Extract<Fact, { type: 'posts' }>,
  period: Period | null,
): Part[] {
  const label = period?.label ?? '';
  const isListed = single !== true && type === 'posts';
  const ones = byPeriod === undefined ? holders : (byPeriod[label] ?? []);
  const whole = byPeriod === undefined ? place : childPlace(place, label);
  return ones.map(({ evidence = [], posts, unnamed }, index) => ({
    place: isListed && unnamed !== true ? childPlace(place, index) : whole,
    evidence,
    ...(posts.length === 0 ? {} : { item: posts }),
  }));
}

/** Only what has what is measured, among what is asked about, needs evidence. */
function itemParts(leaf: Leaf, items: Items, division: Division, day: IsoDate): Part[] {
  if (items.form === 'totals')
    return items.total === 0 ? [] : [{ place: items.place, evidence: items.evidence ?? [] }];
  const covered = coveredBy(leaf);
  if (covered === null) return [];
  return items.items.flatMap((item) => {
    const isOut = covered.where !== null && conditionOn(covered.where, { division, item }, day) === false;
    const there = thingLeaves(covered.have).flatMap(({ name }) => {
      const field = item.fields[name];
      const isFlag = typeof field === 'object' && field.type === 'flag';
      return field === undefined || (isFlag && !field.value) ? [] : [isFlag ? field.evidence : []];
    });
    if (isOut || there.length === 0) return [];
    const evidence = [...(item.evidence ?? []), ...there.flat()];
    return [{ place: item.place, evidence, item: item.name }];
  });
}

/** The evidence of a block is for all that stands in it; what stands in no block has its own. */
function askFor(fact: FactDefinition, division: Division, part: Part, { faults }: Asking): Ask {
  const [block = '', ...below] = fact.path;
  const isInBlock = below.length === 1;
  const what = { type: 'fact', title: fact.title } as const;
  const ask = { fact: fact.id, what, division: division.path };
  if (isInBlock) return evidenceAsk(ask, division.place, [block, 'evidence'], part.evidence, faults);
  if (part.isBare === true) {
    // Beside the division's name, or, of a pack's own fact, as a list of events.
    const path = below.length === 0 ? ['evidence'] : fact.path;
    return evidenceAsk(ask, division.place, path, part.evidence, faults);
  }
  const named = part.item === undefined ? ask : { ...ask, item: part.item };
  return evidenceAsk(named, part.place, ['evidence'], part.evidence, faults);
}

/** Evidence that is named and does not count is to be mended where it stands. */
function evidenceAsk(
  ask: Pick<Ask, 'fact' | 'what' | 'division' | 'item'>,
  place: Place,
  path: readonly string[],
  evidence: readonly Evidence[],
  faults: Asking['faults'],
): Ask {
  for (const one of evidence) {
    const fault = faults.get(evidenceKey(one.place));
    if (fault !== undefined) return { ...ask, place: one.place, path: [], unproven: fault };
  }
  return { ...ask, place, path, unproven: 'none' };
}
