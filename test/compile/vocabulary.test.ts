import { describe, expect, test } from 'vitest';
import { compileVocabulary } from '../../src/compile/vocabulary/compile-vocabulary.ts';
import type { FaultCode } from '../../src/model/diagnostic.ts';
import type { PartFile } from '../../src/model/vocabulary-file.generated.ts';
import { builtInVocabularies } from '../../src/files/disk/vocabulary/find-vocabularies.ts';
import { readVocabulary } from '../../src/files/disk/vocabulary/read-vocabulary.ts';
import { FIRE_SAFETY } from '../support/fire-safety.ts';

type Part = Omit<PartFile, 'duibiao'>;
type Fact = NonNullable<Part['facts']>[string];

const title = { zh: '事项', en: 'fact' };
const LOG = {
  type: 'log',
  unit: '次',
  title: { zh: '报告', en: 'reports' },
  fields: {
    kind: {
      type: 'choice',
      title: { zh: '类别', en: 'kind' },
      values: { monthly: { zh: '月报', en: 'monthly' } },
    },
  },
} as const;
const flag = { type: 'flag', title } as const;
const words = { a: title, b: title };

/** A field in two files; the second is what a test is about. */
function faultsOf(part: Part, first: Part = {}): string[] {
  const { faults } = compileVocabulary({
    main: { file: '1', value: { duibiao: 'vocabulary/1', id: 'field', title, state: title, ...first } },
    parts: [{ file: '2', value: { duibiao: 'vocabulary-part/1', ...part } }],
    digest: 'digest',
  });
  return faults.map(({ code, place, args }) => `${code} ${place.pointer} ${args.token ?? ''}`);
}

function ofFact(fact: Fact): string[] {
  return faultsOf({ facts: { x: fact } });
}

const block = (facts: Record<string, Fact>, more: object = {}): Part => ({
  blocks: { pump: { title, levels: ['township', 'village'], facts, ...more } },
});

describe('a vocabulary without a mistake', () => {
  test('keeps the order of its files, facts of blocks behind the loose ones', () => {
    const { vocabulary, faults } = compileVocabulary({
      main: {
        file: '1',
        value: {
          duibiao: 'vocabulary/1',
          id: 'field',
          title,
          state: title,
          ...block({ established: flag, kept: { ...flag, levels: ['village'] } }, { body: 'established' }),
        },
      },
      parts: [
        { file: '2', value: { duibiao: 'vocabulary-part/1', facts: { x: { ...flag, levels: ['county'] } } } },
      ],
      digest: 'digest',
    });
    expect(faults).toEqual([]);
    expect(vocabulary.order).toEqual(['pump', 'x']);
    expect(vocabulary.facts.map(({ id, path, levels }) => [id, path, levels])).toEqual([
      ['x', ['x'], ['county']],
      ['pump.established', ['pump', 'established'], ['township', 'village']],
      ['pump.kept', ['pump', 'kept'], ['village']],
    ]);
  });

  test.each(builtInVocabularies())('$id is one', async (folder) => {
    const { sources, diagnostics } = await readVocabulary(folder);
    expect(diagnostics).toEqual([]);
    expect(sources === null ? null : compileVocabulary(sources).faults).toEqual([]);
    expect(sources?.main.value.id).toBe(folder.id);
  });

  test('fire safety says how its facts hang together', () => {
    const within = FIRE_SAFETY.facts.flatMap(({ id, within: whole }) =>
      whole === undefined ? [] : [[id, whole]],
    );
    expect(within).toContainEqual(['microStation.equippedOn', 'microStation.established']);
    const bodies = Object.entries(FIRE_SAFETY.blocks).filter(([, { facts }]) => 'established' in facts);
    expect(bodies.filter(([, { body }]) => body !== 'established')).toEqual([]);
  });
});

