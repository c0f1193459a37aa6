import { describe, expect, test } from 'vitest';
import { schemaSource } from '../../../../src/files/disk/schema-source.ts';
import {
  readVocabularyFiles,
  type VocabularyRead,
} from '../../../../src/files/parse/vocabulary/read-vocabulary-files.ts';
import * as shapes from '../../../../src/files/parse/vocabulary-validators.generated.js';
import { yamlFile } from '../../../support/yaml-file.ts';

const MAIN = `duibiao: vocabulary/1
id: wells
title: {zh: 水井, en: wells}
state: {zh: 水井管护, en: care for wells}
`;
const PART = `duibiao: vocabulary-part/1
facts:
  depth:
    type: quantity
    levels: [township]
    title: {zh: 井深, en: depth}
    unit: 米
`;

async function read(texts: Readonly<Record<string, string>>): Promise<VocabularyRead> {
  const files = await Promise.all(
    Object.entries(texts).map(async ([path, text]) => [path, await yamlFile(path, text)] as const),
  );
  const folder = { byPath: new Map(files), digest: 'd' };
  return readVocabularyFiles(folder, { ...shapes, schema: schemaSource('vocabulary') });
}

describe('the files of a vocabulary', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['alone: a field may begin with its words', { 'vocabulary.yaml': MAIN }, []],
    ['with one part', { 'vocabulary.yaml': MAIN, '1.yaml': PART }, ['1.yaml']],
    [
      'with parts in the order of a form',
      { 'vocabulary.yaml': MAIN, '1.yaml': PART, '2.yaml': PART.replace('depth', 'width') },
      ['1.yaml', '2.yaml'],
    ],
  ])('are read %s', async (_, texts, parts) => {
    const { sources, diagnostics } = await read(texts);
    expect(diagnostics).toEqual([]);
    expect(sources?.parts.map(({ file }) => file)).toEqual(parts);
    expect([sources?.main.value.id, sources?.digest]).toEqual(['wells', 'd']);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['none says what the field is', { '1.yaml': PART }, ['vocabulary-incomplete vocabulary.yaml:1']],
    [
      'the main one has no id',
      { 'vocabulary.yaml': MAIN.replace('id: wells\n', '') },
      ['missing-key vocabulary.yaml:1'],
    ],
    [
      'a part is of another kind',
      { 'vocabulary.yaml': MAIN, '1.yaml': MAIN },
      ['unknown-key 1.yaml:2', 'unknown-key 1.yaml:3', 'unknown-key 1.yaml:4', 'not-allowed-value 1.yaml:1'],
    ],
    [
      'a type is misspelt',
      { 'vocabulary.yaml': MAIN, '1.yaml': PART.replace('quantity', 'quantty') },
      ['not-allowed-value 1.yaml:4'],
    ],
    [
      'a name is one of the language',
      { 'vocabulary.yaml': MAIN, '1.yaml': PART.replace('depth:', 'constructor:') },
      ['pack-reserved-name 1.yaml:3'],
    ],
    ['a text is no YAML', { 'vocabulary.yaml': MAIN, '1.yaml': 'facts: {' }, ['yaml-syntax 1.yaml:1']],
  ])('are faulted with their lines where %s', async (_, texts, faults) => {
    const { sources, diagnostics } = await read(texts);
    expect(sources).toBeNull();
    expect(diagnostics.map(({ code, position }) => `${code} ${position.file}:${position.line}`)).toEqual(
      faults,
    );
  });

  test('tell the faults of all, not of the first alone', async () => {
    const { diagnostics } = await read({ 'vocabulary.yaml': 'x', '1.yaml': 'facts: {', '2.yaml': PART });
    expect(new Set(diagnostics.map(({ position }) => position.file))).toEqual(
      new Set(['vocabulary.yaml', '1.yaml']),
    );
  });
});
