import type { Fault } from '../model/diagnostic.ts';
import type { FactDefinition } from '../model/fact.ts';
import { type IsoDate, isoDate } from '../model/iso-date.ts';
import { KIND_LEVEL, type Kind, LEVELS } from '../model/level.ts';
import type { Clause, Pack, Roster } from '../model/pack.ts';
import type { Change, Each, PackFile, Rule as WrittenRule } from '../model/pack-file.generated.ts';
import type { PackSources } from '../model/pack-sources.ts';
import { nearest } from '../model/nearest.ts';
import { childPlace, type Place } from '../model/position.ts';
import { type Post, Posts } from '../model/post.ts';
import { takesYes } from '../model/takes-yes.ts';
import { type Author, findFact, reportFault } from './author.ts';
import { checkTests } from './check-tests.ts';
import { withPeople } from '../model/with-people.ts';
import { compileRule } from './compile-rule.ts';

/** A pack as used, and every fault of its author. The pack is usable only where there is none. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly faults: readonly Fault[];
}

export function compilePack(sources: PackSources): CompiledPack {
  const faults: Fault[] = [];
  const written = sources.pack.value;
  const told = ownFacts(written);
  const vocabulary = {
    ...sources.vocabulary,
    facts: withPeople(sources.vocabulary.facts, sources.vocabulary.persons, told),
  };
  const place: Place = { file: sources.pack.file, pointer: '' };
  const rules = sources.rules.flatMap(({ file, value }) =>
    value.rules.map((rule, index) => ({ rule, place: { file, pointer: `/rules/${index}` } })),
  );
  const own = withPeople(told, vocabulary.persons);
  const attested = rules.map(({ rule }) => attestedFact(written.id, rule, written));
  const rosters = Object.entries(written.rosters ?? {}).map(
    ([id, { level, kind, names }]): Roster => ({ id, level, ...(kind === undefined ? {} : { kind }), names }),
  );
  const posts = Object.entries(written.posts ?? {}).map(([zh, post]): Post => ({ zh, ...post }));
  const author: Author = {
    packId: written.id,
    posts: new Posts(vocabulary.posts).with(posts),
    facts: new Map([
      ...vocabulary.facts.map((fact) => [fact.id, fact] as const),
      ...own.map((fact) => [`own.${fact.path.at(-1)}`, fact] as const),
    ]),
    rosters: new Map(rosters.map((roster) => [roster.id, roster])),
    report: (fault) => faults.push(fault),
  };
  if (written.id !== sources.folder)
    reportFault(author, 'pack-id-not-folder', childPlace(place, 'id'), {
      token: written.id,
      expected: [sources.folder],
    });
  checkParts(author, own, place);
  checkRuleIds(author, rules);
  checkFormerIds(author, rules);
  const [first] = sources.rules;
  if (rules.length === 0 && first !== undefined)
    reportFault(author, 'pack-no-rules', { file: first.file, pointer: '/rules' });
  const inForceFrom = isoDate(written.inForce.from);
  const context = {
    inForceFrom,
    clauses: written.clauses.map((clause) => clause.id),
    topics: [...Object.keys(vocabulary.topics), ...Object.keys(written.topics ?? {})],
    bearers: Object.keys(written.bearers),
  };
  const compiled = rules.flatMap(({ rule, place: at }, index) => {
    const fact = attested[index];
    return fact === undefined ? [] : [compileRule(author, rule, at, context, fact)];
  });
  const usable = compiled.filter((rule) => rule !== null);
  const usedFacts = attested.flatMap((fact, index) => {
    const { rule, place: at } = rules[index] ?? {};
    const says = rule === undefined || at === undefined ? [] : saidBefore(author, rule, at);
    if (says.length > 0) return [{ ...fact, says, saysNo: true as const }];
    const isAsked = demandsOf(rule).some(
      ({ must }) => must === 'attested' || (typeof must === 'object' && must.orAttested === true),
    );
    return isAsked ? [fact] : [];
  });
  const pack: Pack = {
    id: written.id,
    title: written.title,
    number: written.number,
    issuer: written.issuer,
    issued: written.issued as IsoDate | null,
    inForce: { from: inForceFrom, to: (written.inForce.to ?? null) as IsoDate | null },
    region: {
      level: written.region.level,
      name: written.region.name,
      aliases: written.region.aliases ?? [],
      code: written.region.code ?? null,
    },
    population: (written.population ?? []).map(({ level, total, clause }) => ({ level, total, clause })),
    parents: written.parents ?? [],
    bearers: Object.fromEntries(
      Object.entries(written.bearers).map(([zh, { en, level }]) => [zh, { zh, en, level: level ?? null }]),
    ),
    vocabulary,
    topics: written.topics ?? {},
    posts,
    facts: [...own, ...usedFacts],
    rosters,
    rules: usable,
    clauses: accountForClauses(
      author,
      written,
      rules.map(({ rule }) => rule),
      place,
    ),
    conflicts: written.conflicts ?? [],
    digest: sources.digest,
  };
  checkOwnWithin(author, own, place);
  checkUnusedFacts(
    author,
    own,
    rules.map(({ rule }) => rule),
    place,
  );
  const ids = rules.map(({ rule }) => rule.id);
  if (sources.tests !== null) faults.push(...checkTests(pack, ids, sources.tests.value, sources.tests.file));
  return { pack, faults };
}

function ownFacts(written: PackFile): FactDefinition[] {
  return Object.entries(written.facts ?? {}).map(
    ([name, fact]): FactDefinition => ({
      ...fact,
      id: `${written.id}:${name}`,
      path: ['packs', written.id, name],
    }),
  );
}

/** The fact that an attested rule brings along: a declared yes under the rule's own id. */
function attestedFact(packId: string, rule: WrittenRule, written: PackFile): FactDefinition {
  const levels = demandsOf(rule).flatMap(({ each }) => (each === undefined ? [] : levelsOf(each, written)));
  return {
    id: `${packId}:attested.${rule.id}`,
    path: ['packs', packId, 'attested', rule.id],
    type: 'flag',
    attested: true,
    ...(rule.was === undefined ? {} : { was: rule.was }),
    levels: LEVELS.filter((level) => levels.includes(level)),
    title: rule.title,
  };
}

