import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/model/json-report.ts';
import type { Status } from '../../src/model/status.ts';
import { duibiao, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-waivers-'));
afterAll(() => rmSync(cwd, { recursive: true }));
mkdirSync(join(cwd, '申报'));
mkdirSync(join(cwd, '别处'));
cpSync(join(root, 'examples/wenquan.yaml'), join(cwd, '申报/温泉镇.yaml'));

interface Entry {
  readonly rule?: string;
  readonly division?: string;
  readonly until?: string;
}

const write = (name: string, ...entries: readonly Entry[]): void =>
  writeFileSync(
    join(cwd, name),
    [
      'duibiao: waivers/1',
      'waivers:',
      ...entries.map(({ rule = 'old-town-access', division = '温泉镇', until = '2024-06-30' }) =>
        [
          `  - rule: kaizhou-2023/${rule}`,
          `    division: '${division}'`,
          '    reason: 保护规划没有批下来',
          '    owner: 温泉镇人民政府',
          '    approver: 区消防安全委员会办公室',
          '    since: 2024-01-01',
          `    until: ${until}`,
          '    evidence: {document: 开州消安办〔2024〕3号}',
        ].join('\n'),
      ),
      '',
    ].join('\n'),
  );
write('申报/豁免.yaml', {});
write('审核.yaml', {}, { rule: 'old-town-pool-volume', until: '2024-12-31' });
write('过期.yaml', { until: '2024-03-30' });
write('没有.yaml', { division: '温泉镇/左家村' });
write('别处/豁免.yaml', {});
write('错.yaml', { division: '*' }, { until: '2026-01-01' });

const ACCESS = ['--only', 'old-town-access', '--as-of', '2024-03-31'];
const BOTH = ['--only', 'old-town-*', '--as-of', '2024-03-31'];

async function statusesOf(
  args: readonly string[],
): Promise<{ exit: number; statuses: Status[]; report: JsonReport }> {
  const { exit, out } = await duibiao(['check', ...args, '--format', 'json'], { cwd });
  const report = JSON.parse(out) as JsonReport;
  return { exit, statuses: report.findings.map(({ status }) => status), report };
}

describe('the exit code', () => {
  test.concurrent.each<[string, string[], number, Status[]]>([
    ['a gap', ['申报/温泉镇.yaml', ...ACCESS], 1, ['overdue']],
    ['a gap that the submitter waived', ['申报', ...ACCESS], 4, ['waived']],
    ['a waiver that the auditor does not accept', ['申报', '--no-waivers', ...ACCESS], 1, ['overdue']],
    ['one that the auditor gives', ['申报/温泉镇.yaml', '--waivers', '审核.yaml', ...ACCESS], 4, ['waived']],
    [
      'only those of the auditor',
      ['申报', '--no-waivers', '--waivers', '审核.yaml', ...ACCESS],
      4,
      ['waived'],
    ],
    [
      'the order of the two options',
      ['申报', '--waivers', '审核.yaml', '--no-waivers', ...ACCESS],
      4,
      ['waived'],
    ],
    [
      'the submitter’s file, given by the auditor',
      ['申报', '--no-waivers', '--waivers', '申报/豁免.yaml', ...ACCESS],
      4,
      ['waived'],
    ],
    ['the last day', ['申报', '--only', 'old-town-access', '--as-of', '2024-06-30'], 4, ['waived']],
    ['the day after', ['申报', '--only', 'old-town-access', '--as-of', '2024-07-01'], 1, ['overdue']],
    [
      'another gap',
      ['申报', '--only', 'old-town-pool-volume', '--only', 'old-town-access', '--as-of', '2024-03-31'],
      1,
      ['waived', 'overdue'],
    ],
    ['an ended one', ['申报/温泉镇.yaml', '--waivers', '过期.yaml', ...ACCESS], 1, ['overdue']],
    [
      'an ended one, and gaps do not fail',
      ['申报/温泉镇.yaml', '--waivers', '过期.yaml', '--fail-on', 'never', ...ACCESS],
      3,
      ['overdue'],
    ],
    ['a void one beside a valid one', ['申报', '--waivers', '没有.yaml', ...ACCESS], 3, ['waived']],
    ['one from another folder', ['申报/温泉镇.yaml', '别处', ...ACCESS], 1, ['overdue']],
    ['a faulty one', ['申报', '--waivers', '错.yaml', ...ACCESS], 2, ['waived']],
    ['a file that is none', ['申报', '--waivers', '申报/温泉镇.yaml', ...ACCESS], 2, ['waived']],
    ['a file that is not there', ['申报', '--waivers', '没写.yaml', ...ACCESS], 2, ['waived']],
  ])('of %s', async (_, args, exit, statuses) => {
    const found = await statusesOf(args);
    expect([found.exit, found.statuses.toSorted()]).toEqual([exit, statuses.toSorted()]);
  });
});

describe('the report', () => {
  test('says where a waiver comes from, in all of it', async () => {
    const { report } = await statusesOf(['申报', '--waivers', '审核.yaml', ...BOTH]);
    expect(report.options).toMatchObject({ waivers: ['审核.yaml'], noWaivers: false });
    expect(report.sources.map(({ file }) => file).toSorted()).toEqual(
      ['审核.yaml', '申报/温泉镇.yaml', '申报/豁免.yaml'].toSorted(),
    );
    expect(report.waivers.map(({ origin, status, findings }) => [origin, status, findings])).toEqual([
      ['auditor', 'used', 1],
      ['auditor', 'used', 1],
      ['submitted', 'unused', 0],
    ]);
    expect(report.findings.flatMap(({ waiver }) => waiver?.origin ?? [])).toEqual(['auditor', 'auditor']);
  });

  test('counts what was left out', async () => {
    const { out } = await duibiao(['check', '申报', '--no-waivers', ...ACCESS], { cwd });
    expect(out).toContain('按 --no-waivers，申报方提交的 1 项豁免没有计入。');
    const { report } = await statusesOf(['申报', '--no-waivers', ...ACCESS]);
    expect(report.waivers.map(({ status }) => status)).toEqual(['ignored']);
  });

  test('of shards, joined, is that of the whole to the byte; so is that of threads', async () => {
    const day = [
      '--as-of',
      '2024-03-31',
      '--waivers',
      '审核.yaml',
      '--waivers',
      '没有.yaml',
      '--waivers',
      '过期.yaml',
    ];
    const args = ['check', '申报', '别处', ...day];
    const shards = ['1/4', '2/4', '3/4', '4/4'];
    await Promise.all(
      shards.map((shard) =>
        duibiao([...args, '--shard', shard, '--format', `json:${shard.replace('/', '-')}.json`], { cwd }),
      ),
    );
    const whole = await duibiao([...args, '--format', 'json'], { cwd });
    const merged = await duibiao(['merge', ...shards.map((shard) => `${shard.replace('/', '-')}.json`)], {
      cwd,
    });
    const threads = await duibiao([...args, '--jobs', '3', '--format', 'json'], { cwd });
    expect(merged.out).toBe(whole.out);
    expect(threads.out).toBe(whole.out);
    expect([merged.exit, threads.exit]).toEqual([whole.exit, whole.exit]);
    const { waivers } = JSON.parse(whole.out) as JsonReport;
    expect(new Set(waivers.map(({ status }) => status))).toEqual(
      new Set(['used', 'unused', 'expired', 'orphaned', 'other-folder']),
    );
  });

  test('is not joined where the shards were given other waivers', async () => {
    const part = (shard: string, file: string, name: string): Promise<unknown> =>
      duibiao(['check', '申报', '--waivers', file, ...BOTH, '--shard', shard, '--format', `json:${name}`], {
        cwd,
      });
    await Promise.all([part('1/2', '审核.yaml', 'a.json'), part('2/2', '过期.yaml', 'b.json')]);
    const { exit, err } = await duibiao(['merge', 'a.json', 'b.json'], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('b.json：豁免与 a.json 不同');
  });

  test('can be made again, until a file of waivers changes', async () => {
    write('会改.yaml', {});
    await duibiao(
      ['check', '申报', '--no-waivers', '--waivers', '会改.yaml', ...BOTH, '--format', 'json:r.json'],
      {
        cwd,
      },
    );
    expect((await duibiao(['verify-report', 'r.json'], { cwd })).exit).toBe(0);
    write('会改.yaml', { until: '2024-03-01' });
    const { exit, out } = await duibiao(['verify-report', 'r.json'], { cwd });
    expect(exit).toBe(1);
    expect(out).toContain('输入文件 会改.yaml：内容变了');
    expect(out).toContain('报告里是豁免，现在是逾期未达标');
  });

  test('as NDJSON has a line per waiver', async () => {
    const { out } = await duibiao(['check', '申报', ...ACCESS, '--format', 'ndjson'], { cwd });
    const lines = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as { readonly type: string; readonly status?: string });
    expect(lines.flatMap(({ type, status }) => (type === 'waiver' ? [status] : []))).toEqual(['used']);
  });
});

describe('the other commands', () => {
  test('validate reads waivers, alone or beside states', async () => {
    const alone = await duibiao(['validate', '审核.yaml'], { cwd });
    expect([alone.exit, alone.out]).toEqual([0, '1 个文件没有错误，共申报 0 个辖区\n共登记豁免 2 项\n']);
    const faulty = await duibiao(['validate', '申报', '错.yaml'], { cwd });
    expect(faulty.exit).toBe(2);
    expect(faulty.out).toContain('错.yaml:4:15: 错误：「*」范围过大');
    expect(faulty.out).toContain('豁免最长 366 天');
  });

  test('explain tells of it', async () => {
    const { out } = await duibiao(['explain', 'old-town-access', '申报', '--as-of', '2024-03-31'], { cwd });
    expect(out).toContain('温泉镇（本级）：豁免');
    expect(out).toContain('经「区消防安全委员会办公室」批准，豁免至 2024-06-30（含当日）；申报方提交');
  });

  test('compare counts it as not met', async () => {
    const share = async (...args: readonly string[]): Promise<string | undefined> => {
      const { out } = await duibiao(
        ['compare', '申报', '--as-of', '2024-03-31', '--format', 'json', ...args],
        { cwd },
      );
      const { jurisdictions } = JSON.parse(out) as {
        jurisdictions: { total: { share: object; waived: number } }[];
      };
      return JSON.stringify(jurisdictions[0]?.total);
    };
    const [waived, plain] = await Promise.all([share(), share('--no-waivers')]);
    const of = (text = '{}'): unknown => (JSON.parse(text) as { share: unknown }).share;
    expect(of(waived)).toEqual(of(plain));
    expect(waived).toContain('"waived":1');
    expect(plain).toContain('"waived":0');
  });

  test('schema prints the schema that is published', async () => {
    const { exit, out } = await duibiao(['schema', 'waivers']);
    expect([exit, out]).toEqual([0, readFileSync(join(root, 'schemas/waivers.schema.json'), 'utf8')]);
  });

  test('check with waivers alone says that there is no state', async () => {
    const { exit, out } = await duibiao(['check', '审核.yaml', '--as-of', '2024-03-31'], { cwd });
    expect(exit).toBe(3);
    expect(out).toContain('没有给出申报文件，没有得出结论。');
  });
});
