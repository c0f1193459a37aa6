import { describe, expect, test } from 'vitest';
import type { Bilingual } from '../../src/model/bilingual.ts';
import { FACT_TYPES, type FactDefinition } from '../../src/model/fact.ts';
import { KIND_LEVEL, KIND_TITLES, KINDS, isBelow, LEVEL_TITLES, LEVELS } from '../../src/model/level.ts';
import { GAP_STATUSES, STATUSES } from '../../src/model/status.ts';
import { totalsKey } from '../../src/model/totals.ts';
import { FIRE_SAFETY } from '../support/fire-safety.ts';

const { facts: VOCABULARY, blocks: BLOCKS, topics: TOPICS } = FIRE_SAFETY;

function twice(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

function isBlank({ zh, en }: Bilingual): boolean {
  return zh.trim() === '' || en.trim() === '' || /[㐀-鿿]/.test(en) || !/[㐀-鿿]/.test(zh);
}

const fields = VOCABULARY.flatMap((fact) =>
  Object.entries(fact.fields ?? {}).map(([name, field]) => ({ fact, name, field })),
);

describe('facts', () => {
  test('every id and every path is one fact’s alone', () => {
    expect(twice(VOCABULARY.map((fact) => fact.id))).toEqual([]);
    expect(twice(VOCABULARY.map((fact) => fact.path.join('/')))).toEqual([]);
  });

  test('an id says the path', () => {
    expect(VOCABULARY.filter((fact) => fact.id !== fact.path.join('.'))).toEqual([]);
  });

  test('none stands where a block stands, and none where a division has a key of its own', () => {
    const own =
      'duibiao declaredOn parent name level kind code divisions villages communities packs evidence note';
    const first = [
      ...Object.keys(BLOCKS),
      ...VOCABULARY.flatMap(({ id, path }) => (path.length === 1 ? [id] : [])),
    ];
    expect(twice(first)).toEqual([]);
    expect(first.filter((key) => own.split(' ').includes(key))).toEqual([]);
  });

  test('every title and hint has words in both languages', () => {
    const texts = [
      ...VOCABULARY.flatMap(({ title, hint }) => [title, hint ?? title]),
      ...Object.values(BLOCKS).map(({ title }) => title),
      ...fields.map(({ field }) => field.title),
      ...[...VOCABULARY, ...fields.map(({ field }) => field)].flatMap(({ values }) =>
        Object.values(values ?? {}),
      ),
      ...Object.values(TOPICS),
      ...Object.values(LEVEL_TITLES),
      ...Object.values(KIND_TITLES),
    ];
    expect(texts.filter(isBlank)).toEqual([]);
  });

  test('each is declared at some level, in the order of the levels, each once', () => {
    const wrong = VOCABULARY.filter(
      ({ levels }) =>
        levels.length === 0 || levels.join() !== LEVELS.filter((level) => levels.includes(level)).join(),
    );
    expect(wrong.map((fact) => fact.id)).toEqual([]);
  });

  test('facts of a block stand at levels that the block stands at', () => {
    const wrong = Object.entries(BLOCKS).flatMap(([block, { levels, facts }]) =>
      Object.entries(facts)
        .filter(([, fact]) => fact.levels?.some((level) => !levels.includes(level)))
        .map(([name]) => `${block}.${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what each type of fact needs', () => {
  const of = (type: FactDefinition['type']): FactDefinition[] =>
    VOCABULARY.filter((fact) => fact.type === type);

  test.each<{ why: string; wrong: readonly FactDefinition[] }>([
    {
      why: 'counts, quantities, logs and collections have a unit',
      wrong: [...of('count'), ...of('quantity'), ...of('log'), ...of('collection')].filter(
        (fact) => !fact.unit,
      ),
    },
    {
      why: 'choices have words',
      wrong: of('choices').filter(({ values }) => Object.keys(values ?? {}).length < 2),
    },
    {
      why: 'collections have a flag to cover',
      wrong: of('collection').filter(
        ({ fields: all }) => !Object.values(all ?? {}).some(({ type }) => type === 'flag'),
      ),
    },
    {
      why: 'only logs, collections, people and who heads them have fields',
      wrong: VOCABULARY.filter(
        (fact) =>
          fact.fields !== undefined &&
          !['log', 'collection', 'people'].includes(fact.type) &&
          !VOCABULARY.some(({ headFact }) => headFact?.id === fact.id),
      ),
    },
    {
      why: 'only flags are attested',
      wrong: VOCABULARY.filter((fact) => fact.attested && fact.type !== 'flag'),
    },
    {
      why: 'only posts are held by one',
      wrong: VOCABULARY.filter((fact) => fact.single && fact.type !== 'posts'),
    },
    {
      why: 'only flags and collections are declared per period',
      wrong: VOCABULARY.filter(
        (fact) => fact.perPeriod && fact.type !== 'collection' && fact.type !== 'flag',
      ),
    },
    {
      why: 'only posts are declared by a yes beside persons',
      wrong: VOCABULARY.filter((fact) => fact.orYes && fact.type !== 'posts'),
    },
    {
      why: 'what is said by a yes to another fact is there',
      wrong: VOCABULARY.filter(({ says = [] }) =>
        says.some((id) => !VOCABULARY.some((one) => one.id === id)),
      ),
    },
    {
      why: 'only facts of villages are counted for them',
      wrong: VOCABULARY.filter((fact) => fact.countedAs !== undefined && !fact.levels.includes('village')),
    },
  ])('$why', ({ wrong }) => {
    expect(wrong.map((fact) => fact.id)).toEqual([]);
  });

  test('every type is used', () => {
    // Participants are told of by logs, and by facts of packs.
    const told: readonly string[] = fields.map(({ field }) => field.type);
    expect(FACT_TYPES.filter((type) => of(type).length === 0 && !told.includes(type))).toEqual([]);
  });

  test('choice fields have words, and no field is called like the keys beside it', () => {
    expect(
      fields.filter(({ field }) => field.type === 'choice' && Object.keys(field.values ?? {}).length < 2),
    ).toEqual([]);
    const taken = ['name', 'date', 'evidence', 'note', 'total', 'countedOn'];
    expect(fields.filter(({ name }) => taken.includes(name))).toEqual([]);
  });
});

describe('keys of totals', () => {
  test('villages: no two facts are counted under one key', () => {
    expect(twice(VOCABULARY.flatMap((fact) => fact.countedAs ?? []))).toEqual([]);
  });

  test('collections: no two flags of one collection are, and none is called like the total', () => {
    const wrong = VOCABULARY.flatMap((fact) => {
      const flags = Object.entries(fact.fields ?? {}).filter(([, { type }]) => type === 'flag');
      const keys = fact.type === 'collection' ? flags.map(([name, field]) => totalsKey(name, field)) : [];
      return twice([...keys, 'total', 'countedOn', 'evidence', 'note']).map((key) => `${fact.id} ${key}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    { name: 'trained', countedAs: 'withTraining', key: 'withTraining', why: 'its own' },
    { name: 'trained', countedAs: undefined, key: 'withTrained', why: 'from the name' },
    { name: 'onPlatform', countedAs: undefined, key: 'withOnPlatform', why: 'from a name of two words' },
    { name: 'a', countedAs: undefined, key: 'withA', why: 'from a single letter' },
  ])('$name is counted as $key: $why', ({ name, countedAs, key }) => {
    const title = { zh: '项', en: 'item' };
    expect(totalsKey(name, { type: 'flag', title, ...(countedAs === undefined ? {} : { countedAs }) })).toBe(
      key,
    );
  });
});

describe('levels and verdicts', () => {
  test('a level is below all before it, and not below itself', () => {
    const below = LEVELS.flatMap((inner) =>
      LEVELS.filter((outer) => isBelow(inner, outer)).map((outer) => `${inner}<${outer}`),
    );
    expect(below).toEqual([
      'county<prefecture',
      'township<prefecture',
      'township<county',
      'village<prefecture',
      'village<county',
      'village<township',
    ]);
  });

  test('every kind has a level that has kinds', () => {
    expect(KINDS.map((kind) => KIND_LEVEL[kind])).toEqual([
      'township',
      'township',
      'township',
      'village',
      'village',
    ]);
  });

  test('gaps are verdicts', () => {
    expect(GAP_STATUSES.filter((status) => !STATUSES.includes(status))).toEqual([]);
    expect(twice(STATUSES)).toEqual([]);
  });
});