/** The facts that the yes or no of a rule that was attested is now an answer for, by id. */
function saidBefore(author: Author, { attestedBefore = [] }: WrittenRule, place: Place): string[] {
  return attestedBefore.flatMap((word, index) => {
    const at = childPlace(place, 'attestedBefore', index);
    const fact = findFact(author, word, at);
    if (fact === null) return [];
    if (takesYes(fact)) return [fact.id];
    reportFault(author, 'pack-bad-measure', at, {
      token: word,
      expected: ['flag', 'count', 'participants', 'orYes: true'],
    });
    return [];
  });
}

/** What a rule says of whom and what, and what its readings put in place of that. */
function demandsOf(rule: WrittenRule | undefined): Pick<Change, 'each' | 'must'>[] {
  if (rule === undefined) return [];
  return [rule, ...Object.values(rule.readings?.options ?? {}).map(({ change }) => change)];
}

function levelsOf(each: Each, written: PackFile): readonly string[] {
  const roster = each.roster === undefined ? undefined : written.rosters?.[each.roster];
  if (roster !== undefined) return [roster.level];
  if (each.level !== undefined) return [each.level].flat();
  return [each.kind ?? []].flat().map((kind) => KIND_LEVEL[kind as Kind]);
}

/** A count that is a part of people names people, and what can be said of each. */
function checkParts(author: Author, own: readonly FactDefinition[], pack: Place): void {
  for (const { path, readAs } of own) {
    if (readAs === undefined) continue;
    const place = childPlace(pack, 'facts', path.at(-1) ?? '', 'readAs');
    const fields = Object.keys(findFact(author, readAs.people, childPlace(place, 'people'))?.fields ?? {});
    for (const token of Object.keys(readAs.of).filter((name) => !fields.includes(name)))
      reportFault(author, 'pack-unknown-field', childPlace(place, 'of', token), {
        token,
        expected: fields,
        nearest: nearest(token, fields),
      });
  }
}

function checkRuleIds(author: Author, rules: readonly { rule: WrittenRule; place: Place }[]): void {
  const first = new Map<string, Place>();
  for (const { rule, place } of rules) {
    const earlier = first.get(rule.id);
    const at = childPlace(place, 'id');
    if (earlier !== undefined)
      reportFault(author, 'pack-duplicate-rule', at, { token: rule.id, other: earlier });
    else first.set(rule.id, at);
  }
}

/** A former id that a rule has today would mean two things. Several rules that were one share it. */
function checkFormerIds(author: Author, rules: readonly { rule: WrittenRule; place: Place }[]): void {
  const today = new Map(rules.map(({ rule, place }) => [rule.id, childPlace(place, 'id')]));
  for (const { rule, place } of rules) {
    for (const [index, token] of (rule.was ?? []).entries()) {
      const other = today.get(token);
      if (other !== undefined)
        reportFault(author, 'pack-former-id-used', childPlace(place, 'was', index), { token, other });
    }
  }
}

/** Every clause is cited by a rule or says why it is no duty. */
function accountForClauses(
  author: Author,
  written: PackFile,
  rules: readonly WrittenRule[],
  place: Place,
): Clause[] {
  const first = new Map<string, Place>();
  return written.clauses.map((clause, index) => {
    const at = childPlace(place, 'clauses', index, 'id');
    const earlier = first.get(clause.id);
    if (earlier !== undefined)
      reportFault(author, 'pack-clause-twice', at, { token: clause.id, other: earlier });
    first.set(clause.id, at);
    const citing = rules.filter((rule) => rule.clause.includes(clause.id)).map((rule) => rule.id);
    if (citing.length === 0 && clause.notDuty === undefined)
      reportFault(author, 'pack-clause-unaccounted', at, { token: clause.id });
    if (citing.length > 0 && clause.notDuty !== undefined)
      reportFault(author, 'pack-clause-both', at, { token: clause.id, expected: citing });
    return { id: clause.id, title: clause.title, rules: citing, notDuty: clause.notDuty ?? null };
  });
}

/** What a pack's own fact is a part of is a fact of the field, of its type and levels. */
function checkOwnWithin(author: Author, own: readonly FactDefinition[], place: Place): void {
  for (const { within, path, type, levels } of own) {
    if (within === undefined) continue;
    const at = childPlace(place, 'facts', path.at(-1) ?? '', 'within');
    const whole = findFact(author, within, at);
    if (whole === null) continue;
    if (whole.type !== type)
      reportFault(author, 'vocabulary-other-type', at, { token: within, expected: [type] });
    const missing = levels.filter((level) => !whole.levels.includes(level));
    if (missing.length > 0)
      reportFault(author, 'vocabulary-other-level', at, {
        token: missing.join(', '),
        expected: whole.levels,
      });
  }
}

function checkUnusedFacts(
  author: Author,
  own: readonly FactDefinition[],
  rules: readonly WrittenRule[],
  place: Place,
): void {
  const text = JSON.stringify(rules);
  for (const fact of own) {
    const name = fact.path.at(-1) ?? '';
    if (!text.includes(`"own.${name}"`) && fact.readAs === undefined)
      reportFault(author, 'pack-fact-unused', childPlace(place, 'facts', name), { token: name });
  }
}
