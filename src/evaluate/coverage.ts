import type { Ask, Missing, Remark } from '../model/finding.ts';
import { foldThing } from '../model/fold-thing.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { MeasureOf } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import { childPlace, type Place } from '../model/position.ts';
import { exactly, isExact } from '../model/range.ts';
import type { Division, ItemList, Items, ItemTotals } from '../model/state.ts';
import { type ThingLeaf, thingLeaves } from '../model/thing-leaves.ts';
import type { ThingMeasure } from '../model/thing-measure.ts';
import { totalsKey } from '../model/totals.ts';
import { askFact, distinctAsks } from './asks.ts';
import { conditionOn } from './condition.ts';
import { countedIn, countInTotals } from './count-in-totals.ts';
import { holdsFrom } from './holds-from.ts';
import type { Measured } from './measured.ts';
import { scopeIn } from './scope-in-totals.ts';
import { openFields, thingOn } from './thing-on.ts';

type Coverage = MeasureOf<'coverage'>;

/**
 * How many things are covered: certainly (`covered`), certainly not, and those of which it is not known; `perhaps` counts
 * those that are covered but perhaps not among the things asked about.
 */
interface Tally {
  covered: number;
  uncovered: number;
  unknown: number;
  perhaps: number;
  readonly missing: Missing[];
  /** Those that lack the flag so far, in a period of which the rest is not known. */
  readonly missingSoFar: Missing[];
  readonly asks: Ask[];
  readonly scopeAsks: Ask[];
  readonly exceeded: Remark[];
  /** The first thing or number that falls short; failing that, what was looked at. */
  place: Place | null;
}

/**
 * Whether every thing of a collection (or the share asked for) has a flag on `day`. What the division does not declare
 * itself is gathered from the divisions below it. With `period` the flag must have come about within it, and silence
 * about the days after the declaration proves nothing.
 */
export function coverageOn(
  measure: Coverage,
  division: Division,
  day: IsoDate,
  period: Period | null,
): Measured {
  const label = period?.label ?? measure.period ?? '';
  const tally: Tally = {
    covered: 0,
    uncovered: 0,
    unknown: 0,
    perhaps: 0,
    missing: [],
    missingSoFar: [],
    asks: [],
    scopeAsks: [],
    exceeded: [],
    place: null,
  };
  const forms = new Set<'list' | 'totals'>();
  const gathered = gather(measure, division, label);
  for (const { owner, items } of gathered) {
    if (items === null) {
      tally.unknown = Number.POSITIVE_INFINITY;
      tally.asks.push(askFact(measure.fact, owner, { below: label === '' ? [] : [label] }));
    } else {
      forms.add(items.form);
      if (items.form === 'list') tallyList(tally, measure, owner, items, day, period);
      else tallyTotals(tally, measure, owner, items, day, period);
    }
  }
  tally.place ??= gathered.find(({ items }) => items !== null)?.items?.place ?? null;
  return measured(measure, division, tally, forms);
}

/** The collection of the division itself or, where it has none, those of the divisions below; null marks what is not declared. */
function gather(
  measure: Coverage,
  division: Division,
  label: string,
): { owner: Division; items: Items | null }[] {
  const fact = division.facts.get(measure.fact.id);
  if (fact?.type === 'collection') return [{ owner: division, items: fact.byPeriod[label] ?? null }];
  const below = division.divisions.filter((child) => declares(child, measure.fact.id));
  if (below.length === 0) return [{ owner: division, items: null }];
  const gathered = division.divisions.flatMap((child) => gather(measure, child, label));
  return hasUnlisted(division) ? [...gathered, { owner: division, items: null }] : gathered;
}

/** Whether villages or communities of a township are only counted, or not declared at all: what they have is not known. */
function hasUnlisted({ level, totals, divisions }: Division): boolean {
  if (level !== 'township') return false;
  return (['village', 'community'] as const).some((kind) => {
    const counted = totals.find((candidate) => candidate.kind === kind);
    return counted === undefined
      ? !divisions.some((child) => (child.kind ?? kind) === kind)
      : counted.total > 0;
  });
}

function declares(division: Division, factId: string): boolean {
  return division.facts.has(factId) || division.divisions.some((child) => declares(child, factId));
}

function tallyList(
  tally: Tally,
  measure: Coverage,
  owner: Division,
  list: ItemList,
  day: IsoDate,
  period: Period | null,
): void {
  // Like the number 0, an empty list says nothing about the days before it was declared.
  if (list.items.length === 0 && day < holdsFrom(owner.declaredOn, period)) {
    tally.unknown += Number.POSITIVE_INFINITY;
    tally.asks.push(askFact(measure.fact, owner, { knownFrom: owner.declaredOn }));
  }
  const written = holdsFrom(owner.declaredOn, period);
  for (const item of list.items) {
    const scopeDay = day >= written && day < owner.declaredOn ? owner.declaredOn : day;
    const inScope =
      measure.where === null ? true : conditionOn(measure.where, { division: owner, item }, scopeDay);
    if (inScope === false) continue;
    tally.exceeded.push(...exceeded(measure.have, item));
    const covered = thingOn(measure.have, owner, item, day, period);
    const isOpen = covered === false && period !== null && isSilent(owner.declaredOn, day);
    const asks = (fields: readonly string[], more: Parameters<typeof askFact>[2] = {}): Ask[] =>
      (inScope === true && fields.length > 0 ? fields.map((field) => [field]) : [[]]).map((path) => ({
        ...askFact(measure.fact, owner, { item: item.name, ...more }),
        place: item.place,
        path,
      }));
    if (covered === true && inScope === true) tally.covered += 1;
    else if (covered === true) {
      tally.perhaps += 1;
      tally.scopeAsks.push(...asks([]));
    } else if (covered === false && inScope === true && !isOpen) {
      tally.uncovered += 1;
      tally.missing.push({ type: 'item', name: item.name });
      tally.place ??= childPlace(item.place, fieldsIn(measure.have)[0] ?? '');
    } else if (isOpen && inScope === true) {
      tally.unknown += 1;
      tally.asks.push(...asks(fieldsIn(measure.have), { knownFrom: owner.declaredOn }));
      tally.missingSoFar.push({ type: 'item', name: item.name });
    } else {
      tally.unknown += 1;
      tally.asks.push(...asks(openFields(measure.have, owner, item, day, period)));
    }
  }
}

