import type { FactDefinition } from '../../../model/fact.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { isBelow, KIND_LEVEL, type Kind, type Level } from '../../../model/level.ts';
import { nearest } from '../../../model/nearest.ts';
import type { Pack } from '../../../model/pack.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import type { Division, Evidence, Fact } from '../../../model/state.ts';
import type { DivisionContext } from './division-context.ts';
import type { Data } from './data.ts';
import { factOf, noneOf } from './fact-value.ts';
import { factFaults } from './fact-faults.ts';
import { joinHeads } from './join-heads.ts';
import { otherLevel } from './other-level.ts';
import { checkOwnFact } from './own-facts.ts';
import { withWholes } from './with-wholes.ts';
import { stateFault } from './state-fault.ts';
import { villageTotals } from './village-totals.ts';
import { evidenceOf } from '../evidence-of.ts';
import { withSaid } from './with-said.ts';

/** A division as one file declares it, before files are composed into trees. */
export interface DeclaredDivision extends Omit<Division, 'path' | 'divisions'> {
  readonly divisions: readonly DeclaredDivision[];
}

/** Data of the right shape as a division; what the schema cannot see is reported. */
export function readDivision(data: Data, place: Place, context: DivisionContext): DeclaredDivision {
  const level = data['level'] as Level;
  const kind = data['kind'] as Kind | undefined;
  const code = data['code'] as string | undefined;
  if (kind !== undefined && KIND_LEVEL[kind] !== level) {
    const expected = (Object.keys(KIND_LEVEL) as Kind[]).filter(
      (candidate) => KIND_LEVEL[candidate] === level,
    );
    context.report(
      stateFault('kind-of-other-level', childPlace(place, 'kind'), { token: kind, key: level, expected }),
    );
  }
  if (data['into'] !== undefined && data['ended'] === undefined)
    context.report(
      stateFault('into-without-day', childPlace(place, 'into'), { token: data['into'] as string }),
    );
  const below = (data['divisions'] as Data[] | undefined) ?? [];
  const divisions = below.map((child, index) => {
    const at = childPlace(place, 'divisions', index);
    const childLevel = child['level'] as Level;
    if (!isBelow(childLevel, level)) {
      context.report(
        stateFault('level-not-below-parent', childPlace(at, 'level'), { token: childLevel, key: level }),
      );
    }
    return readDivision(child, at, context);
  });
  return {
    name: data['name'] as string,
    level,
    ...(kind === undefined ? {} : { kind }),
    ...(code === undefined ? {} : { code }),
    ...standing(data, context.declaredOn),
    declaredOn: context.declaredOn,
    place,
    facts: withSaid(
      withWholes(
        new Map([...coreFacts(data, place, level, context), ...ownFacts(data, place, level, context)]),
        [...context.vocabulary.facts, ...context.packs.flatMap(({ facts }) => facts)],
      ),
      level,
      context,
    ),
    totals: [
      ...villageTotals(data, 'villages', 'village', place, context),
      ...villageTotals(data, 'communities', 'community', place, context),
    ],
    divisions,
  };
}

/** Whether it is no more, and what it was called before. */
function standing(data: Data, declaredOn: IsoDate): Pick<Division, 'ended' | 'formerly'> {
  const on = data['ended'] as IsoDate | undefined;
  const into = (data['into'] as string | undefined) ?? null;
  const formerly = data['formerly'] as string | string[] | undefined;
  return {
    ...(on === undefined && into === null ? {} : { ended: { on: on ?? declaredOn, into } }),
    ...(formerly === undefined ? {} : { formerly: [formerly].flat() }),
  };
}

