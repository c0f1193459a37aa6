import { answersTo } from '../../../model/answers-to.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { KIND_TITLES, type Kind, type Level } from '../../../model/level.ts';
import { nearest } from '../../../model/nearest.ts';
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
  const counted = context.vocabulary.facts.flatMap((fact) => {
    const count = fact.countedAs === undefined ? undefined : raw[fact.countedAs];
    return count === undefined ? [] : [[fact.id, fact.countedAs ?? '', count as number] as const];
  });
  const byRule = ruleCounts(raw, context);
  const parts = [
    ...counted.map(([, path, of]) => ({ path, of })),
    ...byRule.map(({ path, count }) => ({ path, of: sumOf(count) })),
  ];
  for (const { path, of } of parts) {
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
        ...Object.fromEntries(counted.map(([id, , count]) => [id, count])),
      },
      byRule: Object.fromEntries(byRule.map(({ id, count }) => [id, count])),
      ...(countedOn === undefined ? {} : { countedOn }),
      place,
      ...(evidence.length === 0 ? {} : { evidence }),
    },
  ];
}

/** What all of them have says of all of them what it says of one. */
function saidOfAll(
  counted: readonly (readonly [string, string, number])[],
  total: number | null,
  { vocabulary }: DivisionContext,
): Readonly<Record<string, number>> {
  if (total === null) return {};
  const whole = counted.filter(([, , count]) => count === total).map(([id]) => id);
  const said = vocabulary.facts.flatMap(({ id, says = [] }) => (whole.includes(id) ? says : []));
  return Object.fromEntries(said.map((id) => [id, total]));
}

/** The rules of a pack that a word means: those that were split off a former one are counted alike. */
function idsOf(pack: string, word: string, { packs }: DivisionContext): readonly string[] {
  const rules = packs.find(({ id }) => id === pack)?.rules ?? [];
  const ids = rules.filter((rule) => answersTo(rule, word)).map(({ id }) => id);
  return ids.length === 0 ? [word] : ids;
}

function ruleCounts(raw: Data, context: DivisionContext): { id: string; path: string; count: RuleCount }[] {
  const packs = (raw['packs'] ?? {}) as Readonly<Record<string, Readonly<Record<string, number | Data>>>>;
  return Object.entries(packs).flatMap(([pack, rules]) =>
    Object.entries(rules).flatMap(([rule, count]) =>
      idsOf(pack, rule, context).map((id) => ({
        id: `${pack}/${id}`,
        path: `packs/${pack}/${rule}`,
        count: ruleCount(count),
      })),
    ),
  );
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
