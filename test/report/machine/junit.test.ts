import { describe, expect, test } from 'vitest';
import { parseXml, type XmlElement } from '../../support/parse-xml.ts';
import { hostile, sample, written } from './sample.ts';

/** Elements and attributes of the schema that Jenkins publishes (junit-10.xsd), as far as duibiao uses them. */
const SHAPES: Readonly<
  Record<string, { readonly needed: string[]; readonly allowed: string[]; readonly children: string[] }>
> = {
  testsuites: {
    needed: [],
    allowed: ['name', 'tests', 'failures', 'errors', 'skipped'],
    children: ['testsuite'],
  },
  testsuite: {
    needed: ['name', 'tests', 'failures', 'errors'],
    allowed: ['skipped'],
    children: ['properties', 'testcase'],
  },
  properties: { needed: [], allowed: [], children: ['property'] },
  property: { needed: ['name', 'value'], allowed: [], children: [] },
  testcase: { needed: ['name'], allowed: ['classname'], children: ['skipped', 'error', 'failure'] },
  skipped: { needed: [], allowed: ['type', 'message'], children: [] },
  error: { needed: [], allowed: ['type', 'message'], children: [] },
  failure: { needed: [], allowed: ['type', 'message'], children: [] },
};

function faultsOf({ name, attributes, children, text }: XmlElement): string[] {
  const shape = SHAPES[name];
  if (shape === undefined) return [`unknown element ${name}`];
  const given = Object.keys(attributes);
  return [
    ...shape.needed.filter((one) => !given.includes(one)).map((one) => `${name} lacks ${one}`),
    ...given
      .filter((one) => ![...shape.needed, ...shape.allowed].includes(one))
      .map((one) => `${name} has ${one}`),
    ...children.filter((one) => !shape.children.includes(one.name)).map((one) => `${one.name} in ${name}`),
    ...(shape.children.length > 0 && text.trim() !== '' ? [`text in ${name}`] : []),
    ...children.flatMap(faultsOf),
  ];
}

function casesOf(suite: XmlElement): XmlElement[] {
  return suite.children.filter(({ name }) => name === 'testcase');
}

describe('JUnit', () => {
  const root = parseXml(written('junit', sample()));

  test('is what Jenkins reads', () => {
    expect(root.name).toBe('testsuites');
    expect(faultsOf(root)).toEqual([]);
  });

  test('counts what there is', () => {
    const counted = (suites: readonly XmlElement[], name: string): string =>
      `${suites.flatMap(casesOf).filter((one) => one.children[0]?.name === name).length}`;
    for (const suite of root.children)
      expect(suite.attributes).toMatchObject({
        tests: `${casesOf(suite).length}`,
        failures: counted([suite], 'failure'),
        errors: counted([suite], 'error'),
        skipped: counted([suite], 'skipped'),
      });
    expect(root.attributes).toMatchObject({
      tests: `${root.children.flatMap(casesOf).length}`,
      failures: counted(root.children, 'failure'),
      errors: counted(root.children, 'error'),
      skipped: counted(root.children, 'skipped'),
    });
  });

  test('has a suite for the run, then one for every division, parents first', () => {
    const names = root.children.map(({ attributes }) => attributes['name']);
    expect(names.slice(0, 4)).toEqual([
      '总体情况',
      '重庆市开州区',
      '重庆市开州区 / 温泉镇',
      '重庆市开州区 / 温泉镇 / 天祠社区',
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('tells tests apart by class and name', () => {
    const names = root.children.flatMap((suite) =>
      casesOf(suite).map(({ attributes }) => JSON.stringify([suite.attributes['name'], attributes])),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('a test has the same name on another day', () => {
    const names = (asOf: string): unknown[] =>
      parseXml(written('junit', sample('zh', { asOf })))
        .children.flatMap(casesOf)
        .map(({ attributes }) => attributes);
    expect(names('2025-01-01')).toEqual(names('2024-03-31'));
  });

  test('says the place of a fault', () => {
    const [fault] = root.children.flatMap(casesOf);
    expect(fault?.children[0]?.text).toContain('申报/坏.yaml:7:3');
  });

  test('carries the receipt', () => {
    const properties = root.children[0]?.children[0]?.children ?? [];
    expect(properties.map(({ attributes }) => attributes['name'])).toEqual([
      'tool',
      'asOf',
      'call',
      'pack:kaizhou-2023-47',
      'source:申报/开州.yaml',
      String.raw`leftOut:申报/坏\u{1b}[31m文件.yaml`,
    ]);
  });

  test.each([
    ['every end of a CDATA section', ']]>a]]>', /\]\]>/],
    ['references to characters that are none', 'a\u0000b', /&#/],
    ['characters that XML forbids', 'a\ufffeb', /\ufffe/],
  ])('has no %s', (_, text, pattern) => {
    expect(written('junit', hostile(text))).not.toMatch(pattern);
  });

  test('keeps Chinese as it is', () => {
    expect(written('junit', hostile('𠮷野家'))).toContain('𠮷野家');
  });
});
