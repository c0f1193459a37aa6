import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { mergeCommand } from '../../src/cli/commands/merge.ts';
import { root } from '../scenarios/binary.ts';
import { installListener, installProgram } from './program.ts';

interface Step {
  readonly id: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
const folder = mkdtempSync(join(tmpdir(), 'duibiao-action-'));
afterAll(() => rmSync(folder, { recursive: true }));
let rooms = 0;

/** An empty workspace. */
function room(): string {
  rooms += 1;
  const path = join(folder, `room ${rooms}`);
  mkdirSync(path);
  return path;
}

const ACTION = join(folder, 'action');
installProgram(ACTION);
const LISTENER = join(folder, 'listener');
const heard = installListener(LISTENER);

interface Outcome {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
  readonly outputs: string;
  readonly words: () => string[];
}

/** One step as the runner runs it: expressions are put into the environment, and nowhere else. */
function runStep(
  id: string,
  inputs: Readonly<Record<string, string>>,
  {
    cwd = room(),
    path = ACTION,
    base = '',
    env = {},
  }: { cwd?: string; path?: string; base?: string; env?: Record<string, string> } = {},
): Outcome {
  const step = action.runs.steps.find((one) => one.id === id);
  if (step === undefined) throw new Error(id);
  const valueOf = (expression: string): string => {
    const [, name] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
    if (name !== undefined) return inputs[name] ?? action.inputs[name]?.default ?? '';
    if (expression === '${{ github.action_path }}') return path;
    if (expression === '${{ github.event.pull_request.base.sha }}') return base;
    throw new Error(`an expression that is not known: ${expression}`);
  };
  const given = Object.fromEntries(Object.entries(step.env).map(([key, value]) => [key, valueOf(value)]));
  const output = join(folder, `output-${rooms}`);
  writeFileSync(output, '');
  const script = join(folder, 'step.sh');
  writeFileSync(script, step.run);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', script],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', ...given, GITHUB_OUTPUT: output, NO_COLOR: '1', ...env },
    },
  );
  return {
    exit: status,
    out: stdout,
    err: stderr,
    outputs: readFileSync(output, 'utf8'),
    words: () => JSON.parse(readFileSync(heard, 'utf8')) as string[],
  };
}

describe('action.yml', () => {
  test('is a composite action whose scripts hold no expression', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, shell } of action.runs.steps) {
      expect(shell).toBe('bash');
      expect(run).not.toContain('${{');
      expect(run).not.toContain('eval');
    }
  });

  test('hands on every input, and every input is used', () => {
    const handed = action.runs.steps.flatMap(({ env }) => Object.values(env));
    for (const name of Object.keys(action.inputs)) expect(handed).toContain(`\${{ inputs.${name} }}`);
    for (const { env, run } of action.runs.steps)
      for (const name of Object.keys(env)) expect(run).toContain(`$${name}`);
  });

  test('uses only options that the commands have', () => {
    const used = action.runs.steps.flatMap(({ run }) => [...run.matchAll(/--([a-z-]+)(?==| "|\))/g)]);
    const known = new Set<string>([...checkCommand.options, ...mergeCommand.options]);
    // Of npm and git.
    const ofOthers = ['ignore-scripts', 'name-only', 'relative'];
    const own = used.map(([, name = '']) => name).filter((name) => !ofOthers.includes(name));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((name) => !known.has(name))).toEqual([]);
  });

  test('asks for the Node that the package asks for', () => {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      engines: { node: string };
    };
    expect(engines.node).toBe('>=20.19');
    expect(action.runs.steps[0]?.run).toContain('major > 20 || (major === 20 && minor >= 19)');
  });

  test('builds nothing where it is built', () => {
    expect(runStep('build', {})).toMatchObject({ exit: 0, out: '' });
  });

  test('builds with npm where it is not', () => {
    const bare = join(folder, 'bare');
    mkdirSync(join(bare, 'bin'), { recursive: true });
    writeFileSync(join(bare, 'bin/npm'), '#!/bin/sh\necho "npm $*"\n', { mode: 0o755 });
    const { exit, out } = runStep(
      'build',
      {},
      { path: bare, env: { PATH: `${bare}/bin:${process.env['PATH'] ?? ''}` } },
    );
    expect(exit).toBe(0);
    expect(out).toBe('npm ci --ignore-scripts --no-audit --no-fund\nnpm run build\n');
  });
});

