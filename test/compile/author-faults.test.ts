import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FAULT_CODES, type FaultCode } from '../../src/model/diagnostic.ts';
import type { Fact, PackFile, Readings, Rule, TestRow } from '../../src/model/pack-file.generated.ts';
import { compileParts, type PackParts } from '../support/pack-of.ts';

/** The good pack changed in one place: the one fault that must be found, and where. */
interface Row extends PackParts {
  readonly why: string;
  readonly code: FaultCode;
  readonly at: string;
  readonly token?: string;
  readonly nearest?: string;
}

const words = { zh: '说明', en: 'words' };

/** A pack with a number of its own that a rule asks for. */
function ownNumber(more: Partial<Fact>): PackParts {
  const pools: Fact = { type: 'count', levels: ['township'], title: { zh: '水池', en: 'pools' }, unit: '座' };
  return {
    pack: { facts: { pools: { ...pools, ...more } } },
    rules: [{ must: { have: 'own.pools', atLeast: 1 } }],
  };
}

const rule = (change: Partial<Rule>): PackParts => ({ rules: [change] });
const pack = (change: Partial<PackFile>): PackParts => ({ pack: change });
const clauses = (...ids: string[]): PackFile['clauses'] => ids.map((id) => ({ id, title: '任务' }));
const readings = (changes: Readings['options'], chosen = 'one'): Readings => ({
  default: chosen,
  why: words,
  options: changes,
});
const HOUSES: Fact = {
  type: 'collection',
  levels: ['township'],
  title: words,
  fields: {
    persons: { type: 'count', title: words },
    checked: { type: 'flag', title: words },
    kind: { type: 'choice', title: words, values: { a: words, b: words } },
  },
};
const HOUSE_RULE: Partial<Rule> = { must: { all: 'own.houses', have: 'checked' } };
const houses = (change: Partial<Rule>): PackParts => ({
  pack: { facts: { houses: HOUSES } },
  rules: [{ ...HOUSE_RULE, ...change }],
});
const row = (expected: TestRow['expect']): TestRow => ({
  why: '说明',
  given: {},
  on: '2024-01-01',
  expect: expected,
});
const NO_RULES: PackParts = {
  pack: { clauses: [{ id: '一', title: '原则', notDuty: words }] },
  rules: [],
};
const ROWS = [row('met'), row('open'), row('undeclared')];

