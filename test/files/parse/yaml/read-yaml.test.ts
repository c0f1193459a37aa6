import { describe, expect, test } from 'vitest';
import { MAX_DEPTH } from '../../../../src/files/parse/yaml/events.ts';
import { readYaml } from '../../../../src/files/parse/yaml/read-yaml.ts';

async function faultsOf(text: string): Promise<string[]> {
  const { value, diagnostics } = await readYaml(text, 'f');
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map(({ code, position, args }) =>
    `${position.line}:${position.column} ${code} ${args.token ?? ''}`.trim(),
  );
}

describe('values', () => {
  test.each<[string, unknown]>([
    ['a: 2024-03-31', '2024-03-31'],
    ['a: yes', 'yes'],
    ['a: True', true],
    ['a: 0o17', 15],
    ['a: 0123', 123],
    ['a: 1_000', '1_000'],
    ['a: 12:30', '12:30'],
    ['a: "\\u6e29"', '温'],
    ["a: 'it''s'", "it's"],
    ['a: |\n  x\n  y', 'x\ny\n'],
    ['a: >-\n  x\n  y', 'x y'],
    ['a:', null],
    ['a: 999999999999999', 999_999_999_999_999],
  ])('%j', async (text, value) => {
    expect((await readYaml(`${text}\n`, 'f')).value).toEqual({ a: value });
  });

  test('a key named __proto__ is a key like others', async () => {
    const { value } = await readYaml('__proto__: {a: 1}\n', 'f');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });
});

describe('what a declaration must not use', () => {
  test.each<[string, string[]]>([
    ['a: &x 1\nb: *x\n', ['1:4 yaml-anchor &x', '2:4 yaml-alias *x']],
    ['&k a: 1\n', ['1:1 yaml-anchor &k']],
    ['a: &x 1\n*x : 2\n', ['1:4 yaml-anchor &x', '2:1 yaml-alias *x']],
    ['!!str a: 1\n', ['1:1 yaml-tag !!str']],
    ['a: !!python/object x\n', ['1:4 yaml-tag !!python/object']],
    ['<<: {a: 1}\n', ['1:1 yaml-merge-key <<']],
    ['a: {b: 1, b: 2, b: 3}\n', ['1:11 yaml-duplicate-key b', '1:17 yaml-duplicate-key b']],
    ['a: 1\n"a": 2\n', ['2:1 yaml-duplicate-key a']],
    ['a: {x: 1}\na: {x: 2}\n', ['2:1 yaml-duplicate-key a']],
    ['1: a\n01: b\n', ['2:1 yaml-duplicate-key 01']],
    ['a: 1\n---\nb: 2\n', ['2:1 yaml-several-documents']],
    ['# x\n---\na: 1\n...\n---\nb: 2\n', ['4:1 yaml-several-documents']],
    ['...\na: 1\n', ['1:1 yaml-several-documents']],
    ['? [a, b]\n: 1\n', ['1:3 yaml-syntax']],
    [': 1\n', ['1:1 yaml-syntax']],
    ['~: 1\n', ['1:1 yaml-syntax ~']],
    ['a: 1234567890123456\n', ['1:4 yaml-huge-number 1234567890123456']],
    ['a: -0001234567890123456\n', ['1:4 yaml-huge-number -0001234567890123456']],
    ['a: 000000000000000000001\n', []],
    [
      'a: .inf\nb: -.INF\nc: .nan\nd: 1e999\n',
      ['1:4 wrong-type .inf', '2:4 wrong-type -.INF', '3:4 wrong-type .nan', '4:4 wrong-type 1e999'],
    ],
    ['a: b\rc: d\n', ['1:5 yaml-syntax \r'.trim()]],
    ['a: 温\ufeff泉\n', ['1:5 yaml-syntax'.trim()]],
    ['---\n', ['1:1 file-empty']],
    ['~\n', ['1:1 file-empty']],
    ['# only\n', ['1:1 file-empty']],
    [`a: ${'['.repeat(MAX_DEPTH)}\n`, [`1:${MAX_DEPTH + 3} yaml-too-deep`]],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults);
  });
});

describe('what a Chinese keyboard writes', () => {
  test.each<[string, string[]]>([
    ['a: 1\nb：2\nc: 3\n', ['2:2 yaml-fullwidth-colon b：']],
    ['a:\n  - b：2\n    c: 3\n', ['2:6 yaml-fullwidth-colon b：']],
    ['a：1\nb：2\n', ['1:2 yaml-fullwidth-colon a：', '2:2 yaml-fullwidth-colon b：']],
    ['a:\n　b: 1\n', ['2:1 yaml-fullwidth-space b']],
    ['a:\n\tb: 1\n', ['2:1 yaml-tab']],
    ['a:\n  b: 1\n \tc: 1\n', ['3:2 yaml-tab']],
    ['a: 说明：有\n', []],
    ['"a：b": 1\n', []],
    ['a: "x\nb: 1\n', ['2:5 yaml-syntax']],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults);
  });
});