describe('the words that the program is given', () => {
  const words = (inputs: Readonly<Record<string, string>>): string[] => {
    const { exit, words: given } = runStep('run', inputs, { path: LISTENER });
    expect(exit).toBe(0);
    return given();
  };
  const formats = ['--format=json:duibiao.json', '--format=github', '--format=sarif:duibiao.sarif'];

  test.each<[string, Record<string, string>, string[]]>([
    ['without inputs', {}, ['check', ...formats, '--lang=zh', '--', '.']],
    [
      'with lines, empty ones and CRLF',
      { files: '申报\r\n\n a b.yaml \n' },
      ['check', ...formats, '--lang=zh', '--', '申报', ' a b.yaml '],
    ],
    [
      'with every option',
      {
        packs: 'kaizhou-2023\n./包',
        only: 'station-*',
        division: '温泉镇',
        'as-of': '2024-03-31',
        waivers: '豁免/区.yaml\n豁免/镇.yaml',
        'no-waivers': 'true',
        baseline: '已知.json',
        'fail-on': 'never',
        'require-evidence': 'must',
        'exit-zero': 'true',
        lang: 'en',
        sarif: '',
        json: '',
      },
      [
        'check',
        '--pack=kaizhou-2023',
        '--pack=./包',
        '--only=station-*',
        '--division=温泉镇',
        '--as-of=2024-03-31',
        '--require-evidence=must',
        '--waivers=豁免/区.yaml',
        '--waivers=豁免/镇.yaml',
        '--no-waivers',
        '--baseline=已知.json',
        '--fail-on=never',
        '--exit-zero',
        '--format=github',
        '--lang=en',
        '--',
        '.',
      ],
    ],
    [
      'of a shard',
      { shard: '2/4', json: 's.json' },
      ['check', '--shard=2/4', '--format=json:s.json', '--lang=zh', '--', '.'],
    ],
    [
      'of reports',
      { reports: 'shards\nmore/*.json', packs: 'x' },
      ['merge', ...formats, '--lang=zh', '--', 'shards', 'more/*.json'],
    ],
    [
      'that look like options',
      { files: '--exit-zero\n-x', packs: '--fail-on=never' },
      ['check', '--pack=--fail-on=never', ...formats, '--lang=zh', '--', '--exit-zero', '-x'],
    ],
    [
      'exit-zero that is not true',
      { 'exit-zero': 'TRUE; exit 0' },
      ['check', ...formats, '--lang=zh', '--', '.'],
    ],
  ])('%s', (_, inputs, expected) => {
    expect(words(inputs)).toEqual(expected);
  });

  test.each([
    ['a command', '$(touch pwned)'],
    ['backticks', '`touch pwned`'],
    ['quotes that end', `"; touch pwned; "`],
    ['single quotes that end', `'; touch pwned; '`],
    ['an ampersand', 'a & touch pwned'],
    ['a variable', '${GITHUB_OUTPUT}'],
    ['a glob', '*'],
    ['a tilde', '~'],
    ['a backslash at the end', 'a\\'],
    ['an expression', '${{ github.token }}'],
    ['a history sign', '!!'],
  ])('are never run: %s', (_, hostile) => {
    const inputs = Object.fromEntries(
      Object.keys(action.inputs)
        .filter((name) => name !== 'reports' && name !== 'exit-zero')
        .map((name) => [name, hostile]),
    );
    for (const more of [{ shard: '' }, { shard: hostile }, { reports: hostile }]) {
      const cwd = room();
      writeFileSync(join(cwd, 'decoy.yaml'), '');
      const { exit, words: given, outputs } = runStep('run', { ...inputs, ...more }, { cwd, path: LISTENER });
      expect(exit).toBe(0);
      expect(readdirSync(cwd)).toEqual(['decoy.yaml']);
      expect(given().at(-1)).toBe(hostile);
      expect(given()).toContain(`--lang=${hostile}`);
      expect(outputs).toBe('exit-code=0\n');
    }
  });

  test('of several lines stay several words', () => {
    expect(words({ files: 'a\n$(touch x)\n"b"' }).slice(-3)).toEqual(['a', '$(touch x)', '"b"']);
  });

  describe('in a pull request', () => {
    const git = (cwd: string, ...args: readonly string[]): string => {
      const who = ['-c', 'user.name=n', '-c', 'user.email=n@example.org', '-c', 'commit.gpgsign=false'];
      const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      return stdout.trim();
    };
    const cwd = room();
    git(cwd, 'init', '-q');
    const commit = (example: string, file: string): string => {
      copyFileSync(join(root, 'examples/kaizhou-split', example), join(cwd, '申报', file));
      git(cwd, 'add', '.');
      git(cwd, 'commit', '-q', '-m', file);
      return git(cwd, 'rev-parse', 'HEAD');
    };
    mkdirSync(join(cwd, '申报'));
    const base = commit('linjiang.yaml', '临江镇.yaml');
    commit('hanfeng.yaml', '汉丰街道.yaml');

    test.each<[string, string, Record<string, string>, boolean]>([
      ['files that it changed are named', base, {}, true],
      ['nothing is named where its base was not fetched', '0'.repeat(40), {}, false],
      ['nothing is named by a shard, which annotates nothing', base, { shard: '1/2' }, false],
      ['nothing is named where there is none', '', {}, false],
    ])('%s', (_, sha, inputs, isNamed) => {
      const { words: given, err } = runStep('run', inputs, { cwd, path: LISTENER, base: sha });
      expect(given().some((word) => word.startsWith('--changed='))).toBe(isNamed);
      expect(err).toBe('duibiao| ::error::from a file name\n');
    });

    test.each([
      [base, '汉丰街道.yaml'],
      ['', '临江镇.yaml'],
    ])('with the base %j: %s is annotated first', (sha, file) => {
      const given = { files: '申报', 'as-of': '2024-03-31', sarif: '', json: '' };
      const { out } = runStep('run', given, { cwd, base: sha });
      expect(/^::\w+ file=([^,]+)/m.exec(out)?.[1]).toBe(`申报/${file}`);
    });
  });

  test.each([0, 1, 2, 3, 4])('exit code %i is the step’s, and an output', (code) => {
    const { exit, outputs, err } = runStep('run', {}, { path: LISTENER, env: { EXIT_WITH: String(code) } });
    expect(exit).toBe(code);
    expect(outputs).toBe(`exit-code=${code}\n`);
    // What the program says of files must not be a command of the runner.
    expect(err).toBe('duibiao| ::error::from a file name\n');
  });

  test('a shard without a file for its report is refused', () => {
    const { exit, err } = runStep('run', { shard: '1/2', json: '' }, { path: LISTENER });
    expect(exit).toBe(2);
    expect(err).toContain('json');
  });
});

