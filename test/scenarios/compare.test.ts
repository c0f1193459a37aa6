import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Status } from '../../src/model/status.ts';
import type { JsonComparison, JsonTally } from '../../src/report/compare/json-comparison.ts';
import type { JsonReport } from '../../src/model/json-report.ts';
import { duibiao } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-compare-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
const parse = <T>(out: string): T => JSON.parse(out) as T;

const DAY = ['--as-of', '2024-12-31'];
const WHOLE = 'examples/kaizhou';
const SPLIT = 'examples/kaizhou-split';

const district = (name: string, facts: string): string =>
  `duibiao: state/1\ndeclaredOn: 2024-12-20\nname: ${name}\nlevel: county\n${facts}`;
write(
  '甲.yaml',
  district('甲区', 'divisions:\n  - {name: 东镇, level: township, kind: town, station: {staff: 1}}\n'),
);
write(
  '乙.yaml',
  district('乙区', 'divisions:\n  - {name: 西镇, level: township, kind: town, station: {staff: 2}}\n'),
);
write('坏.yaml', district('丙区', 'stations: 3\n'));
const FORCED = ['--pack', 'kaizhou-2023', ...DAY];

/** A tally as a summary of check. */
function summaryOf(tallies: readonly JsonTally[]): Partial<Record<Status, number>> {
  const sum = (of: (tally: JsonTally) => number, status: Status): number =>
    tallies.reduce((all, tally) => all + of(tally) + tally.encouraged[status], 0);
  return {
    met: sum(({ met }) => met, 'met'),
    late: sum(({ late }) => late, 'late'),
    pending: sum(({ gaps }) => gaps.pending, 'pending'),
    overdue: sum(({ gaps }) => gaps.overdue, 'overdue'),
    open: sum(({ gaps }) => gaps.open, 'open'),
    undeclared: sum(({ undeclared }) => undeclared, 'undeclared'),
    waived: sum(({ waived }) => waived, 'waived'),
    'not-applicable': sum((tally) => tally['not-applicable'], 'not-applicable'),
  };
}

describe('the counts are those of check', () => {
  test.concurrent.each([
    ['a district, by topic', [WHOLE, ...DAY], []],
    ['a district, by division', [WHOLE, ...DAY], ['--by', 'division']],
    ['a district in several files, by division', [SPLIT, ...DAY], ['--by', 'division']],
    ['some topics', [SPLIT, ...DAY, '--topic', 'station'], ['--by', 'division']],
    ['another day', [SPLIT, '--as-of', '2023-10-01'], []],
  ])('of %s', async (_, args, by) => {
    const [checked, compared] = await Promise.all([
      duibiao(['check', ...args, '--format', 'json']),
      duibiao(['compare', ...args, ...by, '--format', 'json']),
    ]);
    expect([compared.err, compared.exit]).toEqual(['', 0]);
    const { jurisdictions, rows } = parse<JsonComparison>(compared.out);
    const { summary } = parse<JsonReport>(checked.out);
    expect(summaryOf(jurisdictions.map(({ total }) => total))).toEqual(summary);
    expect(summaryOf(rows.flatMap(({ cells }) => cells))).toEqual(summary);
  });

  test('of several districts, each under the pack', async () => {
    const both = await duibiao(['compare', '甲.yaml', '乙.yaml', ...FORCED, '--format', 'json'], { cwd });
    const { jurisdictions } = parse<JsonComparison>(both.out);
    expect(jurisdictions.map(({ path }) => path)).toEqual([['乙区'], ['甲区']]);
    for (const { path, total } of jurisdictions) {
      const file = `${path[0]?.charAt(0) ?? ''}.yaml`;
      const { out } = await duibiao(['check', file, ...FORCED, '--format', 'json'], { cwd });
      expect(summaryOf([total])).toEqual(parse<JsonReport>(out).summary);
    }
  });
});

