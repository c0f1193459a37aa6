import { describe, expect, test } from 'vitest';
import { schemaSource } from '../../../../src/files/disk/schema-source.ts';
import { type PackRead, readPackFiles } from '../../../../src/files/parse/pack/read-pack-files.ts';
import * as shapes from '../../../../src/files/parse/pack-validators.generated.js';
import { yamlFile } from '../../../support/yaml-file.ts';

const PACK = `duibiao: pack/1
id: sample
title: {zh: 通知, en: Notice}
number: null
issuer: 测试县人民政府
issued: 2024-02-01
inForce: {from: 2024-02-01}
region: {level: county, name: 测试县}
bearers:
  各乡镇: {en: townships, level: township}
clauses:
  - {id: 一, title: 工作站}
`;
const RULES = `duibiao: rules/1
rules:
  - id: station
    clause: [一]
    phrase: 建立消防工作站
    topic: station.establishment
    title: {zh: 建工作站, en: Have a station}
    bearer: [各乡镇]
    force: must
    each: {level: township}
    must: {have: station.established}
    by: 2024-06-30
    remedy: {zh: 建立, en: Do}
`;
const whole = { 'pack.yaml': PACK, 'rules/1.yaml': RULES };

async function read(texts: Readonly<Record<string, string>>): Promise<PackRead> {
  const files = await Promise.all(
    Object.entries(texts).map(async ([path, text]) => [path, await yamlFile(path, text)] as const),
  );
  const folder = { folder: 'sample', byPath: new Map(files), digest: 'd' };
  return readPackFiles(folder, { ...shapes, schema: schemaSource('pack') });
}
const told = ({ diagnostics }: PackRead): string[] =>
  diagnostics.map(({ code, position }) => `${code} ${position.file}:${position.line}`);

describe('the files of a pack', () => {
  test.each<[string, Record<string, string>, readonly string[], boolean]>([
    ['without tests', whole, ['station'], false],
    ['with tests', { ...whole, 'tests.yaml': 'duibiao: pack-tests/1\ntests: {}\n' }, ['station'], true],
    [
      'with rules in several',
      { ...whole, 'rules/2.yaml': RULES.replace('id: station', 'id: other') },
      ['station', 'other'],
      false,
    ],
  ])('are read %s', async (_, texts, ids, hasTests) => {
    const pack = await read(texts);
    expect(told(pack)).toEqual([]);
    expect(pack.sources?.rules.flatMap(({ value }) => value.rules.map(({ id }) => id))).toEqual(ids);
    expect(pack.sources?.tests !== null).toBe(hasTests);
    expect([pack.sources?.folder, pack.sources?.digest]).toEqual(['sample', 'd']);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['there is no pack.yaml', { 'rules/1.yaml': RULES }, ['pack-incomplete sample:1']],
    ['there are no rules', { 'pack.yaml': PACK }, ['pack-incomplete pack.yaml:1']],
    [
      'a key is misspelt',
      { ...whole, 'pack.yaml': PACK.replace('issuer', 'isuer') },
      ['missing-key pack.yaml:1', 'unknown-key pack.yaml:5'],
    ],
    [
      'a force is none',
      { ...whole, 'rules/1.yaml': RULES.replace('must\n', 'perhaps\n') },
      ['not-allowed-value rules/1.yaml:9'],
    ],
    [
      'a name is one of the language',
      { ...whole, 'rules/1.yaml': RULES.replace('id: station', 'id: constructor') },
      ['pack-reserved-name rules/1.yaml:3'],
    ],
    ['a text is no YAML', { ...whole, 'rules/1.yaml': 'rules: {' }, ['yaml-syntax rules/1.yaml:1']],
  ])('are faulted with their lines where %s', async (_, texts, faults) => {
    const pack = await read(texts);
    expect(pack.sources).toBeNull();
    expect(told(pack).toSorted()).toEqual(faults.toSorted());
  });

  test.each<[string, string, string]>([
    ['a day', PACK.replace('issued: 2024-02-01', 'issued: ???'), 'pack.yaml:6'],
    ['a level', PACK.replace('level: county', 'level: ???'), 'pack.yaml:8'],
  ])('are read where %s is left open, which is told', async (_, text, place) => {
    const pack = await read({ ...whole, 'pack.yaml': text });
    expect(told(pack)).toEqual([`pack-left-open ${place}`]);
    expect(pack.sources).not.toBeNull();
  });
});
