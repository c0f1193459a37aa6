import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../scenarios/binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-ci-'));
afterAll(() => rmSync(cwd, { recursive: true }));

type Outcome = 'passed' | 'failed';
interface Stub {
  readonly exit?: number;
  /** Files of tests, each with what its tests came to; without, no report is written. */
  readonly report?: readonly { readonly status: Outcome; readonly tests: readonly Outcome[] }[];
}

const reportOf = ({ report = [] }: Stub): string =>
  JSON.stringify({
    testResults: report.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  });

let count = 0;
/** Runs .ci/run with an npm that does what the stubs say, by its first words. */
function ci(stubs: Readonly<Record<'ci' | 'test' | 'run prove', Stub>>): {
  exit: number | null;
  out: string;
} {
  count += 1;
  const folder = join(cwd, `${count}`);
  mkdirSync(join(folder, 'bin'), { recursive: true });
  cpSync(join(root, '.ci'), join(folder, '.ci'), { recursive: true });
  const cases = Object.entries(stubs).map(([call, stub]) => {
    const write = stub.report === undefined ? '' : `echo '${reportOf(stub)}' > "$file";`;
    return `"${call} "*) ${write} exit ${stub.exit ?? 0};;`;
  });
  const npm = ['#!/usr/bin/env bash', 'file=${@: -1}; file=${file#*=}', 'echo "npm $*" >> calls'];
  const script = [...npm, 'case "$* " in', ...cases, 'esac', 'exit 99'].join('\n');
  writeFileSync(join(folder, 'bin/npm'), `${script}\n`, { mode: 0o755 });
  const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` };
  const { status, stdout } = spawnSync('bash', ['.ci/run'], { cwd: folder, env, encoding: 'utf8' });
  const calls = readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n');
  return { exit: status, out: [...calls.map((call) => call.split(' -- ')[0]), stdout.trimEnd()].join('\n') };
}

const GOOD: Stub = { report: [{ status: 'passed', tests: ['passed', 'passed'] }] };
const BAD: Stub = { exit: 1, report: [{ status: 'failed', tests: ['passed', 'failed', 'failed'] }] };
const NOT_LOADED: Stub = { exit: 1, report: [...(GOOD.report ?? []), { status: 'failed', tests: [] }] };

describe('.ci/run installs, runs both commands and counts', () => {
  test.each<[string, Stub, Stub, string, number]>([
    ['what passed in both', GOOD, GOOD, '4 passed, 0 failed', 0],
    ['tests that fail', BAD, GOOD, '3 passed, 2 failed', 1],
    ['proofs that fail', GOOD, BAD, '3 passed, 2 failed', 1],
    ['a file that does not load', GOOD, NOT_LOADED, '4 passed, 1 failed', 1],
    ['a check before the tests', { exit: 1 }, GOOD, '2 passed, 1 failed', 1],
    ['an error beside the tests', { ...GOOD, exit: 1 }, GOOD, '4 passed, 1 failed', 1],
    ['no report', GOOD, {}, '2 passed, 1 failed', 1],
  ])('%s', (_, tests, proofs, last, exit) => {
    const told = ci({ ci: {}, test: tests, 'run prove': proofs });
    expect(told).toEqual({ exit, out: ['npm ci', 'npm test', 'npm run prove', last].join('\n') });
  });

  test('both end with vitest, which is told to write a report', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect([scripts['test'], scripts['prove']]).toEqual([
      expect.stringMatching(/ && vitest run$/),
      'vitest run --mode prove',
    ]);
  });

  test('an install that fails, and nothing after it', () => {
    const told = ci({ ci: { exit: 1 }, test: GOOD, 'run prove': GOOD });
    expect(told).toEqual({ exit: 1, out: 'npm ci\n0 passed, 1 failed' });
  });
});
