import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { root } from '../binary.ts';

const BEFORE = '{"from": "before"}\n';

/** What lies in the folder of the reports while they are written. */
interface Seen {
  readonly names: readonly string[];
  /** Of the file that is being written. */
  readonly bytes: number;
  readonly json: string;
}

/** Moments told by what is seen, not by the time it took. */
const MOMENTS: readonly [string, (seen: Seen) => boolean][] = [
  ['at once', () => true],
  ['when the first report is begun', ({ names }) => names.some((name) => name.endsWith('.part'))],
  ['when there is something of it', ({ bytes }) => bytes > 0],
  ['when there is more of it', ({ bytes }) => bytes > 1 << 20],
  ['when it is in its place', ({ json }) => json !== BEFORE],
  ['when the second is begun', ({ names }) => names.some((name) => name.startsWith('.report.csv'))],
  ['when that is in its place', ({ names }) => names.includes('report.csv')],
  ['never', () => false],
];

/** Kills the check of `cwd`: its reports are whole, as `read` has them, or as they were before. */
export function killed(cwd: string, check: readonly string[], read: (name: string) => string): void {
  const start = (...formats: readonly string[]): ChildProcess => {
    const given = formats.flatMap((format) => ['--format', format]);
    return spawn(process.execPath, [join(root, 'bin/duibiao.js'), ...check, ...given], {
      cwd,
      stdio: 'ignore',
    });
  };
  const ended = (child: ChildProcess): Promise<unknown> =>
    new Promise((resolve) => child.on('close', resolve));
  const prepared = (): string => {
    const folder = mkdtempSync(join(cwd, 'killed-'));
    writeFileSync(join(folder, 'report.json'), BEFORE);
    return folder;
  };

  describe('a process that is killed', () => {
    test.each(MOMENTS)(
      '%s leaves a whole report or none, and one from before as it was',
      async (_, isMoment) => {
        const folder = prepared();
        const child = start(`json:${folder}/report.json`, `csv:${folder}/report.csv`);
        const killAtMoment = (): void => {
          if (isMoment(look(folder))) child.kill('SIGKILL');
        };
        const watcher = watch(folder, killAtMoment);
        killAtMoment();
        await ended(child);
        watcher.close();
        expect([BEFORE, read('whole.json')]).toContain(look(folder).json);
        const csv = join(folder, 'report.csv');
        expect(['', read('whole.csv')]).toContain(existsSync(csv) ? readFileSync(csv, 'utf8') : '');
        const others = readdirSync(folder).filter((name) => !name.startsWith('.'));
        expect(others.every((name) => ['report.json', 'report.csv'].includes(name))).toBe(true);
      },
    );

    // Whoever writes into a pipe waits for the reader: here it is known how far the process has come.
    test.each([
      ['before the report', (pipe: string, json: string) => [`csv:${pipe}`, `json:${json}`], () => BEFORE],
      [
        'behind it',
        (pipe: string, json: string) => [`json:${json}`, `csv:${pipe}`],
        () => read('whole.json'),
      ],
    ])('while it waits %s', async (_, formats, expected) => {
      const folder = prepared();
      const [pipe, json] = [join(folder, 'pipe'), join(folder, 'report.json')];
      execFileSync('mkfifo', [pipe]);
      const child = start(...formats(pipe, json));
      const reader = await open(pipe, 'r');
      await reader.read(Buffer.alloc(1), 0, 1);
      child.kill('SIGKILL');
      await ended(child);
      await reader.close();
      expect(child.signalCode).toBe('SIGKILL');
      expect(look(folder).json).toBe(expected());
    });
  });
}

function look(folder: string): Seen {
  const names = readdirSync(folder);
  const part = names.find((name) => name.endsWith('.part'));
  const bytes = statSync(join(folder, part ?? ''), { throwIfNoEntry: false })?.size ?? 0;
  return {
    names,
    bytes: part === undefined ? 0 : bytes,
    json: readFileSync(join(folder, 'report.json'), 'utf8'),
  };
}