describe('the action on an example', () => {
  const given = { files: join(root, 'examples/wenquan.yaml'), 'as-of': '2024-03-31' };

  test('writes its reports and fails for gaps', () => {
    const cwd = room();
    const { exit, outputs } = runStep('run', given, { cwd });
    expect(exit).toBe(1);
    expect(outputs).toBe('exit-code=1\n');
    expect(existsSync(join(cwd, 'duibiao.sarif'))).toBe(true);
    expect(JSON.parse(readFileSync(join(cwd, 'duibiao.json'), 'utf8'))).toMatchObject({ asOf: '2024-03-31' });
  });

  test('in shards that are joined', () => {
    const cwd = room();
    runStep('run', { ...given, json: 'whole.json' }, { cwd });
    mkdirSync(join(cwd, 'shards'));
    for (const index of [1, 2])
      expect(
        runStep(
          'run',
          { ...given, shard: `${index}/2`, json: `shards/${index}.json`, 'exit-zero': 'true' },
          { cwd },
        ).exit,
      ).toBe(0);
    expect(runStep('run', { reports: 'shards', json: 'merged.json' }, { cwd }).exit).toBe(1);
    expect(readFileSync(join(cwd, 'merged.json'), 'utf8')).toBe(
      readFileSync(join(cwd, 'whole.json'), 'utf8'),
    );
  });

  test('that is not there has no verdict, exit-zero or not', () => {
    const { exit, err } = runStep('run', { files: 'nowhere.yaml', 'exit-zero': 'true' });
    expect(exit).toBe(2);
    expect(
      err
        .split('\n')
        .filter((line) => line !== '')
        .every((line) => line.startsWith('duibiao| ')),
    ).toBe(true);
  });
});
