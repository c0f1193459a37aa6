import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { LOCALES } from '../../src/model/bilingual.ts';
import { STATUSES } from '../../src/model/status.ts';
import type { JsonReport } from '../../src/model/json-report.ts';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { duibiao, duibiaoCutShort, duibiaoProcess, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-commands-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text);

const reportOf = (out: string): JsonReport => JSON.parse(out) as JsonReport;
const total = ({ summary }: JsonReport): number =>
  Object.values(summary).reduce((sum, count) => sum + count, 0);
const DAY = ['--as-of', '2024-03-31'];
const wenquan = ['examples/wenquan.yaml', ...DAY];

/** Each command once, with the exit code and a word that its output must have. */
const EACH: Readonly<Record<string, { args: string[]; exit: number; zh: string; en: string }>> = {
  check: { args: wenquan, exit: 1, zh: '温泉镇', en: 'overdue' },
  validate: { args: ['examples/wenquan.yaml'], exit: 0, zh: '2 个辖区', en: '2 divisions' },
  ask: { args: wenquan, exit: 3, zh: '2024-03-31', en: '2024-03-31' },
  init: {
    args: ['--pack', 'kaizhou-2023', '--name', '温泉镇', '--as-of', '2024-03-31'],
    exit: 0,
    zh: '乡和镇的工作站至少 2 名工作人员',
    en: 'by 2023-09-30',
  },
  explain: { args: ['station-staff-town', ...wenquan], exit: 0, zh: '镇不少于2人', en: '镇不少于2人' },
  compare: { args: wenquan, exit: 0, zh: '消防安全委员会', en: 'station staffing' },
  baseline: { args: wenquan, exit: 0, zh: 'duibiao-baseline/1', en: 'duibiao-baseline/1' },
  diff: {
    args: ['examples/wenquan.yaml', 'examples/wenquan.yaml', '--as-of', '2024-03-31'],
    exit: 0,
    zh: '差距没有变化',
    en: 'No gap changed',
  },
  merge: { args: [join(cwd, 'shard.json')], exit: 1, zh: '温泉镇', en: '温泉镇' },
  'verify-report': { args: [join(cwd, 'whole.json')], exit: 0, zh: '逐字相同', en: 'same in every byte' },
  'packs list': { args: [], exit: 0, zh: 'kaizhou-2023', en: 'kaizhou-2023' },
  'packs show': { args: ['kaizhou-2023'], exit: 0, zh: '开州府办发〔2023〕47号', en: 'station-staff-town' },
  'packs init': {
    args: ['qingshi-2024', '--source', 'examples/own-pack/notice.txt', '--out', join(cwd, 'drafts-LANG')],
    exit: 0,
    zh: '11 条条款待归类',
    en: '11 clauses to be classified',
  },
  'packs coverage': { args: ['kaizhou-2023'], exit: 0, zh: '附表2', en: '附表2' },
  'packs verify': {
    args: ['./test/author/prove/wutong-2024', '--source', 'test/author/prove/wutong-2024.txt'],
    exit: 0,
    zh: '共核对 12 条规则',
    en: '12 rules checked',
  },
  'packs test': { args: ['kaizhou-2023'], exit: 0, zh: 'kaizhou-2023', en: 'kaizhou-2023' },
  'packs lint': {
    args: ['./examples/own-pack/qingshi-2024'],
    exit: 0,
    zh: 'qingshi-2024',
    en: 'qingshi-2024',
  },
  'packs crosswalk': { args: [], exit: 0, zh: '严于', en: 'is stricter than' },
  schema: { args: ['--pack', 'kaizhou-2023'], exit: 0, zh: 'selfBuiltHouses', en: 'selfBuiltHouses' },
  completion: { args: ['bash'], exit: 0, zh: '_duibiao', en: '_duibiao' },
};

beforeAll(async () => {
  await duibiao(['check', ...wenquan, '--shard', '1/1', '--format', `json:${join(cwd, 'shard.json')}`]);
  await duibiao(['check', ...wenquan, '--format', `json:${join(cwd, 'whole.json')}`]);
});

test('every command stands in the list of these scenarios', () => {
  expect(Object.keys(EACH)).toEqual(COMMANDS.map(({ name }) => name));
});