function fieldsIn(have: ThingMeasure): string[] {
  return [...new Set(thingLeaves(have).map(({ name }) => name))];
}

/** Numbers beyond the end that is only remarked on. */
function exceeded(have: ThingMeasure, { fields }: ItemList['items'][number]): Remark[] {
  return foldThing<Remark[]>(have, {
    flag: () => [],
    number: ({ name, upTo }) => {
      const actual = fields[name];
      return upTo !== null && typeof actual === 'number' && actual > upTo
        ? [{ type: 'range-exceeded', upTo, actual }]
        : [];
    },
    any: (_, parts) => parts.flat(),
  });
}

function tallyTotals(
  tally: Tally,
  measure: Coverage,
  owner: Division,
  totals: ItemTotals & { readonly place: Items['place'] },
  day: IsoDate,
  period: Period | null,
): void {
  const countedOn = totals.countedOn ?? owner.declaredOn;
  const from = holdsFrom(countedOn, period);
  const count = countInTotals(measure.have, totals);
  const scope =
    measure.where === null
      ? exactly(totals.total)
      : scopeIn(measure.where, totals.total, (operand) =>
          operand.type === 'field' ? totals.with[operand.name] : undefined,
        );
  if (scope.high === 0 && day >= from) return;
  // Nor does the total 0 say anything about the days before it was counted.
  if (totals.total === 0 && day < from) tally.unknown = Number.POSITIVE_INFINITY;
  const ask = (leaves: readonly ThingLeaf[], more: { readonly knownFrom?: IsoDate } = {}): void => {
    tally.asks.push(...askTotals(measure, owner, totals, leaves, more));
  };
  const leaves = thingLeaves(measure.have);
  const untold = leaves.filter((leaf) => countedIn(leaf, totals) === undefined);
  if (day < from || untold.length === leaves.length) {
    tally.unknown += scope.high;
    ask(untold.length > 0 ? untold : leaves, day < from ? { knownFrom: countedOn } : {});
    return;
  }
  if (count.low === totals.total) {
    // All have it, whichever of them are asked about.
    tally.covered += scope.low;
    tally.perhaps += scope.high - scope.low;
    if (!isExact(scope)) tally.scopeAsks.push(...askTotals(measure, owner, totals, [], {}));
    return;
  }
  const covered = Math.max(0, scope.low + count.low - totals.total);
  const uncovered = Math.max(0, scope.low - count.high);
  const unknown = scope.high - covered - uncovered;
  tally.covered += covered;
  tally.unknown += unknown;
  if (unknown > 0) ask(untold);
  if (period !== null && isSilent(countedOn, day)) {
    tally.unknown += uncovered;
    if (uncovered > 0) ask(leaves, { knownFrom: countedOn });
  } else {
    tally.uncovered += uncovered;
    if (uncovered > 0) tally.place ??= childPlace(totals.place, keyOf(leaves[0]));
  }
}

/** The questions for numbers of the totals or, where no number of theirs answers it, for the things themselves. */
function askTotals(
  measure: Coverage,
  owner: Division,
  totals: ItemTotals & { readonly place: Items['place'] },
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

/** The declaration was made before the period was over: what happened between the two days is not known. */
function isSilent(declaredOn: IsoDate, day: IsoDate): boolean {
  return declaredOn < day;
}

function measured(
  measure: Coverage,
  division: Division,
  tally: Tally,
  forms: ReadonlySet<'list' | 'totals'>,
): Measured {
  const { covered, uncovered, unknown } = tally;
  const required = needed(measure.percent, covered + uncovered + (Number.isFinite(unknown) ? unknown : 0));
  const truth = truthOf(measure.percent, tally);
  return {
    truth,
    required,
    actual: { low: covered, high: covered + unknown },
    gap: Math.max(0, required - covered - (Number.isFinite(unknown) ? unknown : 0)),
    unit: measure.unit,
    missing: truth === false ? tally.missing : [...tally.missing, ...tally.missingSoFar],
    asks: truth === 'unknown' ? distinctAsks([...tally.asks, ...tally.scopeAsks]) : [],
    remarks: [...[...forms].map((form) => ({ type: 'counted', form }) as const), ...tally.exceeded],
    place: tally.place ?? division.facts.get(measure.fact.id)?.place ?? division.place,
  };
}

function truthOf(percent: number, { covered, uncovered, unknown, perhaps }: Tally): Measured['truth'] {
  const known = covered + uncovered + unknown;
  if (known === 0) return perhaps === 0 ? 'none' : 'unknown';
  // At worst, nothing unknown is covered, and what is covered counts only where it is certainly asked about.
  if (covered >= needed(percent, known)) return true;
  // At best, all of it is and does.
  const isInfinite = !Number.isFinite(unknown);
  const best =
    uncovered === 0 ||
    (isInfinite ? percent < 100 : covered + unknown + perhaps >= needed(percent, known + perhaps));
  return best ? 'unknown' : false;
}

function needed(percent: number, total: number): number {
  return Math.ceil((percent * total) / 100);
}