const FAULTS: readonly Row[] = [
  // the pack
  {
    why: 'its id is not its folder',
    code: 'pack-id-not-folder',
    at: 'pack.yaml /id',
    token: 'sample',
    folder: 'other',
  },
  { why: 'it has no rules yet', code: 'pack-no-rules', at: 'rules/1.yaml /rules', ...NO_RULES },
  {
    why: 'two rules have one id',
    code: 'pack-duplicate-rule',
    at: 'rules/1.yaml /rules/1/id',
    token: 'rule',
    rules: [{}, {}],
  },
  {
    why: 'a former id is the id of another rule today',
    code: 'pack-former-id-used',
    at: 'rules/1.yaml /rules/1/was/0',
    token: 'rule',
    rules: [{}, { id: 'other', was: ['rule'] }],
  },
  {
    why: 'a former id is the rule’s own',
    code: 'pack-former-id-used',
    at: 'rules/1.yaml /rules/0/was/1',
    token: 'rule',
    rules: [{ was: ['old', 'rule'] }],
  },
  {
    why: 'a clause that no rule cites and that is not said to be no duty',
    code: 'pack-clause-unaccounted',
    at: 'pack.yaml /clauses/1/id',
    token: '二',
    ...pack({ clauses: clauses('一', '二') }),
  },
  {
    why: 'a clause that a rule cites and that is said to be no duty',
    code: 'pack-clause-both',
    at: 'pack.yaml /clauses/0/id',
    token: '一',
    ...pack({ clauses: [{ id: '一', title: '任务', notDuty: words }] }),
  },
  {
    why: 'a clause that is listed twice',
    code: 'pack-clause-twice',
    at: 'pack.yaml /clauses/1/id',
    token: '一',
    ...pack({ clauses: clauses('一', '一') }),
  },
  {
    why: 'an own fact that no rule uses',
    code: 'pack-fact-unused',
    at: 'pack.yaml /facts/houses',
    token: 'houses',
    ...pack({ facts: { houses: HOUSES } }),
  },

  // what a rule refers to
  {
    why: 'a fact that is not there',
    code: 'pack-unknown-fact',
    at: 'rules/1.yaml /rules/0/must/have',
    token: 'station.stuff',
    nearest: 'station.staff',
    ...rule({ must: { have: 'station.stuff', atLeast: 2 } }),
  },
  {
    why: 'an own fact that is not declared',
    code: 'pack-unknown-fact',
    at: 'rules/1.yaml /rules/0/must/have',
    token: 'own.houses',
    ...rule({ must: { have: 'own.houses' } }),
  },
  {
    why: 'a fact by its Chinese title',
    code: 'pack-unknown-fact',
    at: 'rules/1.yaml /rules/0/must/have',
    token: '建立消防工作站',
    nearest: 'station.established',
    rules: [{ must: { have: '建立消防工作站' } }],
  },
  {
    why: 'an own fact that is not declared',
    code: 'pack-unknown-fact',
    at: 'rules/1.yaml /rules/0/must/have',
    token: 'own.reports',
    rules: [{ must: { have: 'own.reports', atLeast: 1 } }],
  },
  {
    why: 'an own fact without its prefix',
    code: 'pack-unknown-fact',
    at: 'rules/1.yaml /rules/1/must/all',
    token: 'houses',
    nearest: 'own.houses',
    pack: { facts: { houses: HOUSES } },
    rules: [HOUSE_RULE, { id: 'other', must: { all: 'houses', have: 'checked' } }],
  },
  {
    why: 'a fact in a condition',
    code: 'pack-unknown-fact',
    at: 'rules/1.yaml /rules/0/where/not/brigade',
    token: 'brigade',
    ...rule({ where: { not: { brigade: true } } }),
  },
  {
    why: 'a fact in one of several measures',
    code: 'pack-unknown-fact',
    at: 'rules/1.yaml /rules/0/must/any/1/have',
    token: 'planning.plan',
    ...rule({ must: { any: [{ have: 'planning.chapter' }, { have: 'planning.plan' }] } }),
  },
  {
    why: 'a topic',
    code: 'pack-unknown-topic',
    at: 'rules/1.yaml /rules/0/topic',
    token: 'station.staff',
    nearest: 'station.staffing',
    ...rule({ topic: 'station.staff' }),
  },
  {
    why: 'a bearer',
    code: 'pack-unknown-bearer',
    at: 'rules/1.yaml /rules/0/bearer',
    token: '乡镇府',
    nearest: '乡镇',
    ...rule({ bearer: ['乡镇', '乡镇府'] }),
  },
  {
    why: 'a clause',
    code: 'pack-unknown-clause',
    at: 'rules/1.yaml /rules/0/clause',
    token: '三',
    ...rule({ clause: ['一', '三'] }),
  },
  {
    why: 'a roster',
    code: 'pack-unknown-roster',
    at: 'rules/1.yaml /rules/0/each/roster',
    token: 'towns',
    ...rule({ each: { roster: 'towns' } }),
  },
  {
    why: 'a post',
    code: 'unknown-post',
    at: 'rules/1.yaml /rules/0/must/include/0/posts/1',
    token: '分管消防领导',
    nearest: '分管消防负责人',
    ...rule({ must: { have: 'station.head', include: [{ posts: ['网格员', '分管消防领导'] }] } }),
  },
  {
    why: 'a reading as the default',
    code: 'pack-reading-default',
    at: 'rules/1.yaml /rules/0/readings/default',
    token: 'too',
    nearest: 'two',
    ...rule({
      readings: readings({ one: { title: words, change: {} }, two: { title: words, change: {} } }, 'too'),
    }),
  },
  {
    why: 'a reading that changes a day into the same day',
    code: 'pack-reading-same',
    at: 'rules/1.yaml /rules/0/readings/options/two/change',
    token: 'two',
    ...rule({
      by: '2024-06-30',
      readings: readings(
        { one: { title: words, change: {} }, two: { title: words, change: { by: '2024-06-30' } } },
        'one',
      ),
    }),
  },
  {
    why: 'a phrase of 25 characters',
    code: 'pack-phrase-too-long',
    at: 'rules/1.yaml /rules/0/phrase',
    token: '字'.repeat(25),
    ...rule({ phrase: '字'.repeat(25) }),
  },

  // levels and days
  {
    why: 'a kind of another level',
    code: 'kind-of-other-level',
    at: 'rules/1.yaml /rules/0/each/kind',
    token: 'village',
    ...rule({ each: { level: 'township', kind: 'village' } }),
  },
  {
    why: 'a fact that the level cannot declare',
    code: 'pack-fact-of-other-level',
    at: 'rules/1.yaml /rules/0/must',
    token: 'station.established',
    ...rule({ each: { level: 'village' } }),
  },
  {
    why: 'a fact that one of two levels cannot declare',
    code: 'pack-fact-of-other-level',
    at: 'rules/1.yaml /rules/0/must',
    token: 'station.established',
    ...rule({ each: { level: ['county', 'township'] } }),
  },
  {
    why: 'a collection that stands above the level and not below it',
    code: 'pack-fact-of-other-level',
    at: 'rules/1.yaml /rules/0/must',
    token: 'keyUnitStations',
    ...rule({ each: { level: 'village' }, must: { all: 'keyUnitStations', have: 'established' } }),
  },
  {
    why: 'a number that is part of a yes or no',
    code: 'vocabulary-other-type',
    at: 'pack.yaml /facts/pools/within',
    token: 'station.established',
    ...ownNumber({ within: 'station.established' }),
  },
  {
    why: 'a number that is part of one that its level does not have',
    code: 'vocabulary-other-level',
    at: 'pack.yaml /facts/pools/within',
    token: 'county',
    ...ownNumber({ within: 'water.sources', levels: ['county', 'township'] }),
  },
  {
    why: 'a condition on a fact that the level cannot declare',
    code: 'pack-fact-of-other-level',
    at: 'rules/1.yaml /rules/0/where',
    token: 'microStation.established',
    ...rule({ where: { any: [{ kind: 'town' }, { not: { 'microStation.established': true } }] } }),
  },
  {
    why: 'due before the document',
    code: 'pack-due-before-document',
    at: 'rules/1.yaml /rules/0/by',
    token: '2022-12-31',
    ...rule({ by: '2022-12-31' }),
  },
  {
    why: 'recurring from before the document',
    code: 'pack-due-before-document',
    at: 'rules/1.yaml /rules/0/every/from',
    token: '2022-12-31',
    ...rule({ must: { have: 'meetings' }, every: { period: 'year', from: '2022-12-31' } }),
  },
  {
    why: 'recurring until before it begins',
    code: 'until-before-since',
    at: 'rules/1.yaml /rules/0/every/until',
    token: '2023-12-31',
    ...rule({
      must: { have: 'meetings' },
      every: { period: 'year', from: '2024-01-01', until: '2023-12-31' },
    }),
  },
  {
    why: 'one yes for every period to come',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: 'attested', every: 'year' }),
  },
  {
    why: 'due before the document under a reading',
    code: 'pack-due-before-document',
    at: 'rules/1.yaml /rules/0/readings/options/two/change/by',
    token: '2022-12-31',
    ...rule({
      by: '2023-12-31',
      readings: readings({
        one: { title: words, change: {} },
        two: { title: words, change: { by: '2022-12-31' } },
      }),
    }),
  },

  // measures
  {
    why: 'a flag that is compared',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/atLeast',
    token: 'atLeast',
    ...rule({ must: { have: 'station.established', atLeast: 1 } }),
  },
  {
    why: 'a number that is not compared',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: { have: 'station.staff' } }),
  },
  {
    why: 'a number that is compared twice',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: { have: 'station.staff', atLeast: 2, atMost: 5 } }),
  },
  {
    why: 'a number that includes posts',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/include',
    token: 'include',
    ...rule({ must: { have: 'station.staff', atLeast: 2, include: [{ posts: ['网格员'] }] } }),
  },
  {
    why: 'posts without any',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: { have: 'station.head' } }),
  },
  {
    why: 'posts that are counted',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/atLeast',
    token: 'atLeast',
    ...rule({ must: { have: 'station.head', atLeast: 1, include: [{ posts: ['网格员'] }] } }),
  },
  {
    why: 'words, which can only be a condition',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: { have: 'designations' } }),
  },
  {
    why: 'a collection without all',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: { have: 'residentGroups' } }),
  },
  {
    why: 'all of what is no collection',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/all',
    ...rule({ must: { all: 'station.staff', have: 'since' } }),
  },
  {
    why: 'neither have nor all nor any',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: { unit: '人' } }),
  },
  {
    why: 'events that do not recur',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: { have: 'meetings', atLeast: 1 }, by: '2023-12-31' }),
  },
  {
    why: 'events that do not recur, one of several measures',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: { any: [{ have: 'meetings' }, { have: 'station.established' }] } }),
  },
  {
    why: 'events with an upper bound',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/atMost',
    token: 'atMost',
    ...rule({ must: { have: 'meetings', atMost: 1 }, every: 'year' }),
  },
  {
    why: 'a flag per period that does not recur',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    pack: { facts: { plan: { type: 'flag', levels: ['township'], title: words, perPeriod: true } } },
    rules: [{ must: { have: 'own.plan' } }],
  },
  {
    why: 'a collection per period, and no period',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: { all: 'units.key', have: 'trainedPerson' } }),
  },
  {
    why: 'a period of a collection that has none',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: { all: 'residentGroups', have: 'posted', in: '2024' } }),
  },
  {
    why: 'every year of a collection that has no years',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must',
    ...rule({ must: { all: 'residentGroups', have: 'posted' }, every: 'year' }),
  },
  {
    why: 'a range of a flag in a collection',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/upTo',
    ...houses({ must: { all: 'own.houses', have: 'checked', upTo: 2 } }),
  },
  {
    why: 'both words for the things that are asked about',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/of',
    token: 'of',
    ...houses({
      must: { each: 'own.houses', have: 'checked', of: { checked: true }, where: { checked: true } },
    }),
  },
  {
    why: 'a share of what is no list',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/percent',
    token: 'percent',
    ...rule({ must: { have: 'station.staff', atLeast: 2, percent: 80 } }),
  },
  {
    why: 'a number beside alternatives, which have their own',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/atLeast',
    token: 'atLeast',
    ...rule({ must: { anyOf: [{ have: 'planning.chapter' }, { have: 'brigade.established' }], atLeast: 1 } }),
  },
  {
    why: 'each thing with a number of it and alternatives at once',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/have',
    token: 'have',
    ...houses({
      must: { each: 'own.houses', have: 'checked', anyOf: [{ have: 'checked' }, { have: 'checked' }] },
    }),
  },
  {
    why: 'things within things',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/anyOf/1/each',
    token: 'each',
    ...houses({
      must: { each: 'own.houses', anyOf: [{ have: 'checked' }, { each: 'own.houses', have: 'checked' }] },
    }),
  },
  {
    why: 'the field of an alternative that things do not have',
    code: 'pack-unknown-field',
    at: 'rules/1.yaml /rules/0/must/anyOf/0/have',
    token: 'cheked',
    nearest: 'checked',
    ...houses({ must: { each: 'own.houses', anyOf: [{ have: 'cheked' }, { have: 'checked' }] } }),
  },
  {
    why: 'each of what is no list',
    code: 'pack-bad-measure',
    at: 'rules/1.yaml /rules/0/must/each',
    ...rule({ must: { each: 'station.staff', have: 'since' } }),
  },

  // fields and conditions
  {
    why: 'a field that the collection does not have',
    code: 'pack-unknown-field',
    at: 'rules/1.yaml /rules/0/must/have',
    token: 'cheked',
    nearest: 'checked',
    ...houses({ must: { all: 'own.houses', have: 'cheked' } }),
  },
  {
    why: 'a number where a flag is wanted',
    code: 'pack-unknown-field',
    at: 'rules/1.yaml /rules/0/must/have',
    token: 'persons',
    ...houses({ must: { all: 'own.houses', have: 'persons' } }),
  },
  {
    why: 'a flag where a number is wanted',
    code: 'pack-unknown-field',
    at: 'rules/1.yaml /rules/0/must/have',
    token: 'checked',
    ...houses({ must: { all: 'own.houses', have: 'checked', atLeast: 1 } }),
  },
  {
    why: 'no field',
    code: 'pack-unknown-field',
    at: 'rules/1.yaml /rules/0/must/have',
    token: '',
    ...houses({ must: { all: 'own.houses' } }),
  },
  {
    why: 'a field in a condition on things',
    code: 'pack-unknown-field',
    at: 'rules/1.yaml /rules/0/must/of/person',
    token: 'person',
    nearest: 'persons',
    ...houses({ must: { all: 'own.houses', have: 'checked', of: { person: { moreThan: 10 } } } }),
  },
  {
    why: 'a fact of the division in a condition on events',
    code: 'pack-unknown-field',
    at: 'rules/1.yaml /rules/0/must/of/designations',
    token: 'designations',
    ...rule({ must: { have: 'meetings', of: { designations: { includes: ['key-town'] } } }, every: 'year' }),
  },
  {
    why: 'a word that a field does not have',
    code: 'pack-unknown-word',
    at: 'rules/1.yaml /rules/0/must/of/kind',
    token: 'quarterly',
    ...rule({ must: { have: 'meetings', of: { kind: { in: ['joint', 'quarterly'] } } }, every: 'year' }),
  },
  {
    why: 'a word that a fact does not have',
    code: 'pack-unknown-word',
    at: 'rules/1.yaml /rules/0/where/designations',
    token: 'keytown',
    nearest: 'key-town',
    ...rule({ where: { designations: { includes: ['keytown'] } } }),
  },
  {
    why: 'a kind that there is not',
    code: 'pack-unknown-word',
    at: 'rules/1.yaml /rules/0/where/kind',
    token: 'city',
    ...rule({ where: { kind: 'city' } }),
  },
  {
    why: 'a level that there is not',
    code: 'pack-unknown-word',
    at: 'rules/1.yaml /rules/0/where/level',
    token: 'street',
    ...rule({ where: { level: { in: ['township', 'street'] } } }),
  },
  {
    why: 'a flag that is compared with a number',
    code: 'pack-bad-test',
    at: 'rules/1.yaml /rules/0/where/station.established',
    token: 'station.established',
    ...rule({ where: { 'station.established': { atLeast: 1 } } }),
  },
  {
    why: 'a flag that is compared with a word',
    code: 'pack-bad-test',
    at: 'rules/1.yaml /rules/0/where/station.established',
    ...rule({ where: { 'station.established': 'yes' } }),
  },
  {
    why: 'a number that is asked for a yes',
    code: 'pack-bad-test',
    at: 'rules/1.yaml /rules/0/where/station.staff',
    ...rule({ where: { 'station.staff': true } }),
  },
  {
    why: 'a number that is asked for a day',
    code: 'pack-bad-test',
    at: 'rules/1.yaml /rules/0/where/builtUpAreaKm2',
    ...rule({ where: { builtUpAreaKm2: { on: '2023-07-01' } } }),
  },
  {
    why: 'choices that are asked for one of',
    code: 'pack-bad-test',
    at: 'rules/1.yaml /rules/0/where/designations',
    ...rule({ where: { designations: { in: ['key-town'] } } }),
  },
  {
    why: 'a name that is asked for a yes',
    code: 'pack-bad-test',
    at: 'rules/1.yaml /rules/0/where/name',
    ...rule({ where: { name: true } }),
  },
  {
    why: 'a choice of a thing that is asked for a number',
    code: 'pack-bad-test',
    at: 'rules/1.yaml /rules/0/must/of/kind',
    ...houses({ must: { all: 'own.houses', have: 'checked', of: { kind: { equals: 1 } } } }),
  },
  ...(['committee.members', 'meetings', 'residentGroups'] as const).map(
    (word): Row => ({
      why: `${word}, of which nothing can be asked`,
      code: 'pack-bad-test',
      at: `rules/1.yaml /rules/0/where/${word}`,
      ...rule({ where: { [word]: true } }),
    }),
  ),

  // tests
  { why: 'no rows for a rule', code: 'pack-no-tests', at: 'rules/1.yaml /rules/0', token: 'rule', tests: {} },
  {
    why: 'rows for a rule that is not there',
    code: 'pack-test-unknown-rule',
    at: 'tests.yaml /tests/ruel',
    token: 'ruel',
    nearest: 'rule',
    tests: { rule: ROWS, ruel: ROWS },
  },
  {
    why: 'no row that is met',
    code: 'pack-test-rows-missing',
    at: 'tests.yaml /tests/rule',
    token: 'rule',
    tests: { rule: [row('open'), row('undeclared')] },
  },
  {
    why: 'no row with a gap',
    code: 'pack-test-rows-missing',
    at: 'tests.yaml /tests/rule',
    tests: { rule: [row('late'), row('not-applicable')] },
  },
  {
    why: 'no row that is undeclared',
    code: 'pack-test-rows-missing',
    at: 'tests.yaml /tests/rule',
    tests: { rule: [row({ status: 'met' }), row({ status: 'pending' })] },
  },
  {
    why: 'not asked is no verdict of a rule',
    code: 'pack-test-rows-missing',
    at: 'tests.yaml /tests/rule',
    tests: { rule: [row('met'), row('open'), row('not-asked')] },
  },
  {
    why: 'a subject of a rule that is not there',
    code: 'pack-test-unknown-rule',
    at: 'tests.yaml /asked/0/rules/0',
    token: 'ruel',
    tests: { rule: ROWS },
    more: { asked: [{ each: { level: 'township' }, rules: ['ruel'] }] },
  },
  {
    why: 'an equivalent change of a rule that is not there',
    code: 'pack-test-unknown-rule',
    at: 'tests.yaml /equivalent/0/rule',
    token: 'ruel',
    tests: { rule: ROWS },
    more: { equivalent: [{ rule: 'ruel', at: 'by', to: '2024-01-01', why: '说明' }] },
  },
  ...(
    [
      ['another level', { level: 'village' }, { level: 'township' }],
      ['a kind more', { kind: ['town', 'township'] }, { kind: 'town' }],
      ['all kinds', { level: 'township' }, { level: 'township', kind: 'town' }],
      ['a level less', { level: 'county' }, { level: ['county', 'township'] }],
    ] as const
  ).map(
    ([why, asked, each]): Row => ({
      why: `whom a rule asks, written twice: ${why}`,
      code: 'pack-test-other-subject',
      at: 'tests.yaml /asked/0/rules/0',
      token: 'rule',
      ...rule({ each: each as unknown as Rule['each'], must: 'attested' }),
      tests: { rule: ROWS },
      more: { asked: [{ each: asked as unknown as Rule['each'], rules: ['rule'] }] },
    }),
  ),
  ...(
    [
      ['another roster', { roster: 'b' }, undefined],
      ['fewer names than the roster has', { roster: 'a' }, 1],
      ['more names than the roster has', { roster: 'a' }, 3],
    ] as const
  ).map(
    ([why, asked, count]): Row => ({
      why: `whom a rule asks, written twice: ${why}`,
      code: 'pack-test-other-subject',
      at: 'tests.yaml /asked/0/rules/0',
      token: 'rule',
      pack: {
        rosters: {
          a: { level: 'township', names: ['甲镇', '乙镇'], clause: ['一'] },
          b: { level: 'township', names: ['甲镇', '乙镇'], clause: ['一'] },
        },
      },
      rules: [{ each: { roster: 'a' } }],
      tests: { rule: ROWS },
      more: { asked: [{ each: asked, ...(count === undefined ? {} : { count }), rules: ['rule'] }] },
    }),
  ),
];