describe.each(LOCALES)('in %s', (locale) => {
  const env = { LANG: locale === 'zh' ? 'zh_CN.UTF-8' : 'en_US.UTF-8' };

  test.concurrent.each(Object.entries(EACH))('%s', async (name, { args, exit, ...words }) => {
    const given = args.map((word) => word.replace('LANG', locale));
    const start = locale === 'zh' ? duibiaoProcess : duibiao;
    const result = await start([...name.split(' '), ...given], { env });
    expect(result.err).toBe('');
    expect(result.out).toContain(words[locale]);
    expect(result.exit).toBe(exit);
    expect(result.out.endsWith('\n')).toBe(true);
    // oxlint-disable-next-line no-control-regex
    expect(result.out).not.toMatch(/\u001b|undefined|\[object Object\]|NaN/);
    const widest = Math.max(...result.out.split('\n').map(displayWidth));
    expect(
      widest <= 80 || ['schema', 'completion', 'baseline', 'merge', 'verify-report'].includes(name),
      `${widest} columns`,
    ).toBe(true);
  });
});

describe('the built program gives to the byte what the scenarios see in this process', () => {
  test.concurrent.each<[string, string[]]>([
    ['a report', ['check', ...wenquan]],
    ['a report for machines', ['check', 'examples/kaizhou-split', ...DAY, '--format', 'json']],
    ['several packs', ['packs', 'crosswalk', '--lang', 'en']],
    ['an input that is faulty', ['check', 'test/invalid/several-faults/input.yaml', ...DAY]],
    ['a word that is unknown', ['chek', 'x.yaml']],
    ['no word', []],
    ['help', ['check', '--help']],
    ['the version', ['--version']],
  ])('%s', async (_, args) => {
    expect(await duibiaoProcess(args)).toEqual(await duibiao(args));
  });
});

test.each([[[]], [['linjiang']], [['hanfeng', 'linjiang']]])(
  'the built program reads a list from a pipe that has not been written yet: %j',
  async (names) => {
    const files = names.map((name) => `examples/kaizhou-split/${name}.yaml`);
    const words = [...DAY, '--lang', 'en', '--format', 'github', '--changed'];
    const list = join(cwd, 'list.txt');
    writeFileSync(list, files.join('\n'));
    const piped = spawn(
      'sh',
      [
        '-c',
        '(sleep 0.2; cat "$1") | { shift; exec "$@"; }',
        'sh',
        list,
        process.execPath,
        join(root, 'bin/duibiao.js'),
        'check',
        'examples/kaizhou-split',
        ...words,
        '-',
      ],
      { cwd: root },
    );
    let out = '';
    piped.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    await once(piped, 'close');
    expect(out).toBe((await duibiao(['check', 'examples/kaizhou-split', ...words, list])).out);
    expect(out).toContain('::warning');
  },
);

describe('what a machine has set', () => {
  test.concurrent.each<[string[]]>([
    [['check', 'examples/kaizhou-split', '--as-of', '2024-12-31']],
    [['check', 'examples/kaizhou-split', '--as-of', '2024-12-31', '--format', 'json']],
    [['ask', ...wenquan]],
    [['packs', 'show', 'kaizhou-2023', '--format', 'json']],
  ])('changes no byte of %j', async (args) => {
    const [east, west] = await Promise.all([
      duibiaoProcess(args, { env: { TZ: 'Asia/Shanghai' } }),
      duibiaoProcess(args, { env: { TZ: 'America/Los_Angeles', LC_CTYPE: 'C' } }),
    ]);
    expect(west).toEqual(east);
  });

  test('today is the day in China, whatever the zone', async () => {
    const runs = await Promise.all(
      ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((TZ) =>
        duibiaoProcess(['check', 'examples/wenquan.yaml', '--format', 'json'], { env: { TZ } }),
      ),
    );
    expect(new Set(runs.map(({ out }) => reportOf(out).asOf)).size).toBe(1);
  });

  test('colour only where it is wanted', async () => {
    const forced = await duibiao(['check', ...wenquan], { env: { NO_COLOR: '', FORCE_COLOR: '1' } });
    const plain = await duibiao(['check', ...wenquan]);
    expect(forced.out).toContain('\u001b[');
    // oxlint-disable-next-line no-control-regex
    expect(forced.out.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.out);
  });

  test('--lang before LANG', async () => {
    const { out } = await duibiao(['validate', 'examples/wenquan.yaml', '--lang', 'en'], {
      env: { LANG: 'zh_CN' },
    });
    expect(out).toContain('division');
  });
});

