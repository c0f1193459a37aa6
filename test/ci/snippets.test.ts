import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { duibiao, root } from '../scenarios/binary.ts';
import { installProgram } from './program.ts';

const text = readFileSync(join(root, 'docs/zh/ci.md'), 'utf8');
const both = text + readFileSync(join(root, 'docs/en/ci.md'), 'utf8');
const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: object };
const folder = mkdtempSync(join(tmpdir(), 'duibiao-snippets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bin = installProgram(join(folder, 'program'));

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly files: string;
  readonly pass_filenames?: boolean;
  readonly language: string;
}

function blocks(language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?\n)```$/gm)].flatMap(([, name, body = '']) =>
    name === language ? [body] : [],
  );
}

/** The file that a block is, by its first line. */
function yamlBlock(name: string): unknown {
  const found = blocks('yaml').filter((block) => block.startsWith(`# ${name}\n`));
  expect(found).toHaveLength(1);
  return parse(found[0] ?? '');
}

let rooms = 0;
function workspace(): string {
  rooms += 1;
  const path = join(folder, `workspace-${rooms}`);
  mkdirSync(join(path, '申报'), { recursive: true });
  cpSync(join(root, 'examples/wenquan.yaml'), join(path, '申报/温泉镇.yaml'));
  return path;
}

/** Lines of a job in one shell, as a runner runs them. */
function shell(script: string, cwd: string, env: Readonly<Record<string, string>> = {}): number | null {
  const { status, stderr } = spawnSync('bash', ['-e', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, NO_COLOR: '1', ...env },
  });
  expect(stderr).not.toMatch(/错误|error:/);
  return status;
}

const steps = (workflow: unknown): { uses?: string; with?: Record<string, unknown>; run?: string }[] =>
  Object.values((workflow as { jobs: Record<string, { steps: [] }> }).jobs).flatMap((job) => job.steps);