describe('each mistake is found, alone, where it stands', () => {
  test.each<{ why: string; code: FaultCode; at: string; token?: string; faults: string[] }>([
    {
      why: 'a key in two files',
      code: 'vocabulary-twice',
      at: '/facts/x',
      token: 'x',
      faults: faultsOf(
        { facts: { x: { ...flag, levels: ['county'] } } },
        { facts: { x: { ...flag, levels: ['county'] } } },
      ),
    },
    {
      why: 'a block that is called like a fact',
      code: 'vocabulary-twice',
      at: '/blocks/pump',
      token: 'pump',
      faults: faultsOf(block({ a: flag }), { facts: { pump: { ...flag, levels: ['county'] } } }),
    },
    {
      why: 'two posts under one word',
      code: 'vocabulary-twice',
      at: '/posts/乙/aliases/0',
      token: '甲',
      faults: faultsOf({ posts: { 甲: { en: 'a' }, 乙: { en: 'b', aliases: ['甲'] } } }),
    },
    {
      why: 'a topic in two files',
      code: 'vocabulary-twice',
      at: '/topics/t',
      token: 't',
      faults: faultsOf({ topics: { t: title } }, { topics: { t: title } }),
    },
    {
      why: 'two facts counted under one key',
      code: 'vocabulary-twice',
      at: '/blocks/pump/facts/b/countedAs',
      token: 'withPump',
      faults: faultsOf(
        block({ a: { ...flag, countedAs: 'withPump' }, b: { ...flag, countedAs: 'withPump' } }),
      ),
    },
    {
      why: 'a key that a division has of its own',
      code: 'vocabulary-reserved-name',
      at: '/facts/level',
      token: 'level',
      faults: faultsOf({ facts: { level: { ...flag, levels: ['county'] } } }),
    },
    {
      why: 'a key that every block has',
      code: 'vocabulary-reserved-name',
      at: '/blocks/pump/facts/note',
      token: 'note',
      faults: faultsOf(block({ note: flag })),
    },
    {
      why: 'a field that every entry has',
      code: 'vocabulary-reserved-name',
      at: '/facts/x/fields/date',
      token: 'date',
      faults: ofFact({
        type: 'log',
        unit: '次',
        levels: ['county'],
        title,
        fields: { date: { type: 'flag', title } },
      }),
    },
    {
      why: 'a key that totals have',
      code: 'vocabulary-reserved-name',
      at: '/facts/x/countedAs',
      token: 'total',
      faults: ofFact({ ...flag, levels: ['village'], countedAs: 'total' }),
    },
    {
      why: 'a key that totals have, for a kind of events',
      code: 'vocabulary-reserved-name',
      at: '/facts/x/countedByKind/monthly',
      token: 'countedOn',
      faults: ofFact({ ...LOG, levels: ['village'], countedByKind: { monthly: 'countedOn' } }),
    },
    {
      why: 'a key for a kind that there is not',
      code: 'vocabulary-unknown',
      at: '/facts/x/countedByKind/yearly',
      token: 'yearly',
      faults: ofFact({ ...LOG, levels: ['village'], countedByKind: { yearly: 'withReport' } }),
    },
    {
      why: 'what does not recur is not for a period',
      code: 'vocabulary-needless',
      at: '/facts/x/forPeriod',
      token: 'forPeriod',
      faults: ofFact({ ...flag, levels: ['village'], forPeriod: true }),
    },
    {
      why: 'what does not take place anew in each period has no number for each',
      code: 'vocabulary-needless',
      at: '/facts/x/fields/n/perPeriod',
      token: 'perPeriod',
      faults: ofFact({
        type: 'collection',
        levels: ['village'],
        title,
        unit: '户',
        fields: { n: { type: 'count', title, perPeriod: true }, ok: flag },
      }),
    },
    {
      why: 'a loose fact without levels',
      code: 'vocabulary-incomplete',
      at: '/facts/x',
      token: 'levels',
      faults: ofFact(flag),
    },
    {
      why: 'a count without a unit',
      code: 'vocabulary-incomplete',
      at: '/facts/x',
      token: 'unit',
      faults: ofFact({ type: 'count', levels: ['county'], title }),
    },
    {
      why: 'choices without words',
      code: 'vocabulary-incomplete',
      at: '/facts/x',
      token: 'values',
      faults: ofFact({ type: 'choices', levels: ['county'], title }),
    },
    {
      why: 'a choice field without words',
      code: 'vocabulary-incomplete',
      at: '/facts/x/fields/kind',
      token: 'values',
      faults: ofFact({
        type: 'log',
        unit: '次',
        levels: ['county'],
        title,
        fields: { kind: { type: 'choice', title } },
      }),
    },
    {
      why: 'a collection of which nothing can be covered',
      code: 'vocabulary-incomplete',
      at: '/facts/x/fields',
      token: 'type: flag',
      faults: ofFact({
        type: 'collection',
        unit: '个',
        levels: ['county'],
        title,
        fields: { n: { type: 'count', title } },
      }),
    },
    {
      why: 'words of a flag',
      code: 'vocabulary-needless',
      at: '/facts/x/values',
      token: 'values',
      faults: ofFact({ ...flag, levels: ['county'], values: words }),
    },
    {
      why: 'one person as a flag',
      code: 'vocabulary-needless',
      at: '/facts/x/single',
      token: 'single',
      faults: ofFact({ ...flag, levels: ['county'], single: true }),
    },
    {
      why: 'a fact at a level at which its block is not',
      code: 'vocabulary-other-level',
      at: '/blocks/pump/facts/a/levels',
      token: 'county',
      faults: faultsOf(block({ a: { ...flag, levels: ['county'] } })),
    },
    {
      why: 'counted for villages that do not declare it',
      code: 'vocabulary-other-level',
      at: '/facts/x/countedAs',
      token: 'withX',
      faults: ofFact({ ...flag, levels: ['county'], countedAs: 'withX' }),
    },
    {
      why: 'within a fact that is not there',
      code: 'vocabulary-unknown',
      at: '/blocks/pump/facts/a/within',
      token: 'pump.b',
      faults: faultsOf(block({ a: { ...flag, within: 'pump.b' } })),
    },
    {
      why: 'within a fact of another type',
      code: 'vocabulary-other-type',
      at: '/blocks/pump/facts/a/within',
      token: 'pump.n',
      faults: faultsOf(block({ a: { ...flag, within: 'pump.n' }, n: { type: 'count', unit: '台', title } })),
    },
    {
      why: 'within a fact that not every level has',
      code: 'vocabulary-other-level',
      at: '/blocks/pump/facts/a/within',
      token: 'village',
      faults: faultsOf(block({ a: { ...flag, within: 'pump.b' }, b: { ...flag, levels: ['township'] } })),
    },
    {
      why: 'a field within one that is not there',
      code: 'vocabulary-unknown',
      at: '/facts/x/fields/a/within',
      token: 'b',
      faults: ofFact({
        type: 'collection',
        unit: '个',
        levels: ['county'],
        title,
        fields: { a: { type: 'flag', title, within: 'b' } },
      }),
    },
    {
      why: 'a field within one of another type',
      code: 'vocabulary-other-type',
      at: '/facts/x/fields/a/within',
      token: 'n',
      faults: ofFact({
        type: 'collection',
        unit: '个',
        levels: ['county'],
        title,
        fields: { a: { type: 'flag', title, within: 'n' }, n: { type: 'count', title } },
      }),
    },
    {
      why: 'a body that is not there',
      code: 'vocabulary-unknown',
      at: '/blocks/pump/body',
      token: 'there',
      faults: faultsOf(block({ a: flag }, { body: 'there' })),
    },
    {
      why: 'a body that is no flag',
      code: 'vocabulary-other-type',
      at: '/blocks/pump/body',
      token: 'n',
      faults: faultsOf(block({ n: { type: 'count', unit: '台', title } }, { body: 'n' })),
    },
    {
      why: 'a body that not every level has',
      code: 'vocabulary-other-level',
      at: '/blocks/pump/body',
      token: 'village',
      faults: faultsOf(block({ a: { ...flag, levels: ['township'] }, b: flag }, { body: 'a' })),
    },
    {
      why: 'broader than a post: nobody',
      code: 'vocabulary-unknown',
      at: '/posts/甲/broader/0',
      token: '乙',
      faults: faultsOf({ posts: { 甲: { en: 'a', broader: ['乙'] } } }),
    },
  ])('$code: $why', ({ code, at, token, faults }) => {
    expect(faults).toEqual([`${code} ${at} ${token ?? ''}`]);
  });

  test('a circle is found at every one of its links', () => {
    const at = (key: string): string => `vocabulary-circle /blocks/pump/facts/${key}/within pump.${key}`;
    expect(faultsOf(block({ a: { ...flag, within: 'pump.b' }, b: { ...flag, within: 'pump.a' } }))).toEqual([
      at('a'),
      at('b'),
    ]);
    expect(faultsOf(block({ a: { ...flag, within: 'pump.a' } }))).toEqual([at('a')]);
    expect(
      faultsOf({ posts: { 甲: { en: 'a', broader: ['乙'] }, 乙: { en: 'b', broader: ['甲'] } } }),
    ).toEqual(['vocabulary-circle /posts/甲/broader/0 甲', 'vocabulary-circle /posts/乙/broader/0 乙']);
  });
});
