import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, isCollection, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { childPlace, type Position } from '../../../../src/model/position.ts';
import { Locator } from '../../../../src/files/parse/yaml/locator.ts';
import { SEED } from '../../../support/seed.ts';

const file = 'a.yaml';

/** Line and column of an offset, counted the plain way. */
function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { file, line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}

/** Where the library `yaml` says that every node begins; of a block text (`|`), where its lines begin. */
function starts(text: string): Map<string, { value: number; key: number | null }> {
  const found = new Map<string, { value: number; key: number | null }>();
  const walk = (node: unknown, pointer: string, key: number | null): void => {
    if (!isNode(node) || node.range === null || node.range === undefined) return;
    const isBlock = isScalar(node) && node.type === 'BLOCK_LITERAL';
    const lines = text.indexOf('\n', node.range[0]) + 1;
    found.set(pointer, { value: isBlock ? lines : node.range[0], key });
    if (!isCollection(node)) return;
    node.items.forEach((item, index) => {
      if (!isMap(node)) return walk(item, `${pointer}/${index}`, null);
      const pair = item as { key: { value: unknown; range: [number, number, number] }; value: unknown };
      const place = childPlace({ file, pointer }, String(pair.key.value));
      return walk(pair.value, place.pointer, pair.key.range[0]);
    });
  };
  walk(parseDocument(text).contents, '', null);
  return found;
}

const key = fc.oneof(
  fc.constantFrom('name', 'level', '2024', '2024-Q1', 'a/b', 'm~n', '甲镇', '𠮷野家', 'a b', '是', '#x'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);
const scalar = fc.oneof(
  fc.constantFrom(
    '',
    '温泉镇',
    '𠮷',
    "it's",
    'say "x"',
    'a: b',
    '- c',
    '说明：有',
    '2024-03-31',
    'null',
    '1.10',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}));

/** A document in any of the styles of the library: block, quoted, indented by any width. */
const written = fc
  .tuple(
    fc.dictionary(key, tree, { minKeys: 1, maxKeys: 5 }),
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'FLOW'), {
      minLength: 1,
      maxLength: 7,
    }),
  )
  .map(([value, indent, styles]) => {
    const document = new Document(value, { aliasDuplicateObjects: false });
    let index = 0;
    visit(document, {
      Scalar: (place, node) => {
        const style = styles[index++ % styles.length];
        if (place === 'key' && style === 'BLOCK_LITERAL') return;
        if (typeof node.value === 'string' && style !== 'FLOW') node.type = style as 'PLAIN';
      },
      Seq: (_key, node) => {
        if (styles[index++ % styles.length] === 'FLOW' && node.items.every(isScalar)) node.flow = true;
      },
    });
    return document.toString({ indent, lineWidth: 0 });
  })
  .filter((text) => parseDocument(text).errors.length === 0);

describe('places', () => {
  test('are those of the other YAML library, for every node and key', () => {
    fc.assert(
      fc.property(written, (text) => {
        const locator = new Locator(file, text);
        for (const [pointer, { value, key: keyStart }] of starts(text)) {
          expect(locator.locate(pointer), `${pointer} in\n${text}`).toEqual(positionOf(text, value));
          const atKey = locator.locate(pointer, 'key');
          expect(atKey, `key ${pointer} in\n${text}`).toEqual(positionOf(text, keyStart ?? value));
        }
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  const text = [
    '# 说明',
    'name: "温泉镇"',
    "note: '𠮷𠮷' # 两个",
    'station:',
    '  staff: 2',
    '  head:',
    'meetings:',
    '  - {kind: joint, date: 2024-01-10}',
    '  -',
    '  - date: 2024-02-10',
    'a/b: {~: 1, "m~n": 2}',
    '',
  ].join('\n');
  const locator = new Locator(file, text);

  test.each<[string, 'value' | 'key', number, number]>([
    ['/name', 'value', 2, 7],
    ['/name', 'key', 2, 1],
    ['/note', 'value', 3, 7],
    ['/station', 'value', 5, 3],
    ['/station', 'key', 4, 1],
    ['/station/head', 'value', 6, 3],
    ['/meetings', 'value', 8, 3],
    ['/meetings/0/date', 'value', 8, 25],
    ['/meetings/1', 'value', 9, 3],
    ['/meetings/2', 'value', 10, 5],
    ['/a~1b', 'key', 11, 1],
    ['/a~1b/m~0n', 'key', 11, 13],
    // What is missing stands, in the eyes of the user, at the key of what lacks it.
    ['/station/rules', 'value', 4, 1],
    ['/meetings/2/kind', 'value', 10, 5],
    ['/divisions/7/name', 'value', 2, 1],
  ])('%s as %s is at %i:%i', (pointer, at, line, column) => {
    expect(locator.locate(pointer, at)).toEqual({ file, line, column });
  });

  test('of a file that has no text are at its beginning', () => {
    expect(new Locator(file, '').locate('/a/b')).toEqual({ file, line: 1, column: 1 });
  });

  test('a scalar is told as it stands in the text, unless it is quoted', () => {
    const numbers = new Locator(file, 'a: 0123\nb: "0123"\nc: [1.10]\nd: {}\n');
    expect(['/a', '/b', '/c/0', '/d', '/e'].map((pointer) => numbers.written(pointer))).toEqual([
      '0123',
      null,
      '1.10',
      null,
      null,
    ]);
  });
});
