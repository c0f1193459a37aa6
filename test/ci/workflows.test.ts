import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../scenarios/binary.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map(
  (name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as Workflow] as const,
);
const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(workflows)('%s', (name, workflow) => {
  test('has the least rights: only the release writes', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const raised = Object.values(workflow.jobs).flatMap(({ permissions }) => permissions ?? []);
    expect(raised).toEqual(name === 'release.yml' ? [{ contents: 'write' }] : []);
  });

  test('runs scripts without expressions, and scripts and npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    for (const { run = '' } of stepsOf(workflow)) {
      expect(run).not.toContain('${{');
      for (const [, script = ''] of run.matchAll(/npm run ([\w:-]+)/g))
        expect(scripts).toHaveProperty([script]);
      for (const [, path = ''] of run.matchAll(/(?:node|vitest run) ((?:scripts|test)\/\S+)/g))
        expect(readFileSync(join(root, path), 'utf8')).not.toBe('');
    }
  });

  test('uses actions of GitHub alone', () => {
    for (const { uses = 'actions/' } of stepsOf(workflow)) expect(uses).toMatch(/^actions\//);
  });
});

describe('the branch of the action', () => {
  const room = mkdtempSync(join(tmpdir(), 'duibiao-release-'));
  afterAll(() => rmSync(room, { recursive: true }));
  const [, release] = workflows.find(([name]) => name === 'release.yml') ?? [];
  const script = release && stepsOf(release).find(({ name }) => name === 'The branch of the action')?.run;
  const origin = join(room, 'origin.git');
  const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();

  /** The step of a release, in a fresh checkout as the runner has it. */
  function publish(version: string): void {
    const place = join(room, version);
    const checkout = join(place, 'checkout');
    mkdirSync(join(checkout, 'release'), { recursive: true });
    mkdirSync(join(place, 'package'));
    writeFileSync(join(place, 'package/action.yml'), `# ${version}\n`);
    writeFileSync(join(place, 'package/.gitignore'), 'dist\n');
    mkdirSync(join(place, 'package/dist'));
    writeFileSync(join(place, 'package/dist/cli.js'), '');
    execFileSync('tar', [
      '-czf',
      join(checkout, 'release', `duibiao-${version}.tgz`),
      '-C',
      place,
      'package',
    ]);
    git('init', '-q', checkout);
    git('-C', checkout, 'remote', 'add', 'origin', origin);
    const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script ?? 'exit 9'], {
      cwd: checkout,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: place,
        RUNNER_TEMP: place,
        GITHUB_REF_NAME: `v${version}`,
      },
    });
    expect([status, stderr]).toEqual([0, expect.stringContaining('action')]);
  }

  test('holds what the last tarball holds, on top of the one before', () => {
    git('init', '-q', '--bare', origin);
    publish('1.0.0');
    publish('1.0.1');
    const at = (...words: string[]): string => git('--git-dir', origin, ...words);
    expect(at('ls-tree', '-r', '--name-only', 'action').split('\n')).toEqual([
      '.gitignore',
      'action.yml',
      'dist/cli.js',
    ]);
    expect(at('show', 'action:action.yml')).toBe('# 1.0.1');
    expect(at('log', '--format=%s', 'action')).toBe('v1.0.1\nv1.0.0');
  });
});