describe('every call of duibiao in docs/*/ci.md', () => {
  const calls = [
    ...both.matchAll(/duibiao (check|merge|validate|verify-report)([^\n`']*(?:'[^'\n]*'[^\n`']*)*)/g),
  ];

  test('is found', () => {
    expect(calls.length).toBeGreaterThan(5);
  });

  test.each(calls.map(([whole, name = '', rest = '']) => [whole, name, rest]))('%s', (_, name, rest) => {
    const definition = COMMANDS.find((command) => command.name === name);
    const options = [...rest.matchAll(/--([a-z-]+)/g)].map(([, option]) => option);
    expect(definition?.options).toEqual(expect.arrayContaining(options));
    const known = new Set(Object.keys(FORMATS));
    for (const [, format = ''] of rest.matchAll(/--format "?(\w+)/g)) expect(known).toContain(format);
  });
});

describe('the workflows for GitHub', () => {
  test.each([['.github/workflows/duibiao.yml'], ['.github/workflows/duibiao-shards.yml']])('%s', (name) => {
    const workflow = yamlBlock(name) as { permissions: object };
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const own = steps(workflow).filter(({ uses }) => uses?.startsWith('OWNER/duibiao@'));
    expect(own.length).toBeGreaterThan(0);
    for (const { with: given = {} } of own)
      for (const key of Object.keys(given)) expect(Object.keys(inputs)).toContain(key);
    for (const { run = '' } of steps(workflow)) expect(run).not.toContain('${{');
    const checkouts = steps(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const { with: given } of checkouts) expect(given).toEqual({ 'persist-credentials': false });
  });

  test('the shards are as many as the matrix says', () => {
    const { jobs } = yamlBlock('.github/workflows/duibiao-shards.yml') as {
      jobs: { check: { strategy: { matrix: { shard: number[] } } } };
    };
    const { shard } = jobs.check.strategy.matrix;
    expect(shard).toEqual([1, 2, 3, 4]);
    expect(JSON.stringify(jobs.check)).toContain(`\${{ matrix.shard }}/${shard.length}`);
  });
});

describe('the pipeline for GitLab', () => {
  interface Job {
    readonly script: readonly string[];
    readonly artifacts: {
      readonly paths?: readonly string[];
      readonly reports?: Readonly<Record<string, string>>;
    };
    readonly parallel: number;
  }

  test('shards, joins, and leaves the reports that it names', () => {
    const { 对标: check, 合并: merge } = yamlBlock('.gitlab-ci.yml') as Record<'对标' | '合并', Job>;
    const cwd = workspace();
    for (let index = 1; index <= check.parallel; index += 1) {
      const env = {
        CI_PIPELINE_CREATED_AT: '2024-03-30T17:00:00Z',
        CI_NODE_INDEX: String(index),
        CI_NODE_TOTAL: String(check.parallel),
      };
      expect(shell(check.script.join('\n'), cwd, env)).toBe(0);
    }
    const shard = JSON.parse(readFileSync(join(cwd, 'shard-1.json'), 'utf8')) as { asOf: string };
    expect(shard.asOf).toBe('2024-03-31');
    expect(shell(merge.script.join('\n'), cwd)).toBe(1);
    const written = readdirSync(cwd);
    expect(Object.keys(merge.artifacts.reports ?? {})).toEqual(['codequality', 'junit']);
    for (const name of Object.values(merge.artifacts.reports ?? {})) expect(written).toContain(name);
  });
});

test('the pipeline for Jenkins runs what it says and leaves what it reads', () => {
  const [pipeline = ''] = blocks('groovy');
  const [, script = ''] = /script: '([^']+)'/.exec(pipeline) ?? [];
  const cwd = workspace();
  expect(shell(script, cwd)).toBe(1);
  for (const [, name = ''] of pipeline.matchAll(/(?:junit|archiveArtifacts) '([^']+)'/g))
    expect(readdirSync(cwd)).toContain(name);
  expect(pipeline.split('{').length).toBe(pipeline.split('}').length);
});

test.each([
  ['gaps', '', 0, '有差距\n'],
  ['no verdict', 'rm 申报/温泉镇.yaml', 2, '没有结论\n'],
])('the script for exit codes: %s', (_, before, exit, said) => {
  const [script = ''] = blocks('bash');
  const { status, stdout } = spawnSync('bash', ['-e', '-c', `${before}\n${script}`], {
    cwd: workspace(),
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` },
  });
  expect([status, stdout]).toEqual([exit, said]);
});

describe('the hooks for pre-commit', () => {
  test.each(hooks)('$id has a command, and options that it has', ({ entry, args = [], language, files }) => {
    const [program, name] = entry.split(' ');
    expect([program, language]).toEqual(['duibiao', 'node']);
    const definition = COMMANDS.find((command) => command.name === name);
    const options = args.flatMap((word) => (word.startsWith('--') ? [word.slice(2)] : []));
    expect(definition?.options).toEqual(expect.arrayContaining(options));
    const pattern = new RegExp(files);
    for (const path of ['申报/温泉镇.yaml', '区/states/a.yml']) expect(path).toMatch(pattern);
    for (const path of ['.gitlab-ci.yml', '申报.yaml', 'states/a.json']) expect(path).not.toMatch(pattern);
  });

  test('as docs/zh/ci.md uses them', async () => {
    const { repos } = yamlBlock('.pre-commit-config.yaml') as { repos: { hooks: Hook[] }[] };
    const used = repos.flatMap((repo) => repo.hooks);
    expect(used.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
    const cwd = workspace();
    for (const hook of used) {
      const published = hooks.find(({ id }) => id === hook.id);
      const files = published?.pass_filenames === false ? [] : ['申报/温泉镇.yaml'];
      const words = [
        ...(published?.entry.split(' ').slice(1) ?? []),
        ...(hook.args ?? published?.args ?? []),
        ...files,
      ];
      const { exit, err } = await duibiao(words, { cwd });
      expect([hook.id, exit, err]).toEqual([hook.id, 0, '']);
    }
  });

  test('the check fails a commit for gaps unless told otherwise', async () => {
    const check = hooks.find(({ id }) => id === 'duibiao-check');
    const words = [...(check?.entry.split(' ').slice(1) ?? []), ...(check?.args ?? [])];
    expect((await duibiao(words, { cwd: workspace() })).exit).toBe(1);
  });
});