describe('whom a rule asks is the same, however it is written', () => {
  test.each<[why: string, asked: Rule['each'], each: Rule['each'], count?: number]>([
    ['one word or a list of one', { level: ['township'] }, { level: 'township' }],
    ['another order', { kind: ['township', 'town'] }, { kind: ['town', 'township'] }],
    ['the level of the kinds', { level: 'township', kind: 'town' }, { kind: 'town' }],
    ['a roster and how many it names', { roster: 'a' }, { roster: 'a' }, 2],
  ])('%s', (_, asked, each, count) => {
    const { faults } = compileParts({
      pack: { rosters: { a: { level: 'township', names: ['甲镇', '乙镇'], clause: ['一'] } } },
      rules: [{ each }],
      tests: { rule: ROWS },
      more: { asked: [{ each: asked, ...(count === undefined ? {} : { count }), rules: ['rule'] }] },
    });
    expect(faults).toEqual([]);
  });
});

describe('each fault is found, alone, where it stands', () => {
  test.each(FAULTS)('$code: $why', ({ code, at, token, nearest, ...parts }) => {
    const { faults } = compileParts(parts);
    expect(faults.map((fault) => `${fault.code} ${fault.place.file} ${fault.place.pointer}`)).toEqual([
      `${code} ${at}`,
    ]);
    expect(faults[0]).toMatchObject({
      severity: 'error',
      args: { ...(token === undefined ? {} : { token }), ...(nearest === undefined ? {} : { nearest }) },
    });
  });

  test('every code that compiling knows is in the table', () => {
    const folder = fileURLToPath(new URL('../../src/compile/', import.meta.url));
    const source = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(folder + name, 'utf8'))
      .join('\n');
    const known = FAULT_CODES.filter((code) => source.includes(`'${code}'`));
    expect(known.filter((code) => !FAULTS.some((fault) => fault.code === code))).toEqual([]);
    expect(known.length).toBeGreaterThan(20);
  });
});