function coreFacts(data: Data, place: Place, level: Level, context: DivisionContext): [string, Fact][] {
  const facts: [string, Fact][] = [];
  const { facts: known, blocks } = context.vocabulary;
  for (const fact of known) {
    const [first = '', second] = fact.path;
    const outer = data[first];
    if (outer === undefined) continue;
    if (outer === false && second !== undefined) {
      const none = fact.levels.includes(level) ? noneOf(fact, childPlace(place, first)) : null;
      if (none !== null) facts.push([fact.id, none]);
      continue;
    }
    const raw = second === undefined ? outer : (outer as Data)[second];
    if (raw === undefined) continue;
    const around =
      second === undefined ? evidenceOf(data, place) : evidenceOf(outer, childPlace(place, first));
    facts.push(...declare(fact, raw, childPlace(place, ...fact.path), level, context, around));
  }
  for (const [block, { levels, title }] of Object.entries(blocks)) {
    if (data[block] === undefined || levels.includes(level)) continue;
    const inBlock = known.filter(({ path }) => path[0] === block).map(({ path }) => path[1]);
    const hasFacts =
      typeof data[block] === 'object' &&
      inBlock.some((key) => key !== undefined && key in (data[block] as Data));
    if (!hasFacts) context.report(otherLevel(block, title.zh, childPlace(place, block), level, levels));
  }
  return [...joinHeads(new Map(facts), known, context.report)];
}

function ownFacts(data: Data, place: Place, level: Level, context: DivisionContext): [string, Fact][] {
  const namespaces = Object.entries((data['packs'] ?? {}) as Readonly<Record<string, Data>>);
  return namespaces.flatMap(([id, own]) => {
    const at = childPlace(place, 'packs', id);
    const pack = context.packs.find((candidate) => candidate.id === id);
    if (pack === undefined) {
      const known = context.packIds;
      // Of a pack that cannot be used, its own faults are reported.
      if (!known.includes(id))
        context.report(
          stateFault(
            'unknown-pack-facts',
            at,
            { token: id, expected: known, nearest: nearest(id, known) },
            true,
          ),
        );
      return [];
    }
    const attested = (own['attested'] ?? {}) as Data;
    const entries = Object.entries(own).filter(([key]) => key !== 'attested');
    return [
      ...entries.flatMap(([key, raw]) => ownFact(pack, ['packs', id, key], raw, place, level, context)),
      ...Object.entries(attested).flatMap(([key, raw]) =>
        ownFact(pack, ['packs', id, 'attested', key], raw, place, level, context),
      ),
    ];
  });
}

function ownFact(
  pack: Pack,
  path: readonly string[],
  raw: unknown,
  division: Place,
  level: Level,
  context: DivisionContext,
): [string, Fact][] {
  const place = childPlace(division, ...path);
  const key = path.at(-1) ?? '';
  const siblings = pack.facts.filter((candidate) => candidate.path.length === path.length);
  const meant = siblings.filter(({ path: own, was = [] }) => own.at(-1) === key || was.includes(key));
  const [fact] = meant;
  if (fact === undefined) {
    const expected = [
      ...siblings.map((candidate) => candidate.path.at(-1) ?? ''),
      ...(path.length === 3 ? ['attested'] : []),
    ];
    context.report(
      stateFault(
        'unknown-own-fact',
        place,
        { token: key, key: pack.id, expected, nearest: nearest(key, expected) },
        true,
      ),
    );
    return [];
  }
  const faults = checkOwnFact(fact, raw, place, context.schema);
  faults.forEach(context.report);
  return faults.length === 0 ? meant.flatMap((one) => declare(one, raw, place, level, context)) : [];
}

function declare(
  fact: FactDefinition,
  raw: unknown,
  place: Place,
  level: Level,
  context: DivisionContext,
  around: readonly Evidence[] = [],
): [string, Fact][] {
  if (!fact.levels.includes(level)) {
    context.report(otherLevel(fact.path.at(-1) ?? fact.id, fact.title.zh, place, level, fact.levels));
    return [];
  }
  // A fact by period without any period declares nothing.
  if (fact.perPeriod === true && Object.keys(raw as Data).length === 0) return [];
  const value = factOf(fact, raw, place, context.posts);
  factFaults(value, raw, context, fact).forEach(context.report);
  return [[fact.id, around.length === 0 ? value : { ...value, evidence: [...value.evidence, ...around] }]];
}