describe('reports', () => {
  test('are written to files whole, and the screen has nothing but its own', async () => {
    const args = ['check', join(root, 'examples/wenquan.yaml'), '--as-of', '2024-03-31'];
    const { out, err, exit } = await duibiao([...args, '--format', 'json:out/下/report.json'], { cwd });
    expect([out, exit]).toEqual(['', 1]);
    expect(err).toMatch(/^已写入 out\/下\/report\.json；共 140 项：.*\n$/);
    const both = await duibiao([...args, '--format', 'json:out/two.json', '--format', 'terminal'], { cwd });
    const plain = await duibiao(args, { cwd });
    expect(both.out).toBe(plain.out);
    const text = readFileSync(join(cwd, 'out/two.json'), 'utf8');
    expect(text).toBe(readFileSync(join(cwd, 'out/下/report.json'), 'utf8'));
    expect(text).toBe((await duibiao([...args, '--format', 'json'], { cwd })).out);
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['two.json', '下']);
  });

  test('that cannot be written are a fault, and leave nothing behind', async () => {
    write('taken', '');
    const args = ['check', join(root, 'examples/wenquan.yaml'), '--format', 'json:taken/report.json'];
    const { out, err, exit } = await duibiao([...args, '--lang', 'en'], { cwd });
    expect([out, exit]).toEqual(['', 2]);
    expect(err).toContain('taken/report.json');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a folder in the way is a fault, and leaves nothing behind', async () => {
    const before = readdirSync(cwd).toSorted();
    const args = ['check', join(root, 'examples/wenquan.yaml'), '--format', 'json:.'];
    const { exit, err } = await duibiao([...args, '--lang', 'en'], { cwd });
    expect(exit).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(cwd).toSorted()).toEqual(before);
  });

  test('that nobody reads to the end are no crash', async () => {
    const { out, err, exit } = await duibiaoCutShort([
      'check',
      'examples/kaizhou',
      '--as-of',
      '2024-12-31',
      '--verbose',
    ]);
    expect(out).not.toBe('');
    expect(err).toBe('');
    expect(exit).toBe(1);
  });

  test('are for standard output, warnings for standard error', async () => {
    write(
      'plan.yaml',
      'duibiao: state/1\ndeclaredOn: 2024-03-31\nname: 温泉镇\nparent: 重庆市开州区\nlevel: township\nkind: town\ncommittee: {established: 2024-06-01}\n',
    );
    const { out, err, exit } = await duibiao(
      ['check', 'plan.yaml', '--as-of', '2024-03-31', '--format', 'json'],
      { cwd },
    );
    expect(reportOf(out).schema).toBe('duibiao-report/1');
    expect(err).toMatch(/^plan\.yaml:7:26: 提醒/);
    expect(exit).toBe(1);
  });
});

describe('a faulty file among good ones', () => {
  const good = (name: string): string =>
    `duibiao: state/1\ndeclaredOn: 2024-03-31\nparent: 重庆市开州区\nname: ${name}\nlevel: township\nkind: town\nstation: {staff: 2}\n`;
  const check = [
    'check',
    'mixed',
    '--as-of',
    '2024-03-31',
    '--only',
    'station-staff-town',
    '--format',
    'json',
  ];

  test('is left out by name, the others are judged, and there is no verdict on the whole', async () => {
    const mixed = join(cwd, 'mixed');
    mkdirSync(mixed);
    write('mixed/a.yaml', good('温泉镇'));
    write('mixed/b.yaml', good('岳溪镇').replace('staff: 2', 'staff: 两人'));
    write('mixed/c.yaml', good('大进镇'));
    const { out, err, exit } = await duibiao(check, { cwd });
    const report = reportOf(out);
    expect(report.leftOut).toEqual(['mixed/b.yaml']);
    expect(report.findings.map(({ division, status }) => [division.at(-1), status])).toEqual([
      ['大进镇', 'met'],
      ['温泉镇', 'met'],
    ]);
    expect(report.sources.map(({ file }) => file)).toEqual(['mixed/a.yaml', 'mixed/b.yaml', 'mixed/c.yaml']);
    expect(err).toMatch(/^mixed\/b\.yaml:7:18: 错误：「两人」/);
    expect(exit).toBe(2);
    const terminal = await duibiao(check.slice(0, -2), { cwd });
    expect(terminal.out).toContain('mixed/b.yaml');
    const asked = await duibiao(['ask', 'mixed', '--as-of', '2024-03-31'], { cwd });
    expect(asked.exit).toBe(2);
  });
});