describe('by division', () => {
  test('townships stand beside each other, those with most gaps first', async () => {
    const { out } = await duibiao(['compare', SPLIT, ...DAY, '--by', 'division', '--format', 'json']);
    const { rows } = parse<JsonComparison>(out);
    const towns = rows.filter(({ type }) => type === 'division');
    expect(towns.map(({ name }) => name).toSorted()).toEqual(['临江镇', '关面乡', '汉丰街道', '雪宝山镇']);
    const gaps = towns.map(({ cells }) => cells[0]?.gaps.total ?? -1);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    expect(rows.map(({ type }) => type).slice(towns.length)).toEqual(['itself', 'not-on-file']);
  });

  test('says in which order, and that undeclared is not met', async () => {
    const { out, exit } = await duibiao(['compare', WHOLE, ...DAY, '--by', 'division']);
    expect(exit).toBe(0);
    expect(out.replaceAll('\n', '')).toContain('差距多的在前');
    expect(out.replaceAll('\n', '')).toContain('未申报和豁免都不算达标');
    expect(out).toContain('核对日 2024-12-31');
  });

  test('of several jurisdictions is refused by name', async () => {
    const { out, err, exit } = await duibiao(['compare', '甲.yaml', '乙.yaml', '--by', 'division'], { cwd });
    expect([out, exit]).toEqual(['', 2]);
    for (const word of ['--by division', '甲区', '乙区']) expect(err).toContain(word);
  });
});

describe('several districts', () => {
  test.each(['terminal', 'markdown', 'csv', 'json'])(
    'the order of files changes no byte of %s',
    async (format) => {
      const args = [...FORCED, '--format', format];
      const [one, other] = await Promise.all([
        duibiao(['compare', '甲.yaml', '乙.yaml', ...args], { cwd }),
        duibiao(['compare', '乙.yaml', '甲.yaml', ...args], { cwd }),
      ]);
      expect(one).toEqual(other);
      expect([one.err, one.exit]).toEqual(['', 0]);
      expect(one.out).toContain('工作站人员');
    },
  );

  test('each under the documents that bind it; without any, nothing is compared', async () => {
    const bound = await duibiao(
      ['compare', '甲.yaml', join(process.cwd(), WHOLE), ...DAY, '--format', 'json'],
      {
        cwd,
      },
    );
    expect(bound.exit).toBe(0);
    const { jurisdictions, notices } = parse<JsonComparison>(bound.out);
    expect(jurisdictions.map(({ packs, total }) => [packs, total.share.value === null])).toEqual([
      [[], true],
      [['kaizhou-2023'], false],
    ]);
    expect(notices).toContainEqual(expect.objectContaining({ type: 'no-pack-binds', name: '甲区' }));
    expect((await duibiao(['compare', '甲.yaml', '乙.yaml', ...DAY], { cwd })).exit).toBe(3);
  });

  test('a faulty file is left out by name, and the exit code says so', async () => {
    const { out, err, exit } = await duibiao(['compare', '甲.yaml', '坏.yaml', ...FORCED], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('坏.yaml:5:');
    expect(out).toContain('甲区');
    expect(out.slice(out.indexOf('没有计入'))).toContain('坏.yaml');
    const alone = await duibiao(['compare', '坏.yaml', '--by', 'division', ...FORCED], { cwd });
    expect(alone.exit).toBe(2);
    expect(alone.out).toContain('没有可以核对的申报');
  });

  test('the same district twice is a fault', async () => {
    write('甲二.yaml', district('甲区', ''));
    const { err, exit } = await duibiao(['compare', '甲.yaml', '甲二.yaml', ...FORCED], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('甲区');
  });

  test('files are written whole, the terminal beside them', async () => {
    const formats = ['csv:a.csv', 'markdown:a.md', 'json:a.json', 'terminal'].flatMap((word) => [
      '--format',
      word,
    ]);
    const { out, exit } = await duibiao(['compare', '甲.yaml', '乙.yaml', ...FORCED, ...formats], { cwd });
    expect(exit).toBe(0);
    expect(out).toBe((await duibiao(['compare', '甲.yaml', '乙.yaml', ...FORCED], { cwd })).out);
    expect(readFileSync(join(cwd, 'a.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('| --- | --- | --- |');
    expect(parse<JsonComparison>(readFileSync(join(cwd, 'a.json'), 'utf8')).schema).toBe('duibiao-compare/1');
  });
});
