import type { Ask, Missing, Remark } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Measure } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import { childPlace, type Place } from '../model/position.ts';
import { exactly, isExact } from '../model/range.ts';
import type { Division, ItemList, Items, ItemTotals } from '../model/state.ts';
import { totalsKey } from '../model/totals.ts';
import type { Truth } from '../model/truth.ts';
import { askFact, distinctAsks } from './asks.ts';
import { conditionOn } from './condition.ts';
import type { Measured } from './measured.ts';
import { scopeIn } from './scope-in-totals.ts';
import { flagOn } from './presence.ts';

type Coverage = Extract<Measure, { type: 'coverage' }>;

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
    const inScope = measure.of === null ? true : conditionOn(measure.of, { division: owner, item }, scopeDay);
    if (inScope === false) continue;
    const value = item.fields[measure.field];
    if (measure.upTo !== null && typeof value === 'number' && value > measure.upTo) {
      tally.exceeded.push({ type: 'range-exceeded', upTo: measure.upTo, actual: value });
    }
    const told = itemCovered(measure, owner, item, day, period);
    const covered = told === true && item.unproven === true ? 'unknown' : told;
    const isOpen = covered === false && period !== null && isSilent(owner.declaredOn, day);
    const ask = {
      ...askFact(measure.fact, owner, { item: item.name }),
      place: item.place,
      path: inScope === true ? [measure.field] : [],
    };
    if (covered === true && inScope === true) tally.covered += 1;
    else if (covered === true) {
      tally.perhaps += 1;
      tally.scopeAsks.push(ask);
    } else if (covered === false && inScope === true && !isOpen) {
      tally.uncovered += 1;
      tally.missing.push({ type: 'item', name: item.name });
      tally.place ??= childPlace(item.place, measure.field);
    } else {
      tally.unknown += 1;
      tally.asks.push(isOpen && inScope === true ? { ...ask, knownFrom: owner.declaredOn } : ask);
      if (isOpen && inScope === true) tally.missingSoFar.push({ type: 'item', name: item.name });
    }
  }
}

/** In a period the flag must have come about within it. */
function itemCovered(
  measure: Coverage,
  owner: Division,
  item: ItemList['items'][number],
  day: IsoDate,
  period: Period | null,
): Truth {
  const flag = item.fields[measure.field];
  if (typeof flag === 'number' && measure.atLeast !== null) {
    return day < holdsFrom(owner.declaredOn, period) ? 'unknown' : flag >= measure.atLeast;
  }
  if (typeof flag !== 'object') return 'unknown';
  if (period !== null && flag.value && flag.since !== undefined && flag.since < period.start) return false;
  return flagOn(flag, day, holdsFrom(owner.declaredOn, period));
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
  // Totals say how many have a flag, or at least one of something; of higher numbers they say nothing.
  const count = (measure.atLeast ?? 1) > 1 ? undefined : totals.with[measure.field];
  const scope =
    measure.of === null
      ? exactly(totals.total)
      : scopeIn(measure.of, totals.total, (operand) =>
          operand.type === 'field' ? totals.with[operand.name] : undefined,
        );
  if (scope.high === 0 && day >= from) return;
  // Nor does the total 0 say anything about the days before it was counted.
  if (totals.total === 0 && day < from) tally.unknown = Number.POSITIVE_INFINITY;
  if (day < from || count === undefined) {
    tally.unknown += scope.high;
    const knownFrom: { readonly knownFrom?: IsoDate } = day < from ? { knownFrom: countedOn } : {};
    const field = measure.atLeast === null || measure.atLeast === 1 ? measure.field : null;
    tally.asks.push(askTotals(measure, owner, totals, field, knownFrom));
    return;
  }
  if (count === totals.total) {
    // All have it, whichever of them are asked about.
    tally.covered += scope.low;
    tally.perhaps += scope.high - scope.low;
    if (!isExact(scope)) tally.scopeAsks.push(askTotals(measure, owner, totals, null, {}));
    return;
  }
  const covered = Math.max(0, scope.low + count - totals.total);
  const uncovered = Math.max(0, scope.low - count);
  const unknown = scope.high - covered - uncovered;
  tally.covered += covered;
  tally.unknown += unknown;
  if (unknown > 0) tally.asks.push(askTotals(measure, owner, totals, null, {}));
  if (period !== null && isSilent(countedOn, day)) {
    tally.unknown += uncovered;
    if (uncovered > 0)
      tally.asks.push(askTotals(measure, owner, totals, measure.field, { knownFrom: countedOn }));
  } else {
    tally.uncovered += uncovered;
    if (uncovered > 0) tally.place ??= childPlace(totals.place, keyOf(measure));
  }
}

/** The question for a number of the totals, or, without `field`, for the things themselves. */
function askTotals(
  measure: Coverage,
  owner: Division,
  totals: ItemTotals & { readonly place: Items['place'] },
  field: string | null,
  more: { readonly knownFrom?: IsoDate },
): Ask {
  // A number per thing has no total: the things must be listed.
  const definition = field === null || measure.atLeast !== null ? undefined : measure.fact.fields?.[field];
  const path = field === null || definition === undefined ? [] : [totalsKey(field, definition)];
  return { ...askFact(measure.fact, owner, more), place: totals.place, path };
}

/** The key of the number in totals that is looked at. */
function keyOf({ fact, field }: Coverage): string {
  const definition = fact.fields?.[field];
  return definition === undefined ? field : totalsKey(field, definition);
}

/** What is declared for a period without a day is about that period, also if it was written down later. */
function holdsFrom(declaredOn: IsoDate, period: Period | null): IsoDate {
  return period !== null && period.end < declaredOn ? period.end : declaredOn;
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
