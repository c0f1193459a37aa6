import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readYamlFile } from '../../../../src/files/disk/read-yaml-file.ts';
import { schemaSource } from '../../../../src/files/disk/schema-source.ts';
import { checkShape } from '../../../../src/files/parse/check-shape.ts';
import type { Validator } from '../../../../src/files/parse/validator.ts';
import { stateSchema } from '../../../../src/form/schema/index.ts';
import { checkDeclared } from '../../../../src/files/parse/state/check-declared.ts';
import type { Data } from '../../../../src/files/parse/state/data.ts';
import { withoutEmpty } from '../../../../src/files/parse/state/without-empty.ts';
import type { Fault } from '../../../../src/model/diagnostic.ts';
import type { FactDefinition } from '../../../../src/model/fact.ts';
import { isCounted, totalsKey } from '../../../../src/model/totals.ts';
import { FIRE_SAFETY } from '../../../support/fire-safety.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const place = { file: 'f', pointer: '' };
const schema = schemaSource('state');

/** The published schema, as any tool would use it; words for posts are left to the reader. */
const ajv = new Ajv({
  allErrors: true,
  messages: false,
  inlineRefs: false,
  strict: false,
  allowUnionTypes: true,
});
addFormats.default(ajv, ['date']);
const published = ajv.compile(stateSchema(FIRE_SAFETY, [], { openPosts: true })) as unknown as Validator;
const bySchema = (data: Data): string[] => told(checkShape(published, data, place, schema));
const byHand = (data: Data): string[] => told(checkDeclared(data, place, FIRE_SAFETY, schema));

function yamlBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return yamlBelow(path);
    return name.endsWith('.yaml') ? [path] : [];
  });
}

/** Every state file of the examples and of the pairs of faulty input, well-formed as YAML. */
const states = (
  await Promise.all(
    ['examples', 'test/invalid'].flatMap((folder) =>
      yamlBelow(join(root, folder)).map(async (path) => {
        const { value } = await readYamlFile(path, path);
        return { name: path.slice(root.length), value: withoutEmpty(value) as Data | undefined };
      }),
    ),
  )
).flatMap(({ name, value }) => (value?.['duibiao'] === 'state/1' ? [{ name, value }] : []));

/** What a user sees of them, in the order of the file. */
function told(faults: readonly Fault[]): string[] {
  return faults
    .map(({ code, place: { pointer }, args }) => `${pointer} ${code} ${JSON.stringify(args)}`)
    .toSorted();
}

describe('a state is read as the published schema has it', () => {
  test('there are many of them, faulty ones among them', () => {
    expect(states.length).toBeGreaterThan(60);
    expect(states.filter(({ value }) => byHand(value).length > 0).length).toBeGreaterThan(20);
  });

  test.each(states)('$name', ({ value }) => {
    expect(byHand(value)).toEqual(bySchema(value));
  });
});

const COUNTS = { '2024-Q1': 1 };

/** A right value of every fact, one form of several. */
function valueOf({
  type,
  perPeriod,
  forPeriod,
  single,
  orYes,
  values,
  fields = {},
}: FactDefinition): unknown {
  const things = (extra: Data): Data[] => [
    {
      ...extra,
      ...Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          field.type === 'flag'
            ? true
            : field.type === 'participants'
              ? ['网格员']
              : field.type === 'choice'
                ? Object.keys(field.values ?? {})[0]
                : 1,
        ]),
      ),
      evidence: { document: '文号' },
      note: '注',
    },
  ];
  switch (type) {
    case 'flag':
      return perPeriod === true ? { '2024': true } : { value: true, since: '2024-01-01' };
    case 'count':
      return [{ count: 2, since: '2024-01-01' }];
    case 'people':
      return things({ count: 2, since: '2024-01-01', posts: ['网格长'] });
    case 'quantity':
      return { value: 1.5 };
    case 'choices':
      return Object.keys(values ?? {}).slice(0, 2);
    case 'posts':
      return orYes === true
        ? [{ posts: ['网格长', { other: '人大主席' }] }]
        : single === true
          ? { posts: ['网格长'] }
          : [{ role: 'chair', posts: ['网格长'] }];
    case 'participants':
      return perPeriod === true ? { '2024': ['派出所'] } : { names: ['派出所'], since: '2024-01-01' };
    case 'log':
      return things(forPeriod === true ? { date: '2024-01-01', for: '2024' } : { date: '2024-01-01' });
    case 'collection':
      return perPeriod === true ? { '2024': things({ name: '一号' }) } : things({ name: '一号' });
  }
}

