import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MACHINE_FORMATS, type MachineFormat } from '../../src/report/machine/index.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { parseGithub } from '../support/parse-github.ts';
import { parseTap } from '../support/parse-tap.ts';
import { parseXml } from '../support/parse-xml.ts';
import { duibiao, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-formats-'));
afterAll(() => rmSync(cwd, { recursive: true }));
mkdirSync(join(cwd, '申报'));
copyFileSync(join(root, 'examples/wenquan.yaml'), join(cwd, '申报/温泉 镇.yaml'));
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

const FORMATS = Object.keys(MACHINE_FORMATS) as MachineFormat[];
const DAY = ['--as-of', '2024-03-31'];
const outputs = (folder: string, formats: readonly string[] = FORMATS): string[] =>
  formats.flatMap((format) => ['--format', `${format}:${folder}/report.${format}`]);

test('one run writes every format, each into a file of its own', async () => {
  const { exit, out, err } = await duibiao(['check', '申报', ...DAY, ...outputs('all')], { cwd });
  expect([exit, out]).toEqual([1, '']);
  expect(err.trimEnd().split('\n')).toEqual([expect.stringMatching(/^已写入 .*共 140 项/)]);
  for (const format of FORMATS) expect(read(`all/report.${format}`)).not.toBe('');
  expect(parseTap(read('all/report.tap')).length).toBe(141);
  expect(parseCsv(read('all/report.csv')).length).toBe(142);
  expect(parseXml(read('all/report.junit')).attributes['tests']).toBe('141');
  expect(parseGithub(read('all/report.github')).length).toBe(19);
  expect(read('all/report.sarif')).toContain('%E7%94%B3%E6%8A%A5/%E6%B8%A9%E6%B3%89%20%E9%95%87.yaml');
});

test('the reports of shards make the same bytes in every format, and so do threads', async () => {
  const check = ['check', '申报', ...DAY];
  await duibiao([...check, ...outputs('whole')], { cwd });
  await duibiao([...check, '--jobs', '2', ...outputs('threads')], { cwd });
  for (const index of [1, 2, 3])
    await duibiao([...check, '--shard', `${index}/3`, '--format', `json:shards/${index}.json`], { cwd });
  const merged = await duibiao(['merge', 'shards', ...outputs('merged')], { cwd });
  expect(merged.exit).toBe(1);
  expect(merged.err).toMatch(/^已写入 .*\n$/);
  for (const format of FORMATS) {
    const whole = read(`whole/report.${format}`);
    expect(read(`merged/report.${format}`) === whole, `merged ${format}`).toBe(true);
    expect(read(`threads/report.${format}`) === whole, `threads ${format}`).toBe(true);
  }
});

interface Located {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string;
        readonly locations: readonly [
          { readonly physicalLocation: { readonly region: { startLine: number; startColumn: number } } },
        ];
      }[];
    },
  ];
}

describe('a fault stands at its line and column in every format', () => {
  const head = 'duibiao: state/1\ndeclaredOn: 2024-03-31\nlevel: township\nkind: town\n';
  test.each([
    ['plain', `${head}name: 甲镇\nunknown: 1\n`, 6, 1, 'lines count from 1'],
    ['CRLF', `${head}name: 甲镇\nunknown: 1\n`.replaceAll('\n', '\r\n'), 6, 1, 'a line end is one'],
    ['BOM', `\ufeffunknown: 1\n${head}name: 甲镇\n`, 1, 1, 'the mark has no column'],
    [
      'astral',
      `${head}name: 甲镇\nstation: {evidence: 𠮷𠮷, unknown: 1}\n`,
      6,
      25,
      'a character is one column',
    ],
  ])('%s', async (name, text, line, column, _why) => {
    const file = `${name}.yaml`;
    writeFileSync(join(cwd, file), text);
    const formats = ['sarif', 'github', 'gitlab', 'csv', 'tap', 'junit', 'markdown'];
    const { exit } = await duibiao(['check', file, ...DAY, ...outputs(name, formats)], { cwd });
    expect(exit).toBe(2);
    const { runs } = JSON.parse(read(`${name}/report.sarif`)) as Located;
    const result = runs[0].results.find(({ ruleId }) => ruleId === 'input/unknown-key');
    expect(result?.locations[0].physicalLocation.region).toEqual({ startLine: line, startColumn: column });
    const command = parseGithub(read(`${name}/report.github`)).find(
      ({ properties }) => properties['title'] === '错误 input/unknown-key',
    );
    expect(command?.properties).toMatchObject({ file, line: `${line}`, col: `${column}` });
    const issues = JSON.parse(read(`${name}/report.gitlab`)) as {
      check_name: string;
      location: object;
    }[];
    const issue = issues.find(({ check_name: rule }) => rule === 'input/unknown-key');
    expect(issue?.location).toEqual({ path: file, lines: { begin: line } });
    const point = parseTap(read(`${name}/report.tap`)).find(
      ({ block }) => block?.['rule'] === 'input/unknown-key',
    );
    expect(point?.block?.['at']).toBe(`${file}:${line}:${column}`);
    for (const format of ['junit', 'markdown'])
      expect(read(`${name}/report.${format}`)).toContain(`${file}:${line}:${column}`);
    const row = parseCsv(read(`${name}/report.csv`)).find((cells) => cells.includes('input/unknown-key'));
    expect(row).toEqual(expect.arrayContaining([file, `${line}`, `${column}`]));
  });
});
