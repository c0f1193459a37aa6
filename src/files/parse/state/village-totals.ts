import { answersTo } from '../../../model/answers-to.ts';
import { countKeysIn } from '../../../model/count-keys-in.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { KIND_TITLES, type Kind, type Level } from '../../../model/level.ts';
import { nearest } from '../../../model/nearest.ts';
import { parsePeriod } from '../../../model/period.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import type { RuleCount, VillageTotals } from '../../../model/state.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Data } from './data.ts';
import { otherLevel } from './other-level.ts';
import type { DivisionContext } from './division-context.ts';
import { stateFault } from './state-fault.ts';

/** The levels that may count what lies below them. */
const COUNTING: readonly Level[] = ['county', 'township'];

/** Villages or communities that are counted and not listed, under `villages` or `communities`. */
export function villageTotals(
  data: Data,
  key: string,
  kind: Kind,
  division: Place,
  context: DivisionContext,
): VillageTotals[] {
  const raw = data[key] as Data | undefined;
  if (raw === undefined) return [];
  const place = childPlace(division, key);
  if (!COUNTING.includes(data['level'] as Level)) {
    context.report(otherLevel(key, KIND_TITLES[kind].zh, place, data['level'] as Level, COUNTING));
    return [];
  }
  const total = (raw['total'] as number | undefined) ?? null;
  const counted = countKeysIn(context.vocabulary.facts).flatMap(({ id, countedAs }) =>
    countsIn(id, countedAs, raw[countedAs] as number | Data | undefined, place, context),
  );
  const byRule = ruleCounts(raw, place, context);
  const all = [...counted, ...byRule];
  for (const { path, count } of all) {
    const of = sumOf(count);
    if (total !== null && of > total)
      context.report(
        stateFault('more-than-total', childPlace(place, ...path.split('/')), {
          key: path.split('/').at(-1) ?? path,
          actual: of,
          limit: total,
        }),
      );
  }
  unknownRules(raw, place, context);
  const countedOn = raw['countedOn'] as IsoDate | undefined;
  const evidence = evidenceOf(raw, place);
  return [
    {
      kind,
      total,
      with: {
        ...saidOfAll(counted, total, context),
        ...Object.fromEntries(
          counted.flatMap(({ id, label, count }) => (label === null ? [[id, sumOf(count)]] : [])),
        ),
      },
      byRule: Object.fromEntries(
        byRule.flatMap(({ id, label, count }) => (label === null ? [[id, count]] : [])),
      ),
      byPeriod: byPeriodOf(all),
      ...(countedOn === undefined ? {} : { countedOn }),
      place,
      ...(evidence.length === 0 ? {} : { evidence }),
    },
  ];
}

/** What all of them have says of all of them what it says of one. */
function saidOfAll(
  counted: readonly Counted[],
  total: number | null,
  { vocabulary }: DivisionContext,
): Readonly<Record<string, number>> {
  if (total === null) return {};
  const whole = counted.flatMap(({ id, label, count }) =>
    label === null && sumOf(count) === total ? [id] : [],
  );
  const said = vocabulary.facts.flatMap(({ id, says = [] }) => (whole.includes(id) ? says : []));
  return Object.fromEntries(said.map((id) => [id, total]));
}

/** The rules of a pack that a word means: those that were split off a former one are counted alike. */
function idsOf(pack: string, word: string, { packs }: DivisionContext): readonly string[] {
  const rules = packs.find(({ id }) => id === pack)?.rules ?? [];
  const ids = rules.filter((rule) => answersTo(rule, word)).map(({ id }) => id);
  return ids.length === 0 ? [word] : ids;
}

/** One number of totals: what it counts, for which period, and the keys it stands under. */
interface Counted {
  readonly id: string;
  readonly label: string | null;
  readonly path: string;
  readonly count: RuleCount;
}

function ruleCounts(raw: Data, place: Place, context: DivisionContext): Counted[] {
  const packs = (raw['packs'] ?? {}) as Readonly<Record<string, Readonly<Record<string, number | Data>>>>;
  return Object.entries(packs).flatMap(([pack, rules]) =>
    Object.entries(rules).flatMap(([rule, count]) =>
      idsOf(pack, rule, context).flatMap((id) =>
        countsIn(`${pack}/${id}`, `packs/${pack}/${rule}`, count, place, context),
      ),
    ),
  );
}

/** One count, or one for each period. */
function countsIn(
  id: string,
  path: string,
  raw: number | Data | undefined,
  place: Place,
  { report }: DivisionContext,
): Counted[] {
  if (raw === undefined) return [];
  const labels = typeof raw === 'number' ? [] : Object.keys(raw).filter((key) => parsePeriod(key) !== null);
  if (typeof raw === 'number' || labels.length === 0)
    return [{ id, label: null, path, count: ruleCount(raw) }];
  const beside = Object.keys(raw).find((key) => !labels.includes(key));
  if (beside !== undefined)
    report(
      stateFault('not-a-period', childPlace(place, ...path.split('/'), beside), { token: beside }, true),
    );
  return labels.map((label) => ({
    id,
    label,
    path: `${path}/${label}`,
    count: ruleCount(raw[label] as number | Data),
  }));
}

function byPeriodOf(all: readonly Counted[]): VillageTotals['byPeriod'] {
  const byPeriod: Record<string, Record<string, RuleCount>> = {};
  for (const { id, label, count } of all)
    if (label !== null) byPeriod[id] = { ...byPeriod[id], [label]: count };
  return byPeriod;
}

function ruleCount(raw: number | Data): RuleCount {
  if (typeof raw === 'number') return { fitsOrDoesNotApply: raw };
  const doesNotApply = (raw['doesNotApply'] as number | undefined) ?? null;
  return { fits: raw['fits'] as number, doesNotApply };
}

function sumOf(count: RuleCount): number {
  return 'fits' in count ? count.fits + (count.doesNotApply ?? 0) : count.fitsOrDoesNotApply;
}

function unknownRules(raw: Data, place: Place, context: DivisionContext): void {
  for (const [id, rules] of Object.entries((raw['packs'] ?? {}) as Readonly<Record<string, Data>>)) {
    const pack = context.packs.find((candidate) => candidate.id === id);
    const known =
      pack === undefined ? context.packIds : pack.rules.flatMap(({ id: own, was }) => [own, ...was]);
    const words = pack === undefined ? [id] : Object.keys(rules);
    for (const token of words.filter((word) => !known.includes(word))) {
      const at = pack === undefined ? childPlace(place, 'packs', id) : childPlace(place, 'packs', id, token);
      const code = pack === undefined ? 'unknown-pack-facts' : 'unknown-own-fact';
      context.report(
        stateFault(code, at, { token, key: id, expected: known, nearest: nearest(token, known) }, true),
      );
    }
  }
}
