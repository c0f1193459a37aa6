import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { duibiao, type Result, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-diff-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const run = (...args: readonly string[]): Promise<Result> => duibiao(args, { cwd });
const edit = (name: string, change: (text: string) => string): void => {
  const path = join(cwd, name);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
};
const STATION = 'station-staff-town';

interface Told {
  readonly counts: Readonly<Record<string, number>>;
  readonly changes: readonly {
    readonly change: string;
    readonly rule: string;
    readonly causes: readonly string[];
    readonly certain: boolean;
  }[];
}
async function told(...args: readonly string[]): Promise<{
  readonly exit: number;
  readonly of: (rule: string) => unknown;
  readonly counts: Told['counts'];
}> {
  const { exit, out, err } = await run('diff', ...args, '--format', 'json');
  expect(err).toBe('');
  const { changes, counts } = JSON.parse(out) as Told;
  const of = (rule: string): unknown => {
    const found = changes.find((change) => change.rule === rule);
    return found === undefined ? null : [found.change, found.causes.join('+'), found.certain];
  };
  return { exit, of, counts };
}

beforeAll(() => {
  cpSync(join(root, 'examples/wenquan.yaml'), join(cwd, 'a.yaml'));
  cpSync(join(root, 'examples/wenquan.yaml'), join(cwd, 'b.yaml'));
  edit('b.yaml', (text) => text.replace('  established: 2023-11-20', '  established: false'));
  for (const name of ['old', 'new'])
    cpSync(join(root, 'packs/kaizhou-2023'), join(cwd, `${name}/kaizhou-2023`), { recursive: true });
  edit('new/kaizhou-2023/rules/1-organisation.yaml', (text) =>
    text.replace(/(id: station-staff-town\n[\s\S]*?atLeast: )2/, '$19'),
  );
});

describe('duibiao diff of states', () => {
  test('nothing changed', async () => {
    const { exit, out } = await run('diff', 'a.yaml', 'a.yaml', '--as-of', '2024-03-31');
    expect(exit).toBe(0);
    expect(out).toContain('差距没有变化');
  });

  test('facts', async () => {
    const { exit, of } = await told('a.yaml', 'b.yaml', '--as-of', '2024-03-31');
    expect(exit).toBe(1);
    expect(of('committee-established')).toEqual(['opened', 'facts', true]);
    const back = await told('b.yaml', 'a.yaml', '--as-of', '2024-03-31');
    expect(back.exit).toBe(0);
    expect(back.of('committee-established')).toEqual(['closed', 'facts', true]);
  });

  test('the day', async () => {
    const { exit, counts, of } = await told(
      'a.yaml',
      'a.yaml',
      '--old-as-of',
      '2024-03-31',
      '--as-of',
      '2025-06-30',
    );
    expect([exit, counts['closed']]).toEqual([1, 0]);
    expect(of('committee-established')).toBeNull();
  });

  test('the rules, alone and beside the facts and the day', async () => {
    const packs = ['--old-pack', './old/kaizhou-2023', '--pack', './new/kaizhou-2023'];
    const same = await told('a.yaml', 'a.yaml', '--as-of', '2024-03-31', ...packs);
    expect([same.exit, same.counts['opened'], same.of(STATION)]).toEqual([1, 1, ['opened', 'rules', true]]);
    const both = await told(
      'a.yaml',
      'b.yaml',
      '--old-as-of',
      '2024-03-30',
      '--as-of',
      '2024-04-01',
      ...packs,
    );
    expect(both.of(STATION)).toEqual(['opened', 'rules', true]);
    expect(both.of('committee-established')).toEqual(['opened', 'facts', true]);
  });

  test('the rules and the day, where neither is enough', async () => {
    const packs = ['--old-pack', './old/kaizhou-2023', '--pack', './new/kaizhou-2023'];
    const days = ['--old-as-of', '2023-09-15', '--as-of', '2024-03-31'];
    const { of } = await told('a.yaml', 'a.yaml', ...days, ...packs);
    expect(of(STATION)).toEqual(['opened', 'date+rules', true]);
  });

  test('what is not declared any more closes nothing', async () => {
    const silent = readFileSync(join(cwd, 'a.yaml'), 'utf8').replace(/\nstation:[\s\S]*?\n(?=\w)/, '\n');
    writeFileSync(join(cwd, 'silent.yaml'), silent);
    const { exit, counts } = await told('a.yaml', 'silent.yaml', '--as-of', '2024-03-31');
    expect([exit, counts['closed'], (counts['lost'] ?? 0) > 0]).toEqual([0, 0, true]);
  });

  test('a faulty side gives no answer', async () => {
    writeFileSync(join(cwd, 'bad.yaml'), 'duibiao: state/1\nname: 坏\nlevel: towm\n');
    const result = await run('diff', 'a.yaml', 'bad.yaml');
    expect([result.exit, result.out]).toEqual([2, '']);
    expect(result.err).toContain('bad.yaml:3:8');
  });
});

describe('duibiao diff of reports', () => {
  beforeAll(async () => {
    await run('check', 'a.yaml', '--as-of', '2024-03-31', '--format', 'json:a.json');
    await run('check', 'b.yaml', '--as-of', '2024-03-31', '--format', 'json:b.json');
    await run('baseline', 'a.yaml', '--as-of', '2024-03-31', '--out', 'gaps.json');
    await run('check', 'b.yaml', '--as-of', '2024-04-30', '--format', 'json:c.json');
    await run('check', 'a.yaml', '--as-of', '2024-03-31', '--shard', '1/2', '--format', 'json:shard.json');
    await run('check', 'a.yaml', '--as-of', '2024-03-31', '--status', 'met', '--format', 'json:met.json');
    await run(
      'check',
      'a.yaml',
      '--as-of',
      '2024-03-31',
      '--topic',
      'station',
      '--format',
      'json:topic.json',
    );
  });

  test('names the cause where one thing differs, and all that may be it where several do', async () => {
    const { exit, of } = await told('a.json', 'b.json');
    expect([exit, of('committee-established')]).toEqual([1, ['opened', 'facts', true]]);
    const several = await told('a.json', 'c.json');
    expect(several.of('committee-established')).toEqual(['opened', 'date+facts', false]);
    const text = await run('diff', 'a.json', 'c.json');
    expect(text.out).toContain('可能是');
  });

  test.each<[string, readonly string[], string]>([
    ['a report and a state', ['a.json', 'b.yaml'], 'b.yaml'],
    ['a shard', ['a.json', 'shard.json'], 'merge'],
    ['some verdicts only', ['met.json', 'a.json'], '--status'],
    ['another selection', ['a.json', 'topic.json'], 'topic.json'],
    ['a day for reports', ['a.json', 'b.json', '--as-of', '2024-01-01'], '--as-of'],
    ['JSON that is no report', ['a.json', 'gaps.json'], 'duibiao-baseline/1'],
    ['no such report', ['a.json', 'nowhere.json'], 'nowhere.json'],
    ['no such state', ['a.yaml', 'nowhere.yaml'], 'nowhere.yaml'],
  ])('refuses %s', async (_, args, words) => {
    for (const lang of ['zh', 'en']) {
      const result = await run('diff', ...args, '--lang', lang);
      expect([result.exit, result.out]).toEqual([2, '']);
      expect(result.err).toContain(words);
      expect(result.err).not.toMatch(/undefined|\[object/);
    }
  });
});
