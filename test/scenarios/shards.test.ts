import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { duibiao, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-shards-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const check = ['check', 'states', '--as-of', '2024-06-30'];

beforeAll(async () => {
  cpSync(join(root, 'examples/kaizhou-split'), join(cwd, 'states'), { recursive: true });
  cpSync(join(root, 'examples/wenquan.yaml'), join(cwd, 'states/broken.yaml'));
  writeFileSync(join(cwd, 'states/broken.yaml'), 'duibiao: state/1\nname: 坏\nlevel: towm\n');
  await duibiao([...check, '--format', 'json:whole.json', '--format', 'ndjson:whole.ndjson'], { cwd });
  for (const index of [1, 2, 3, 4])
    await duibiao([...check, '--shard', `${index}/4`, '--format', `json:${index}.json`], { cwd });
});

describe('a run in shards', () => {
  test('merges to the bytes of the whole run, in every format, with its exit code', async () => {
    const result = await duibiao(
      ['merge', '4.json', '2.json', '[13].json', '--format', 'ndjson:m.ndjson', '--format', 'json:m.json'],
      { cwd },
    );
    expect(result.err).toMatch(/^已写入 m\.ndjson、m\.json；.*\n$/);
    expect(result.exit).toBe(2);
    expect(read('m.json')).toBe(read('whole.json'));
    expect(read('m.ndjson')).toBe(read('whole.ndjson'));
  });

  test('prints the merged report where no format is asked for', async () => {
    const result = await duibiao(['merge', '1.json', '2.json', '3.json', '4.json'], { cwd });
    expect(result.out).toBe(read('whole.json'));
  });

  test('every shard tells of the faulty file, and of all that were read', () => {
    for (const index of [1, 2, 3, 4]) {
      const shard = JSON.parse(read(`${index}.json`)) as { leftOut: string[]; sources: unknown[] };
      expect(shard.leftOut).toEqual(['states/broken.yaml']);
      expect(shard.sources.length).toBeGreaterThan(1);
    }
  });

  test.each([
    ['a missing shard', ['1.json', '2.json', '4.json'], '缺第 3 片'],
    ['a whole report', ['1.json', '2.json', '3.json', '4.json', 'whole.json'], '不是分片报告'],
    ['a file that is no report', ['1.json', 'states/broken.yaml'], '不是完整的 JSON'],
    ['a file that is not there', ['nine.json'], '找不到文件'],
  ])('refuses %s and writes nothing', async (_, files, words) => {
    const result = await duibiao(['merge', ...files, '--format', 'json:refused.json'], { cwd });
    expect(result.exit).toBe(2);
    expect(result.out).toBe('');
    expect(result.err).toContain(words);
    expect(() => read('refused.json')).toThrow('ENOENT');
  });

  test('refuses a report that was cut short, or changed by hand', async () => {
    writeFileSync(join(cwd, 'cut.json'), read('1.json').slice(0, 5000));
    writeFileSync(join(cwd, 'odd.json'), read('1.json').replace('"asOf": "2024-06-30"', '"asOf": "mañana"'));
    const cut = await duibiao(['merge', 'cut.json', '2.json'], { cwd });
    expect(cut.exit).toBe(2);
    expect(cut.err).toContain('cut.json:');
    const odd = await duibiao(['merge', 'odd.json', '2.json'], { cwd });
    expect(odd.exit).toBe(2);
    expect(odd.err).toContain('odd.json#/asOf');
  });
});

describe('several packs', () => {
  const several = [
    'check',
    join(root, 'examples/xinrong'),
    '--as-of',
    '2024-12-31',
    '--pack',
    'xinrong-2023',
    '--pack',
    'yanbian-2023',
  ];

  test('name the stricter one alike in the whole run and in its shards', async () => {
    await duibiao([...several, '--format', 'json:both.json'], { cwd });
    for (const index of [1, 2, 3])
      await duibiao([...several, '--shard', `${index}/3`, '--format', `json:both-${index}.json`], { cwd });
    await duibiao(['merge', 'both-[123].json', '--format', 'json:both-merged.json'], { cwd });
    expect(read('both-merged.json')).toBe(read('both.json'));
    expect((JSON.parse(read('both.json')) as { overlaps: unknown[] }).overlaps.length).toBeGreaterThan(0);
  });
});

describe('threads', () => {
  test.each([['2'], ['3']])('--jobs %s gives the same bytes', async (jobs) => {
    const name = `jobs-${jobs}.json`;
    const result = await duibiao([...check, '--jobs', jobs, '--format', `json:${name}`], { cwd });
    expect(result.exit).toBe(2);
    expect(result.err).toContain('broken.yaml:3:8');
    expect(read(name)).toBe(read('whole.json'));
  });

  test('share a shard among them', async () => {
    await duibiao([...check, '--jobs', '2', '--shard', '2/4', '--format', 'json:jobs-2-4.json'], { cwd });
    expect(read('jobs-2-4.json')).toBe(read('2.json'));
  });

  test('hand on what cannot be asked', async () => {
    const result = await duibiao([...check, '--jobs', '2', '--topic', 'nonsense', '--format', 'json'], {
      cwd,
    });
    expect(result.exit).toBe(2);
    expect(result.err).toContain('nonsense');
    expect(result.out).toBe('');
  });

  test.each([['0'], ['x'], ['1.5'], ['65']])('are not %s', async (jobs) => {
    const result = await duibiao([...check, '--jobs', jobs], { cwd });
    expect(result.exit).toBe(2);
    expect(result.err).toContain('--jobs');
  });
});

describe('verify-report', () => {
  test('says that a report is what its inputs give', async () => {
    const result = await duibiao(['verify-report', 'whole.json'], { cwd });
    expect(result).toMatchObject({ exit: 0, err: '' });
    expect(result.out).toContain('逐字相同');
  });

  test('also of a shard, and in the language of the report', async () => {
    const result = await duibiao(['verify-report', '3.json', '--lang', 'en'], { cwd });
    expect(result.exit).toBe(0);
    expect(result.out).toContain('the same in every byte');
  });

  test.each([
    ['a verdict made better', '"status": "overdue"', '"status": "met"', '现在是逾期未达标'],
    ['a total made better', '"overdue": ', '"overdue": 1', '总数'],
    ['another day', '"asOf": "2024-06-30"', '"asOf": "2024-07-30"', '核对日|结论|现在是'],
    ['another digest of a pack', '"digest": "', '"digest": "0', '规则包 kaizhou-2023：内容变了'],
    ['only reformatted', '\n', '\n\n', '改动过格式'],
  ])('finds %s', async (_, from, to, words) => {
    writeFileSync(join(cwd, 'planted.json'), read('whole.json').replace(from, to));
    const result = await duibiao(['verify-report', 'planted.json'], { cwd });
    expect(result.exit).toBe(1);
    expect(result.out).toMatch(new RegExp(words));
  });

  test('finds inputs that changed since', async () => {
    const path = join(cwd, 'states/broken.yaml');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, `${before}# later\n`);
    const result = await duibiao(['verify-report', 'whole.json'], { cwd });
    writeFileSync(path, before);
    expect(result.exit).toBe(1);
    expect(result.out).toContain('states/broken.yaml：内容变了');
  });
});
