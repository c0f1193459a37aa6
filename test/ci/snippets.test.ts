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

/** What each language calls things in its snippets. */
const GUIDES = [
  {
    path: 'docs/zh/ci.md',
    states: '申报',
    gitlab: ['对标', '合并'],
    said: ['有差距\n', '没有结论\n'],
    undeclared: '有未申报的事项',
  },
  {
    path: 'docs/en/ci.md',
    states: 'states',
    gitlab: ['duibiao', 'merge'],
    said: ['gaps\n', 'no verdict\n'],
    undeclared: 'something is undeclared',
  },
] as const;
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

function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?\n)```$/gm)].flatMap(([, name, body = '']) =>
    name === language ? [body] : [],
  );
}

let rooms = 0;
function workspace(states: string): string {
  rooms += 1;
  const path = join(folder, `workspace-${rooms}`);
  mkdirSync(join(path, states), { recursive: true });
  cpSync(join(root, 'examples/wenquan.yaml'), join(path, states, '温泉镇.yaml'));
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

describe.each(GUIDES)('$path', ({ path, states, gitlab, said, undeclared }) => {
  const text = readFileSync(join(root, path), 'utf8');

  /** The file that a block is, by its first line. */
  function yamlBlock(name: string): unknown {
    const found = blocksOf(text, 'yaml').filter((block) => block.startsWith(`# ${name}\n`));
    expect(found).toHaveLength(1);
    return parse(found[0] ?? '');
  }

  describe('every call of duibiao', () => {
    const calls = [
      ...text.matchAll(
        /duibiao (check|baseline|merge|validate|verify-report)([^\n`']*(?:'[^'\n]*'[^\n`']*)*)/g,
      ),
    ];

    test('is found', () => {
      expect(calls.length).toBeGreaterThan(4);
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
      // The commit before as well, at most: what a pull request changed is seen beside its base.
      for (const { with: given } of checkouts)
        expect({ 'fetch-depth': 2, ...given }).toEqual({ 'fetch-depth': 2, 'persist-credentials': false });
    });

    test.each([
      ['0', 0, ''],
      ['1', 1, ''],
      ['2', 2, ''],
      ['3', 0, `::warning::${undeclared}\n`],
      ['4', 0, ''],
      ['', 2, ''],
    ])('exit code %j of the action ends the job with %i', (code, exit, expected) => {
      const last = steps(yamlBlock('.github/workflows/duibiao.yml')).at(-1)?.run ?? '';
      const { status, stdout } = spawnSync('bash', ['-e', '-c', last], {
        encoding: 'utf8',
        env: { CODE: code },
      });
      expect([status, stdout]).toEqual([exit, expected]);
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
      const pipeline = yamlBlock('.gitlab-ci.yml') as Record<string, Job>;
      const [check, merge] = gitlab.map((name) => pipeline[name]);
      if (check === undefined || merge === undefined) throw new Error('jobs are missing');
      const cwd = workspace(states);
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
    const [pipeline = ''] = blocksOf(text, 'groovy');
    const [, script = ''] = /script: '([^']+)'/.exec(pipeline) ?? [];
    const cwd = workspace(states);
    expect(shell(script, cwd)).toBe(1);
    for (const [, name = ''] of pipeline.matchAll(/(?:junit|archiveArtifacts) '([^']+)'/g))
      expect(readdirSync(cwd)).toContain(name);
    expect(pipeline.split('{').length).toBe(pipeline.split('}').length);
  });

  test.each([
    ['gaps', '', 0, said[0]],
    ['no verdict', `rm ${states}/温泉镇.yaml`, 2, said[1]],
  ])('the script for exit codes: %s', (_, before, exit, expected) => {
    const [script = ''] = blocksOf(text, 'bash');
    const { status, stdout } = spawnSync('bash', ['-e', '-c', `${before}\n${script}`], {
      cwd: workspace(states),
      encoding: 'utf8',
      env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` },
    });
    expect([status, stdout]).toEqual([exit, expected]);
  });

  test('the baseline of today lets the next run fail for nothing', () => {
    const [script = ''] = blocksOf(text, 'sh');
    const [baseline = ''] = script.split('\n');
    const cwd = workspace(states);
    expect(shell(baseline, cwd)).toBe(0);
    const [, file = ''] = /--out (\S+)/.exec(baseline) ?? [];
    expect(shell(`duibiao check ${states}/ --baseline ${file}`, cwd)).toBe(3);
    expect(shell(`duibiao check ${states}/`, cwd)).toBe(1);
    const workflow = yamlBlock('.github/workflows/duibiao.yml');
    expect(steps(workflow).find(({ uses }) => uses?.startsWith('OWNER/'))?.with).toEqual({
      files: states,
      baseline: file,
    });
  });

  test('uses the hooks for pre-commit', async () => {
    const { repos } = yamlBlock('.pre-commit-config.yaml') as { repos: { hooks: Hook[] }[] };
    const used = repos.flatMap((repo) => repo.hooks);
    expect(used.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
    const cwd = workspace(states);
    for (const hook of used) {
      const published = hooks.find(({ id }) => id === hook.id);
      const files = published?.pass_filenames === false ? [] : [`${states}/温泉镇.yaml`];
      const words = [
        ...(published?.entry.split(' ').slice(1) ?? []),
        ...(hook.args ?? published?.args ?? []),
        ...files,
      ];
      const { exit, err } = await duibiao(words, { cwd });
      expect([hook.id, exit, err]).toEqual([hook.id, 0, '']);
    }
  });
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

  test('the check fails a commit for gaps unless told otherwise', async () => {
    const check = hooks.find(({ id }) => id === 'duibiao-check');
    const words = [...(check?.entry.split(' ').slice(1) ?? []), ...(check?.args ?? [])];
    expect((await duibiao(words, { cwd: workspace('申报') })).exit).toBe(1);
  });
});
