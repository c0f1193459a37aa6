import { answersTo } from '../../../model/answers-to.ts';
import type { Fault } from '../../../model/diagnostic.ts';
import type { FactDefinition } from '../../../model/fact.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { isBelow, KIND_LEVEL, KIND_TITLES, type Kind, type Level } from '../../../model/level.ts';
import { nearest } from '../../../model/nearest.ts';
import type { Pack } from '../../../model/pack.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import type { Posts } from '../../../model/post.ts';
import type { Division, Evidence, Fact, VillageTotals } from '../../../model/state.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { SchemaSource } from '../check-shape.ts';
import { factOf, noneOf } from './fact-value.ts';
import type { Data } from './fields-value.ts';
import { factFaults } from './fact-faults.ts';
import { joinHeads } from './join-heads.ts';
import { checkOwnFact } from './own-facts.ts';
import { evidenceOf } from '../evidence-of.ts';

/** A division as one file declares it, before files are composed into trees. */
export interface DeclaredDivision extends Omit<Division, 'path' | 'divisions'> {
  readonly divisions: readonly DeclaredDivision[];
}

export interface DivisionContext {
  readonly declaredOn: IsoDate;
  readonly posts: Posts;
  /** What can be declared, the packs' own facts aside. */
  readonly vocabulary: Vocabulary;
  /** The packs whose own facts may be declared. */
  readonly packs: readonly Pack[];
  /** Ids of all packs there are, for a word that names none. */
  readonly packIds: readonly string[];
  readonly schema: SchemaSource;
  readonly report: (fault: Fault) => void;
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
      error('kind-of-other-level', childPlace(place, 'kind'), { token: kind, key: level, expected }),
    );
  }
  const below = (data['divisions'] as Data[] | undefined) ?? [];
  const divisions = below.map((child, index) => {
    const at = childPlace(place, 'divisions', index);
    const childLevel = child['level'] as Level;
    if (!isBelow(childLevel, level)) {
      context.report(
        error('level-not-below-parent', childPlace(at, 'level'), { token: childLevel, key: level }),
      );
    }
    return readDivision(child, at, context);
  });
  return {
    name: data['name'] as string,
    level,
    ...(kind === undefined ? {} : { kind }),
    ...(code === undefined ? {} : { code }),
    declaredOn: context.declaredOn,
    place,
    facts: new Map([...coreFacts(data, place, level, context), ...ownFacts(data, place, level, context)]),
    totals: [
      ...villageTotals(data, 'villages', 'village', place, context),
      ...villageTotals(data, 'communities', 'community', place, context),
    ],
    divisions,
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
          error('unknown-pack-facts', at, { token: id, expected: known, nearest: nearest(id, known) }, true),
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
      error(
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
  factFaults(value, raw, context, fact.fields).forEach(context.report);
  return [[fact.id, around.length === 0 ? value : { ...value, evidence: [...value.evidence, ...around] }]];
}

function villageTotals(
  data: Data,
  key: string,
  kind: Kind,
  division: Place,
  context: DivisionContext,
): VillageTotals[] {
  const raw = data[key] as Data | undefined;
  if (raw === undefined) return [];
  const place = childPlace(division, key);
  if (data['level'] !== 'township') {
    context.report(otherLevel(key, KIND_TITLES[kind].zh, place, data['level'] as Level, ['township']));
    return [];
  }
  const total = raw['total'] as number;
  const counted = context.vocabulary.facts.flatMap((fact) => {
    const count = fact.countedAs === undefined ? undefined : raw[fact.countedAs];
    return count === undefined ? [] : [[fact.id, fact.countedAs ?? '', count as number] as const];
  });
  const byRule = Object.entries(
    (raw['packs'] ?? {}) as Readonly<Record<string, Readonly<Record<string, number>>>>,
  ).flatMap(([pack, rules]) =>
    Object.entries(rules).flatMap(([rule, count]) =>
      idsOf(pack, rule, context).map((id) => [`${pack}/${id}`, `packs/${pack}/${rule}`, count] as const),
    ),
  );
  for (const [, path, count] of [...counted, ...byRule]) {
    if (count > total)
      context.report(
        error('more-than-total', childPlace(place, ...path.split('/')), {
          key: path.split('/').at(-1) ?? path,
          actual: count,
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
      with: Object.fromEntries([...counted, ...byRule].map(([id, , count]) => [id, count])),
      ...(countedOn === undefined ? {} : { countedOn }),
      place,
      ...(evidence.length === 0 ? {} : { evidence }),
    },
  ];
}

/** The rules of a pack that a word means: those that were split off a former one are counted alike. */
function idsOf(pack: string, word: string, { packs }: DivisionContext): readonly string[] {
  const rules = packs.find(({ id }) => id === pack)?.rules ?? [];
  const ids = rules.filter((rule) => answersTo(rule, word)).map(({ id }) => id);
  return ids.length === 0 ? [word] : ids;
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
        error(code, at, { token, key: id, expected: known, nearest: nearest(token, known) }, true),
      );
    }
  }
}

function otherLevel(
  key: string,
  title: string,
  place: Place,
  level: Level,
  expected: readonly Level[],
): Fault {
  return error('fact-of-other-level', place, { token: key, key: level, expected, detail: title }, true);
}

function error(code: Fault['code'], place: Place, args: Fault['args'], atKey = false): Fault {
  return { code, severity: 'error', place, ...(atKey ? { atKey } : {}), args };
}
