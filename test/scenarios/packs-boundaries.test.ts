import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { duibiao, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-boundaries-'));
afterAll(() => rmSync(cwd, { recursive: true }));
let count = 0;

/** The small pack with a piece of its text exchanged. */
function packWith(file: string, from: string, to: string): string {
  count += 1;
  const folder = join(cwd, `${count}`, 'wutong-2025');
  cpSync(join(root, 'test/author/boundaries/wutong-2025'), folder, { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
  return `./${count}/wutong-2025`;
}

const run = (pack: string, ...more: string[]): ReturnType<typeof duibiao> =>
  duibiao(['packs', 'test', pack, '--lang', 'en', ...more], { cwd });
const SAME = ['rules/1.yaml', 'by: 2025-06-30', 'by: 2025-06-30'] as const;

describe('packs test --boundaries', () => {
  test('a sound pack passes its rows and the generated cases', async () => {
    const { exit, out, err } = await run(packWith(...SAME), '--boundaries');
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('all 3 rows passed');
    expect(out).toMatch(/1 rule: 3 rows written, \d+ cases generated/);
    expect(out).toMatch(/^ {2}- quotas and shares: \d+ cases$/m);
    expect(out).toMatch(/\d+ generated cases: all passed/);
  });

  test('without the option nothing is generated', async () => {
    const { exit, out } = await run(packWith(...SAME));
    expect([exit, out.split('\n').length]).toEqual([0, 2]);
    expect(out).not.toContain('generated');
  });

  test('the same twice gives the same bytes', async () => {
    const pack = packWith(...SAME);
    const [one, two] = await Promise.all([run(pack, '--boundaries'), run(pack, '--boundaries')]);
    expect(one.out).toBe(two.out);
  });

  test.each<[why: string, from: string, to: string, said: string]>([
    [
      'a reading that nobody can meet',
      'must: {have: station.payrollStaff, atLeast: 3, unit: 人}',
      'must: {have: station.payrollStaff, lessThan: 0, unit: 人}',
      'station-staff (reading payroll): no state meets it',
    ],
    [
      'a reading that applies to nobody',
      'change: {must:',
      'change: {where: {all: [{brigade.established: true}, {not: {brigade.established: true}}]}, must:',
      'station-staff (reading payroll): no state satisfies its condition',
    ],
    [
      'a reading that demands nothing',
      'must: {have: station.payrollStaff, atLeast: 3, unit: 人}',
      'must: {have: station.payrollStaff, atLeast: 0, unit: 人}',
      'station-staff (reading payroll): every state meets it: it demands nothing',
    ],
  ])('exits with 1 for %s, which its rows do not see', async (_, from, to, said) => {
    const { exit, out, err } = await run(packWith('rules/1.yaml', from, to), '--boundaries');
    expect([exit, err]).toEqual([1, '']);
    expect(out).toContain('all 3 rows passed');
    expect(out).toContain(said);
  });

  test('what is not generated is named and fails nothing', async () => {
    const pack = packWith(
      'rules/1.yaml',
      'must: {have: station.payrollStaff, atLeast: 3, unit: 人}',
      'must: {any: [{have: station.staff, atLeast: 3}, {have: station.staff, atLeast: 5}]}',
    );
    const { exit, out } = await run(pack, '--boundaries');
    expect(exit).toBe(0);
    expect(out).toContain('== Not generated (1) ==');
    expect(out).toContain('is looked at twice');
  });

  test.each<[why: string, file: string, from: string, to: string, said: string]>([
    ['a row that fails', 'tests.yaml', 'expect: met', 'expect: pending', 'station-staff'],
    [
      'a pack with a fault',
      'rules/1.yaml',
      'atLeast: 3, unit: 人}\n    by',
      'atLeats: 3, unit: 人}\n    by',
      'atLeats',
    ],
  ])('exits with 2 for %s', async (_, file, from, to, said) => {
    const { exit, err } = await run(packWith(file, from, to), '--boundaries');
    expect(exit).toBe(2);
    expect(err).toContain(said);
  });

  test.each<[why: string, args: string[], said: string]>([
    ['a pack that is not there', ['kaizou-2023', '--boundaries'], 'kaizhou-2023'],
    ['a word that is no option', ['kaizhou-2023', '--boundary'], '--boundaries'],
  ])('exits with 2 for %s and names what was meant', async (_, args, said) => {
    const { exit, out, err } = await duibiao(['packs', 'test', ...args, '--lang', 'en'], { cwd });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});
