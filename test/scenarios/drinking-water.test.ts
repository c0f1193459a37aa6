import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { duibiaoProcess, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-water-'));
afterAll(() => rmSync(cwd, { recursive: true }));
cpSync(join(root, 'test/scenarios/drinking-water'), cwd, { recursive: true });
const PACK = './qingquan-2024';
const DAY = ['--pack', PACK, '--as-of', '2025-01-10'];
const run = (...args: string[]): ReturnType<typeof duibiaoProcess> =>
  duibiaoProcess([...args, '--lang', 'en'], { cwd });

/** A field of which the program knows nothing: its vocabulary lies in the folder of the pack. */
describe('a pack of another field goes through every command', () => {
  test.each<[args: string[], exit: number, said: string | RegExp]>([
    [['packs', 'list'], 0, 'kaizhou-2023'],
    [['packs', 'show', PACK], 0, '500 cubic metres'],
    [['packs', 'show', PACK, '--format', 'json'], 0, '"topic": "works.establishment"'],
    [['packs', 'lint', PACK], 0, 'no faults'],
    [['packs', 'coverage', PACK], 0, '9 clauses: 8 with rules, 1 no duty, 0 to be classified'],
    [['packs', 'test', PACK], 0, 'all 34 rows passed'],
    [['packs', 'test', PACK, '--boundaries'], 0, 'all passed'],
    [['packs', 'test', PACK, '--mutate'], 0, '100%'],
    [['packs', 'verify', PACK, '--source', 'notice.txt'], 0, 'all found'],
    [['packs', 'crosswalk', PACK, 'kaizhou-2023'], 0, 'water tests'],
    [['packs', 'init', 'new-2025', '--source', 'notice.txt', '--out', 'packs'], 0, 'new-2025'],
    [['validate', 'states', '--pack', PACK], 0, 'no faults in 2 files'],
    [['check', 'states', ...DAY], 1, 'not done: waterworks established'],
    [['check', 'states', ...DAY, '--topic', 'supply'], 1, '甘泉镇'],
    [['ask', 'states', ...DAY], 3, 'waterTests'],
    [['explain', 'works', 'states', ...DAY], 0, '2024-06-30'],
    [['compare', 'states', ...DAY], 0, 'piped water'],
    [['init', '--pack', PACK, '--as-of', '2025-01-10'], 0, 'waterworks:'],
    [['diff', 'before.yaml', 'states/qingquan.yaml', ...DAY], 1, 'keepers'],
    [['schema', '--pack', PACK], 0, 'withPipedWater'],
  ])('%j', async (args, exit, said) => {
    const result = await run(...args);
    expect(result.out + result.err).toMatch(said);
    expect(result.exit).toBe(exit);
  });

  test.each(['json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'csv', 'tap', 'terminal'])(
    'check --format %s',
    async (format) => {
      const { out, exit } = await run('check', 'states', ...DAY, '--format', format);
      expect(exit).toBe(1);
      expect(out).toContain('甘泉镇');
    },
  );

  test('its reports are known gaps, are joined from shards, and are made again', async () => {
    expect((await run('baseline', 'states', ...DAY, '--out', 'known.json')).exit).toBe(0);
    expect((await run('check', 'states', ...DAY, '--baseline', 'known.json', '--only', 'works')).exit).toBe(
      4,
    );
    for (const part of ['1', '2'])
      await run('check', 'states', ...DAY, '--shard', `${part}/2`, '--format', `json:${part}.json`);
    const merged = await run('merge', '1.json', '2.json', '--format', 'json:all.json');
    expect(merged.exit).toBe(1);
    const again = await run('verify-report', 'all.json');
    expect([again.exit, again.err]).toEqual([0, '']);
    // What was read from reports alone names its topics still.
    const csv = await run('merge', '1.json', '2.json', '--format', 'csv');
    expect(csv.out).toContain('waterworks staffing');
  });

  test('a form of it is filled in and read again', async () => {
    await run('init', '--pack', PACK, '--as-of', '2025-01-10', '--out', 'form.yaml');
    const form = readFileSync(join(cwd, 'form.yaml'), 'utf8');
    expect(form).not.toMatch(/消防|committee/);
    expect((await run('validate', 'form.yaml', '--pack', PACK)).exit).toBe(0);
  });
});

describe('what may be declared is what the field has', () => {
  const state = (more: string): string =>
    `duibiao: state/1\ndeclaredOn: 2025-01-10\nname: 清泉县\nlevel: county\ndivisions:\n  - {name: 甘泉镇, level: township, kind: town, ${more}}\n`;

  test.each<[why: string, more: string, said: string]>([
    ['a fact of fire safety', 'station: {staff: 2}', 'unknown key "station"'],
    ['a Chinese title', '水源井: []', 'did you mean "wells"'],
    ['a fact of the block that is not', 'waterworks: {keeper: 2}', 'did you mean "keepers"'],
    ['a word of another kind', 'waterTests: [{date: 2024-01-01, kind: 全分析}]', 'did you mean "full"'],
    ['a post of fire safety', 'waterworks: {leaders: [{posts: [网格长]}]}', '水质检测员'],
    ['more than all', 'wells: {total: 2, fenced: 3}', '3'],
    [
      'a key of totals that is not',
      'villages: {total: 2, withMicroStation: 1}',
      'unknown key "withMicroStation"',
    ],
    ['a fact of villages', 'supply: {piped: true}', 'it belongs to village'],
  ])('%s', async (_, more, said) => {
    writeFileSync(join(cwd, 'wrong.yaml'), state(more));
    const { exit, err } = await run('check', 'wrong.yaml', ...DAY);
    expect(err).toContain(said);
    expect(exit).toBe(2);
  });
});

describe('packs of two fields judge one file', () => {
  test('each by its own facts', async () => {
    const both = 'waterworks: {established: 2024-05-01}, station: {established: 2023-09-01}';
    const text = `duibiao: state/1\ndeclaredOn: 2025-01-10\nname: 清泉县\nlevel: county\ndivisions:\n  - {name: 甘泉镇, level: township, kind: town, ${both}}\n`;
    writeFileSync(join(cwd, 'both.yaml'), text);
    const { out } = await run('check', 'both.yaml', ...DAY, '--pack', 'kaizhou-2023', '--format', 'json');
    const { findings } = JSON.parse(out) as {
      findings: { rule: string; division: string[]; status: string }[];
    };
    const statusOf = (rule: string): string[] =>
      findings
        .filter((one) => one.rule === rule && one.division.at(-1) === '甘泉镇')
        .map(({ status }) => status);
    expect(statusOf('works')).toEqual(['met']);
    expect(statusOf('station-established')).toEqual(['met']);
  });

  test('a word that means two things is a fault that names both', async () => {
    cpSync(join(cwd, PACK), join(cwd, 'clash/qingquan-2024'), { recursive: true });
    const path = join(cwd, 'clash/qingquan-2024/vocabulary/facts.yaml');
    const own = readFileSync(path, 'utf8').replace(
      /^facts:$/m,
      'facts:\n  meetings:\n    {type: count, levels: [township], title: {zh: 会, en: meetings}, unit: 次}',
    );
    writeFileSync(path, own);
    const args = ['--pack', 'kaizhou-2023', '--pack', './clash/qingquan-2024', '--as-of', '2025-01-10'];
    for (const [command, ...more] of [
      ['check', ...args],
      ['validate', ...args.slice(0, 4)],
    ]) {
      const { exit, out, err } = await run(command ?? '', 'states', ...more);
      expect(out + err).toContain('"meetings" means different things');
      expect(out + err).toContain('fire-safety (kaizhou-2023), drinking-water (qingquan-2024)');
      expect(exit).toBe(2);
    }
    const schema = await run('schema', ...args.slice(0, 4));
    expect([schema.exit, schema.out]).toEqual([2, '']);
    const form = await run('init', ...args, '--name', '清泉县', '--level', 'county');
    expect([form.exit, form.out]).toEqual([2, '']);
  });
});

describe('the vocabulary of a pack', () => {
  const lint = async (change: (folder: string) => void): Promise<string> => {
    const folder = mkdtempSync(join(cwd, 'lint-'));
    cpSync(join(cwd, PACK), join(folder, 'qingquan-2024'), { recursive: true });
    change(join(folder, 'qingquan-2024'));
    const { err, exit } = await run('packs', 'lint', join(folder, 'qingquan-2024'));
    expect(exit).toBe(2);
    return err;
  };
  const edit =
    (path: string, from: string | RegExp, to: string) =>
    (folder: string): void => {
      const file = join(folder, path);
      const text = readFileSync(file, 'utf8');
      expect(text).toMatch(from);
      writeFileSync(file, text.replace(from, to));
    };

  test.each<[why: string, change: (folder: string) => void, said: string]>([
    ['no such field', edit('pack.yaml', './vocabulary', 'fire-safty'), 'did you mean "fire-safety"'],
    ['no such folder', edit('pack.yaml', './vocabulary', './words'), 'unknown vocabulary "./words"'],
    ['out of the folder', edit('pack.yaml', './vocabulary', '../vocabulary'), 'pack.yaml:3:13'],
    [
      'a mistake in it, with its place',
      edit('vocabulary/facts.yaml', 'within: fenced', 'within: fence'),
      'vocabulary/facts.yaml:27:68',
    ],
    [
      'not of its shape',
      edit('vocabulary/facts.yaml', 'type: quantity', 'type: number'),
      'vocabulary/facts.yaml:4:11',
    ],
    [
      'a rule that asks what it has not',
      edit('rules/1.yaml', 'waterworks.keepers, ', 'waterworks.keeper, '),
      'did you mean "waterworks.keepers"',
    ],
    [
      'a topic of fire safety',
      edit('rules/1.yaml', 'topic: quality', 'topic: station.staffing'),
      'unknown topic',
    ],
  ])('%s', async (_, change, said) => {
    expect(await lint(change)).toContain(said);
  });

  test('is never read through a link that leads out of the folder', async () => {
    const err = await lint((folder) => {
      rmSync(join(folder, 'vocabulary'), { recursive: true });
      symlinkSync(join(cwd, PACK, 'vocabulary'), join(folder, 'vocabulary'));
    });
    expect(err).toContain('is a link that leads out of the pack');
  });

  test('is found in its folder where the pack names none, and is part of its digest', async () => {
    const digestOf = async (pack: string): Promise<string> => {
      const { out } = await run(
        'check',
        'states',
        '--pack',
        pack,
        '--format',
        'json',
        '--as-of',
        '2025-01-10',
      );
      return (JSON.parse(out) as { packs: { digest: string }[] }).packs[0]?.digest ?? '';
    };
    const first = await digestOf(PACK);
    cpSync(join(cwd, PACK), join(cwd, 'unnamed/qingquan-2024'), { recursive: true });
    edit('pack.yaml', 'vocabulary: ./vocabulary\n', '')(join(cwd, 'unnamed/qingquan-2024'));
    const unnamed = await digestOf('./unnamed/qingquan-2024');
    edit('vocabulary/facts.yaml', '日供水能力', '每日供水能力')(join(cwd, 'unnamed/qingquan-2024'));
    expect(new Set([first, unnamed, await digestOf('./unnamed/qingquan-2024')]).size).toBe(3);
  });
});