describe('what is missing in tests is named', () => {
  test.each<{ why: string; rows: TestRow[]; expected: string[] }>([
    { why: 'all three', rows: [row('waived')], expected: ['met', 'gap', 'undeclared | not-applicable'] },
    { why: 'one', rows: [row('late'), row('overdue')], expected: ['undeclared | not-applicable'] },
  ])('$why', ({ rows, expected }) => {
    expect(compileParts({ tests: { rule: rows } }).faults).toMatchObject([
      { code: 'pack-test-rows-missing', args: { expected } },
    ]);
  });
});

describe('every fault is reported, and none twice', () => {
  const codes = (parts: PackParts): string[] =>
    compileParts(parts).faults.map((fault) => `${fault.code} ${fault.place.pointer}`);

  test('several in one rule', () => {
    const found = codes(
      rule({
        clause: ['二'],
        topic: 'x',
        phrase: '字'.repeat(30),
        must: { have: 'no.such.fact' },
        by: '2022-01-01',
      }),
    );
    expect(found).toEqual([
      'pack-unknown-clause /rules/0/clause',
      'pack-unknown-topic /rules/0/topic',
      'pack-phrase-too-long /rules/0/phrase',
      'pack-unknown-fact /rules/0/must/have',
      'pack-due-before-document /rules/0/by',
      'pack-clause-unaccounted /clauses/0/id',
    ]);
  });

  test('a rule with a fault still accounts for its clause, and its tests are still tests of a rule', () => {
    expect(codes({ rules: [{ must: { have: 'no.such.fact' } }], tests: { rule: ROWS } })).toEqual([
      'pack-unknown-fact /rules/0/must/have',
    ]);
  });

  test('what a reading does not change is not reported again under it', () => {
    const options = {
      one: { title: words, change: {} },
      two: { title: words, change: { by: '2024-01-01' } },
      three: { title: words, change: { continuously: true as const } },
    };
    const broken = { must: { have: 'no.such.fact' }, where: { 'station.staff': true }, by: '2023-12-31' };
    expect(codes(rule({ ...broken, readings: readings(options) }))).toEqual([
      'pack-unknown-fact /rules/0/must/have',
      'pack-bad-test /rules/0/where/station.staff',
    ]);
  });

  test('what a reading breaks is', () => {
    const options = {
      one: { title: words, change: {} },
      two: { title: words, change: { must: { have: 'no.such.fact' } } },
    };
    expect(codes(rule({ readings: readings(options) }))).toEqual([
      'pack-unknown-fact /rules/0/readings/options/two/change/must/have',
    ]);
  });
});