const HEAD = { duibiao: 'state/1', declaredOn: '2024-03-31', name: '县', level: 'county' };

/** A state in which one fact is declared; whether its level may is not a matter of shape. */
function stateWith({ path: [first = '', second] }: FactDefinition, value: unknown): Data {
  return {
    ...HEAD,
    [first]: second === undefined ? value : { [second]: value, note: '注', evidence: '文号' },
  };
}

const counted = FIRE_SAFETY.facts.flatMap(({ countedAs }) => countedAs ?? []);
const villages = { total: 3, ...Object.fromEntries(counted.map((key) => [key, 1])), note: '注' };

const totals = (fact: FactDefinition): unknown => {
  const own = (items: unknown): unknown => (fact.perPeriod === true ? { '2024-Q1': items } : items);
  const keys = Object.entries(fact.fields ?? {}).flatMap(([name, field]) =>
    isCounted(field) ? [totalsKey(name, field)] : [],
  );
  if (fact.type === 'collection')
    return own({ total: 2, ...Object.fromEntries(keys.map((key) => [key, 1])), countedOn: '2024-01-01' });
  if (fact.type !== 'log') return valueOf(fact);
  const kinds = Object.keys(fact.fields?.['kind']?.values ?? {});
  const byKind = kinds.length === 0 ? COUNTS : Object.fromEntries(kinds.map((kind) => [kind, COUNTS]));
  return { ...byKind, countedOn: '2024-03-01' };
};

const WRONG: readonly unknown[] = [
  true,
  false,
  -1,
  1.5,
  0,
  '',
  '词',
  '２',
  'x：1',
  '2024-02-30',
  '2024-13',
  20240101,
  [],
  ['词'],
  [true],
  {},
  { 不知: 1 },
  [{}],
  [{ 不知: 1 }],
];

/** The state with one value after the other replaced, and with a key too many beside each. */
function* broken(value: unknown, rebuild: (changed: unknown) => Data): Iterable<Data> {
  for (const wrong of WRONG) yield rebuild(wrong);
  if (Array.isArray(value)) {
    yield rebuild([...(value as unknown[]), value.at(-1)]);
    for (const [index, item] of value.entries())
      yield* broken(item, (changed) => rebuild(value.with(index, changed)));
  } else if (typeof value === 'object' && value !== null) {
    yield rebuild({ ...value, 名称: 1, totl: 2 });
    for (const [key, item] of Object.entries(value)) {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      yield rebuild(rest);
      yield* broken(item, (changed) => rebuild({ ...value, [key]: changed }));
    }
  }
}

/** Compares both ways over a state and everything that can be broken in it; gives the number of cases. */
function compare(state: Data): number {
  expect(byHand(state)).toEqual([]);
  let cases = 0;
  for (const one of broken(state, (changed) => changed as Data)) {
    if (typeof one !== 'object' || Array.isArray(one)) continue;
    cases += 1;
    expect(byHand(one)).toEqual(bySchema(one));
  }
  return cases;
}

describe('whatever is wrong has the faults that the schema finds', () => {
  test.each(FIRE_SAFETY.facts)('in $id', (fact) => {
    expect(compare(stateWith(fact, valueOf(fact)))).toBeGreaterThan(100);
    expect(compare(stateWith(fact, totals(fact)))).toBeGreaterThan(100);
  });

  test('in totals of villages, and in divisions below', () => {
    expect(compare({ ...HEAD, villages })).toBeGreaterThan(100);
    const below = [{ name: '镇', level: 'township', kind: 'town', code: '500154101', communities: villages }];
    expect(compare({ ...HEAD, parent: ['市'], packs: {}, divisions: below })).toBeGreaterThan(100);
  });
});
