import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonReport } from '../../../src/model/json-report.ts';
import { MACHINE_FORMATS, type MachineFormat } from '../../../src/report/machine/index.ts';
import { duibiao, type Result } from '../binary.ts';
import { FOUND_IN } from './found-in.ts';
import { killed } from './killed.ts';
import { AS_OF, FAULTS, GAPS, submit } from './submissions.ts';

const FORMATS = Object.keys(MACHINE_FORMATS) as MachineFormat[];
const LIMIT_OF_GITHUB = 10;
const rulesOf = (found: string | readonly string[]): readonly string[] => [found].flat();
const withoutColumn = (place: string): string => place.replace(/:\d+$/, '');

/** Townships of which 20 have a fault and 20 a gap: every one is found, in every format, in shards and after a kill. */
export function audit(files: number): void {
  const cwd = mkdtempSync(join(tmpdir(), 'duibiao-auditor-'));
  afterAll(() => rmSync(cwd, { recursive: true }));

  const outputs = (name: string): string[] =>
    FORMATS.flatMap((format) => ['--format', `${format}:${name}.${format}`]);
  const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  const check = ['check', '申报', '--as-of', AS_OF];
  const summary = join(cwd, 'step-summary.md');

  const { faulty, gappy } = submit(cwd, files);
  const expectedFaults = [...faulty].map(([file, { at }]) => `${file}:${at.join(':')}`);
  const expectedGaps = [...gappy].flatMap(([file, { at, found }]) =>
    rulesOf(found).map(() => `${file}:${at.join(':')}`),
  );
  const expected = [...expectedFaults, ...expectedGaps].toSorted();

  let whole: Result;
  beforeAll(async () => {
    const env = { GITHUB_STEP_SUMMARY: summary };
    whole = await duibiao([...check, ...outputs('whole'), '--format', 'terminal'], { cwd, env });
    for (const index of [1, 2, 3, 4])
      await duibiao([...check, '--shard', `${index}/4`, '--format', `json:shard-${index}.json`], { cwd });
  });

  describe(`${files} submitted townships, 20 with a fault and 20 with a gap`, () => {
    test('are that many', () => {
      expect([faulty.size, gappy.size, FAULTS.length, GAPS.length]).toEqual([20, 20, 20, 20]);
      const { sources } = JSON.parse(read('whole.json')) as JsonReport;
      expect(sources.length).toBe(files);
    });

    test('give no verdict, because faulty files are left out and named', () => {
      expect(whole.exit).toBe(2);
      for (const file of faulty.keys()) expect(whole.err).toContain(`${file}:`);
      // One fault a file, and the line of totals.
      expect(whole.err.trimEnd().split('\n').length).toBe(21);
      const { leftOut } = JSON.parse(read('whole.json')) as JsonReport;
      expect(leftOut.toSorted()).toEqual([...faulty.keys()].toSorted());
    });

    test.each([...faulty].map(([file, planted]) => ({ file, ...planted })))(
      'a fault is told by its code: $why',
      ({ file, found, at: [line, column] }) => {
        const { diagnostics } = JSON.parse(read('whole.json')) as JsonReport;
        const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
        expect(own).toMatchObject([{ code: found, severity: 'error', line, column }]);
      },
    );

    test.each([...gappy].map(([file, planted]) => ({ file, ...planted })))(
      'a gap is told by rule and verdict: $why',
      ({ file, found, at: [line, column] }) => {
        const { findings } = JSON.parse(read('whole.json')) as JsonReport;
        const own = findings.filter(
          ({ status, location }) =>
            location?.file === file && status !== 'met' && status !== 'not-applicable',
        );
        expect(own.map(({ rule, status }) => `${rule} ${status}`)).toEqual(rulesOf(found));
        for (const { location } of own) expect(location).toEqual({ file, line, column });
      },
    );

    test.each(FORMATS.filter((format) => format !== 'github' && format !== 'gitlab'))(
      '%s has every one of them at its line and column, and nothing else',
      (format) => {
        expect(FOUND_IN[format](read(`whole.${format}`)).toSorted()).toEqual(expected);
      },
    );

    test('gitlab has every one of them at its line, and nothing else', () => {
      expect(FOUND_IN.gitlab(read('whole.gitlab')).toSorted()).toEqual(
        expected.map(withoutColumn).toSorted(),
      );
    });

    test('github has as many as it shows, and the summary of the step has every one', () => {
      const shown = FOUND_IN.github(read('whole.github'));
      expect(shown.length).toBe(LIMIT_OF_GITHUB + Math.min(LIMIT_OF_GITHUB, 8));
      for (const place of shown) expect(expected).toContain(place);
      expect(FOUND_IN.markdown(readFileSync(summary, 'utf8')).toSorted()).toEqual(expected);
    });
  });

  describe('the same run in four shards', () => {
    test('merges to the same bytes in every format', async () => {
      const parts = [4, 2, 1, 3].map((index) => `shard-${index}.json`);
      const { exit, err } = await duibiao(['merge', ...parts, ...outputs('merged')], { cwd });
      expect(exit).toBe(2);
      expect(err).toMatch(/^已写入 .*\n$/);
      for (const format of FORMATS) expect(read(`merged.${format}`)).toBe(read(`whole.${format}`));
    });

    test('is the same run by run, and with threads', async () => {
      const some = ['json', 'sarif', 'junit'];
      const again = some.flatMap((format) => ['--format', `${format}:again.${format}`]);
      await duibiao([...check, '--jobs', '2', ...again], { cwd });
      for (const format of some) expect(read(`again.${format}`)).toBe(read(`whole.${format}`));
    });

    test('can be made again from its receipt', async () => {
      const { exit, out } = await duibiao(['verify-report', 'whole.json'], { cwd });
      expect([exit, out]).toEqual([0, expect.stringContaining('逐字相同') as string]);
    });
  });

  killed(cwd, check, read);
}
