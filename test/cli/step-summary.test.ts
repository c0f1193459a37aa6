import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { run, type Run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'duibiao-summary-'));
afterAll(() => rmSync(folder, { recursive: true }));
const cwd = fileURLToPath(new URL('../..', import.meta.url));
const CHECK = ['check', 'examples/wenquan.yaml', '--as-of', '2024-03-31', '--lang', 'en'];
const path = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(path(name), 'utf8');
const checked = (name: string, ...formats: string[]): Promise<Run> =>
  run([...CHECK, ...formats.flatMap((format) => ['--format', format])], {
    cwd,
    env: { GITHUB_STEP_SUMMARY: name },
  });

describe('the summary of a step of GitHub', () => {
  test('is the Markdown report, behind what is there', async () => {
    writeFileSync(path('a.md'), 'before');
    await checked(path('a.md'), 'github', `markdown:${path('whole.md')}`);
    expect(read('a.md')).toBe(`before\n${read('whole.md')}`);
  });

  test('is made where there is no file yet', async () => {
    await checked(path('b.md'), `github:${path('b.txt')}`);
    expect(read('b.md')).toMatch(/^# Gap report: /);
  });

  test('is left alone without the format github', async () => {
    writeFileSync(path('c.md'), 'before');
    await checked(path('c.md'), 'markdown');
    expect(read('c.md')).toBe('before');
  });

  test('is not asked for where the variable is empty', async () => {
    expect((await checked('', 'github')).exit).toBe(1);
  });

  test('never grows beyond what GitHub shows', async () => {
    writeFileSync(path('d.md'), 'x'.repeat(1024 * 1024 - 20_000));
    await checked(path('d.md'), 'github');
    expect(Buffer.byteLength(read('d.md'))).toBeLessThanOrEqual(1024 * 1024);
    expect(read('d.md')).toMatch(/There was no room for \d+ more rows/);
  });

  test('that is full stays as it is, which is said', async () => {
    writeFileSync(path('e.md'), 'x'.repeat(1024 * 1024));
    const { err } = await checked(path('e.md'), 'github');
    expect(read('e.md').length).toBe(1024 * 1024);
    expect(err).toBe('the summary of the step is full: this report was not added to it\n');
  });

  test('that cannot be written is a fault of usage', async () => {
    const { exit, err } = await checked(path('nowhere/f.md'), 'github');
    expect(exit).toBe(2);
    expect(err).toContain('nowhere/f.md');
  });
});
