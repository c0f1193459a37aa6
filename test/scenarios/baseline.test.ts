import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Baseline } from '../../src/model/baseline.ts';
import type { JsonReport } from '../../src/model/json-report.ts';
import { duibiao, type Result, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-baseline-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
const report = (name: string): JsonReport => JSON.parse(read(name)) as JsonReport;
const run = (...args: readonly string[]): Promise<Result> => duibiao(args, { cwd });
const DAY = ['--as-of', '2024-06-30'];
/** A whole district, of which everything that one rule asks is declared: the exit code tells of gaps alone. */
const WHOLE = [join(root, 'examples/kaizhou'), '--as-of', '2024-12-31'];
const ONE = ['--only', 'station-staff-town'];

beforeAll(async () => {
  cpSync(join(root, 'examples/kaizhou-split'), join(cwd, 'states'), { recursive: true });
  await run('baseline', 'states', ...DAY, '--out', 'known.json');
  await run('baseline', ...WHOLE, '--out', 'whole-known.json');
});

describe('duibiao baseline', () => {
  test('writes what the schema says, the same every time, with and without a file', async () => {
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const schema = JSON.parse((await run('schema', 'baseline')).out) as object;
    const validate = ajv.compile(schema);
    validate(JSON.parse(read('known.json')));
    expect(validate.errors).toBeNull();
    const again = await run('baseline', 'states', ...DAY);
    expect(again.exit).toBe(0);
    expect(again.out).toBe(read('known.json'));
    expect(again.err).toBe('');
    const told = await run('baseline', 'states', ...DAY, '--out', 'again.json');
    expect(told).toMatchObject({ exit: 0, out: '' });
    expect(told.err).toContain('6 项差距');
    expect(read('again.json')).toBe(again.out);
  });

  test('has one gap a line and nothing of persons, files or lines', () => {
    const text = read('known.json');
    expect(text.match(/"fingerprint"/g)?.length).toBe(6);
    expect(text.split('\n').filter((line) => line.includes('"fingerprint"')).length).toBe(6);
    expect(text).not.toMatch(/states|\.yaml|"line"|message/);
  });

  test('is empty where there is no gap', async () => {
    const { exit, out } = await run('baseline', ...WHOLE, '--only', 'committee-established');
    expect(exit).toBe(0);
    expect((JSON.parse(out) as Baseline).gaps).toEqual([]);
  });

  test('is not made of faulty files, nor where no gap counts', async () => {
    write('bad.yaml', 'duibiao: state/1\nname: 坏\nlevel: towm\n');
    const faulty = await run('baseline', 'states', 'bad.yaml', ...DAY, '--out', 'never.json');
    expect(faulty).toMatchObject({ exit: 2, out: '' });
    expect(faulty.err).toContain('没有写出清单');
    expect(() => read('never.json')).toThrow('ENOENT');
    const never = await run('baseline', 'states', ...DAY, '--fail-on', 'never');
    expect(never).toMatchObject({ exit: 2, out: '' });
    expect(never.err).toContain('--fail-on');
  });
});

describe('check --baseline', () => {
  const checked = (...args: readonly string[]): Promise<Result> =>
    run('check', 'states', ...DAY, '--baseline', 'known.json', ...args);

  test('known gaps do not fail, and are never compliance', async () => {
    expect((await run('check', ...WHOLE, ...ONE)).exit).toBe(1);
    const { exit, out } = await run('check', ...WHOLE, ...ONE, '--baseline', 'whole-known.json');
    expect(exit).toBe(4);
    expect(out).toContain('【已知】');
    expect(out).toMatch(/新的差距 0 项 · 已知、仍未做到 5 项 · 本次没有核对 \d+ 项/);
    expect((await checked()).exit).toBe(3);
  });

  test('marks every gap, and only gaps, in JSON', async () => {
    await checked('--format', 'json:r.json');
    const { findings, baseline, options } = report('r.json');
    expect(options.baseline).toBe('known.json');
    expect(baseline).toMatchObject({ entries: 6, known: { overdue: 5, open: 1, pending: 0 }, stale: [] });
    for (const { status, baseline: mark } of findings)
      expect(mark).toBe(['overdue', 'open'].includes(status) ? 'known' : null);
  });

  test('a gap that is not in the file fails, and is told first', async () => {
    const baseline = JSON.parse(read('whole-known.json')) as Baseline;
    const index = baseline.gaps.findIndex(({ rule }) => rule === 'station-staff-town');
    write('less.json', JSON.stringify({ ...baseline, gaps: baseline.gaps.toSpliced(index, 1) }));
    const args = [...WHOLE, ...ONE, '--baseline', 'less.json'];
    const { exit, out } = await run('check', ...args);
    expect(exit).toBe(1);
    expect(out).toContain('新的差距（1 项）');
    expect((await run('check', ...args, '--fail-on', 'never')).exit).toBe(0);
  });

  test('survives other names and lines of files, another order and another day', async () => {
    cpSync(join(cwd, 'states'), join(cwd, 'moved'), { recursive: true });
    renameSync(join(cwd, 'moved/guanmian.yaml'), join(cwd, 'moved/00-关面.yaml'));
    const text = read('moved/00-关面.yaml');
    const [first = '', ...rest] = text.split('\n');
    write('moved/00-关面.yaml', [first, '# moved', '', '# down', ...rest].join('\n'));
    const args = ['--baseline', 'known.json', '--format', 'json:moved.json'];
    const moved = await run('check', 'moved', '--as-of', '2024-07-15', ...args);
    expect(moved.err).toMatch(/^已写入 moved\.json；[^\n]*\n$/);
    expect(report('moved.json').baseline).toMatchObject({
      new: { overdue: 0, open: 0, pending: 0 },
      known: { overdue: 5, open: 1, pending: 0 },
      stale: [],
    });
  });

  test('tells what is met by now, what is undeclared now, and what is stale', async () => {
    const guanmian = read('states/guanmian.yaml');
    const baseline = JSON.parse(read('known.json')) as Baseline;
    const [entry] = baseline.gaps;
    write(
      'more.json',
      JSON.stringify({
        ...baseline,
        gaps: [...baseline.gaps, { ...entry, fingerprint: 'f'.repeat(32), rule: 'no-longer-asked' }],
      }),
    );
    cpSync(join(cwd, 'states'), join(cwd, 'later'), { recursive: true });
    write(
      'later/guanmian.yaml',
      guanmian
        .replace(/committee: .*\n/, 'committee: {established: 2023-12-01}\n')
        .replace(/station:[\s\S]*?\n(?=\w)/, ''),
    );
    const args = ['--baseline', 'more.json', '--format', 'terminal', '--format', 'json:later.json'];
    const { out } = await run('check', 'later', ...DAY, ...args);
    const { fixed = [], neither = [], stale = [] } = report('later.json').baseline ?? {};
    expect(fixed.map(({ rule, now }) => `${rule} ${now}`)).toEqual(['committee-established met']);
    expect(new Set(neither.map(({ now }) => now))).toEqual(new Set(['undeclared']));
    expect(stale.map(({ rule }) => rule)).toEqual(['no-longer-asked']);
    for (const words of ['已经做到', '也没有达标', '已经失效', 'no-longer-asked'])
      expect(out).toContain(words);
  });

  test('merges from shards and threads to the same bytes, and can be made again', async () => {
    const baseline = JSON.parse(read('known.json')) as Baseline;
    const [first, ...gaps] = baseline.gaps;
    const old = { ...first, rule: 'gone', fingerprint: 'e'.repeat(32) };
    write('mixed.json', JSON.stringify({ ...baseline, gaps: [...gaps, old] }));
    const args = ['check', 'states', ...DAY, '--baseline', 'mixed.json'];
    const whole = await run(...args, '--format', 'json:whole.json');
    for (const index of [1, 2, 3])
      await run(...args, '--shard', `${index}/3`, '--format', `json:${index}.json`);
    const merged = await run('merge', '3.json', '1.json', '2.json', '--format', 'json:merged.json');
    await run(...args, '--jobs', '2', '--format', 'json:jobs.json');
    expect(read('merged.json')).toBe(read('whole.json'));
    expect(read('jobs.json')).toBe(read('whole.json'));
    expect([whole.exit, merged.exit]).toEqual([1, 1]);
    expect(report('whole.json').baseline).toMatchObject({ new: { overdue: 1 }, stale: [{ rule: 'gone' }] });
    expect((await run('verify-report', 'whole.json')).exit).toBe(0);
    expect((await run('verify-report', '2.json')).exit).toBe(0);
    write('mixed.json', read('known.json'));
    const changed = await run('verify-report', 'whole.json');
    expect(changed.exit).toBe(1);
    expect(changed.out).toContain('已知差距清单');
    const other = [...args, '--shard', '2/3', '--format', 'json:2.json'];
    await run(...other);
    const refused = await run('merge', '3.json', '1.json', '2.json');
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('已知差距清单');
  });
});

describe('a faulty baseline', () => {
  const rows: readonly [string, (text: string) => string, string, number][] = [
    ['is no JSON', (text) => text.slice(0, 300), 'f.json:', 2],
    [
      'is something else',
      () => '{"schema": "duibiao-report/1"}',
      '不是已知差距清单（写的是「duibiao-report/1」）',
      2,
    ],
    ['is a list', () => '[]', '不是已知差距清单', 2],
    ['has an unknown key', (text) => text.replace('"rule"', '"rules"'), 'f.json:15:', 2],
    ['has an unknown status', (text) => text.replace('"overdue"', '"overdu"'), 'overdue', 2],
    ['has no fingerprint', (text) => text.replace(/"fingerprint":"\w+",/, ''), 'fingerprint', 2],
    [
      'has half a fingerprint',
      (text) => text.replace(/"fingerprint":"\w+"/, '"fingerprint":"ab12"'),
      'ab12',
      2,
    ],
    ['has a gap twice', (text) => text.replace(/( {4}\{.*\},)\n/, '$1\n$1\n'), 'f.json:15:20', 2],
    [
      'is of another version',
      (text) => text.replace('"0.1.0"', '"0.0.9"'),
      '提醒：清单出自 duibiao「0.0.9」',
      4,
    ],
    [
      'is of another pack',
      (text) => text.replace('"digest": "', '"digest": "0'),
      '提醒：规则包「kaizhou-2023」',
      4,
    ],
    [
      'is of a pack not used',
      (text) => text.replace('"id": "kaizhou-2023"', '"id": "old-1999"'),
      'old-1999',
      4,
    ],
  ];
  test.each(rows)('%s', async (_, change, words, exit) => {
    const text = read('whole-known.json');
    expect(change(text)).not.toBe(text);
    write('f.json', change(text));
    const result = await run('check', ...WHOLE, ...ONE, '--baseline', 'f.json');
    expect(result.err).toContain(words);
    expect(result.err).not.toMatch(/undefined|\[object/);
    expect(result.exit).toBe(exit);
  });

  test('is of a later day', async () => {
    const late = ['--as-of', '2024-12-30', '--baseline', 'whole-known.json'];
    const result = await run('check', join(root, 'examples/kaizhou'), ...late, ...ONE);
    expect([result.exit, result.err.includes('晚于这次的核对日「2024-12-30」')]).toEqual([4, true]);
  });

  test('is not there', async () => {
    const result = await run('check', 'states', ...DAY, '--baseline', 'nowhere.json', '--lang', 'en');
    expect(result.exit).toBe(2);
    expect(result.err).toContain('nowhere.json');
  });
});