describe('what cannot be asked', () => {
  test.concurrent.each<[string[]]>([
    [['chek', 'x.yaml']],
    [['check']],
    [['check', 'examples/wenquan.yaml', '--as-off', '2024-01-01']],
    [['check', 'examples/wenquan.yaml', '--as-of']],
    [['check', 'examples/wenquan.yaml', '--as-of', '2024-02-30']],
    [['check', 'examples/wenquan.yaml', '--format', 'json', '--format', 'terminal']],
    [['check', 'examples/wenquan.yaml', '--division', '没有这个镇']],
    [['check', 'examples/wenquan.yaml', '--only', 'no-such-rule']],
    [['check', 'examples/wenquan.yaml', '--pack', 'nothing-like-it']],
    [['explain', 'no-such-rule', '--pack', 'kaizhou-2023']],
    [['packs', 'show', 'no-such-pack']],
    [['schema', 'nothing']],
  ])('%j', async (args) => {
    for (const locale of LOCALES) {
      const { out, err, exit } = await duibiao([...args, '--lang', locale]);
      expect(exit).toBe(2);
      expect(out).toBe('');
      expect(err.trim().split('\n').length, err).toBeLessThanOrEqual(2);
      expect(err).not.toMatch(/internal|内部|undefined|at .*\.js:\d+/);
    }
  });

  test('a pack that is not there is told with its file', async () => {
    const { err, exit } = await duibiao(['check', 'examples/wenquan.yaml', '--pack', './nowhere']);
    expect(exit).toBe(2);
    expect(err).toMatch(/^\.\/nowhere\/pack\.yaml:1:1: 错误：/);
  });

  test('a file that is not there is a fault of the input', async () => {
    const { out, err, exit } = await duibiao(['check', 'nowhere.yaml', '--format', 'json'], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('nowhere.yaml');
    expect(reportOf(out).findings).toEqual([]);
  });
});

describe.each([
  ['2024-12-31', 1],
  ['2025-01-15', 1],
])('the example district on %s', (asOf, exit) => {
  const check = ['check', 'examples/kaizhou', '--as-of', asOf];

  test.concurrent('has every verdict that the program gives', async () => {
    const result = await duibiao([...check, '--format', 'json']);
    const report = reportOf(result.out);
    expect(result.exit).toBe(exit);
    expect(result.err).toBe('');
    const present = STATUSES.filter((status) => report.summary[status] > 0);
    // Waivers are not read yet.
    expect(present).toEqual(STATUSES.filter((status) => status !== 'waived'));
    expect(total(report)).toBe(report.findings.length);
    expect(report.jurisdictions).toEqual([['重庆市开州区']]);
  });

  test.concurrent.each<['zh' | 'en', number]>(
    asOf === '2024-12-31'
      ? [
          ['zh', 80],
          ['en', 120],
        ]
      : [
          ['en', 80],
          ['zh', 120],
        ],
  )('fits the screen in %s at %i columns', async (locale, columns) => {
    const place = { env: { COLUMNS: String(columns) } };
    const runs = await Promise.all([
      duibiao([...check, '--lang', locale], place),
      duibiao([...check, '--lang', locale, '--group-by', 'bearer', '--verbose'], place),
      duibiao(['ask', ...check.slice(1), '--lang', locale], place),
    ]);
    for (const { out } of runs)
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
  });
});

describe('the other examples', () => {
  test.concurrent.each<[string[], number]>([
    [['examples/kaizhou-split'], 1],
    [['examples/kaizhou-split', 'examples/wenquan.yaml'], 1],
    [['examples/wenquan.yaml'], 1],
    [['examples/kaizhou-split/hanfeng.yaml'], 1],
  ])('%j are read without a fault', async (files, exit) => {
    const result = await duibiao(['check', ...files, '--as-of', '2024-12-31', '--format', 'json']);
    expect([result.err, result.exit]).toEqual(['', exit]);
    expect(reportOf(result.out).leftOut).toEqual([]);
  });

  test('the whole district and its parts contradict each other', async () => {
    const { exit, err } = await duibiao([
      'check',
      'examples/kaizhou',
      'examples/kaizhou-split',
      '--format',
      'json',
    ]);
    expect(exit).toBe(2);
    expect(err).toContain('examples/kaizhou/kaizhou.yaml');
  });
});
