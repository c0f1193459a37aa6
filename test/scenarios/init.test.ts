import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/model/json-report.ts';
import { duibiao } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-init-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const AS_OF = ['--as-of', '2024-12-31'];
const inFolder = (...args: readonly string[]) => duibiao(args, { cwd });

describe('a clerk of Wenquan starts from nothing', () => {
  const file = '温泉镇.yaml';
  const read = (): string => readFileSync(join(cwd, file), 'utf8');
  const questions = async (): Promise<number> => {
    const { out, exit, err } = await inFolder('ask', file, ...AS_OF);
    expect([exit, err]).toEqual([3, '']);
    return Number(/共 (\d+) 处/.exec(out)?.[1]);
  };
  const statusOf = async (rule: string): Promise<string[]> => {
    const { out } = await inFolder('check', file, ...AS_OF, '--only', rule, '--format', 'json');
    return (JSON.parse(out) as JsonReport).findings.map(({ status }) => status);
  };

  test('init, validate, ask, fill in, check', async () => {
    const made = await inFolder(
      'init',
      '--pack',
      'kaizhou-2023',
      '--name',
      '温泉镇',
      '--out',
      file,
      ...AS_OF,
    );
    expect([made.exit, made.out]).toEqual([0, '']);
    const places = Number(/要填 (\d+) 处/.exec(made.err)?.[1]);
    const valid = await inFolder('validate', file);
    expect([valid.exit, valid.err]).toEqual([0, '']);
    expect(await questions()).toBe(places);
    expect(await statusOf('station-staff-town')).toEqual(['undeclared']);

    writeFileSync(join(cwd, file), read().replace('\n  staff: #', '\n  staff: {total: 1, dedicated: 0} #'));
    expect((await inFolder('validate', file)).exit).toBe(0);
    expect(await questions()).toBe(places - 1);
    expect(await statusOf('station-staff-town')).toEqual(['overdue']);
    expect((await inFolder('check', file, ...AS_OF)).exit).toBe(1);
  });

  test('an answer calls for what was switched off', async () => {
    expect(await statusOf('forest-water')).toEqual(['undeclared']);
    writeFileSync(join(cwd, file), read().replace('hasForest: #', 'hasForest: true #'));
    const { out } = await inFolder('ask', file, ...AS_OF);
    expect(out).toContain('packs.kaizhou-2023.attested.forest-water');
    writeFileSync(join(cwd, file), read().replace('#forest-water:', 'forest-water: 2024-10-08'));
    expect((await inFolder('validate', file)).exit).toBe(0);
    expect(await statusOf('forest-water')).toEqual(['met']);
  });

  test('it is never written over', async () => {
    const before = read();
    const again = await inFolder('init', '--pack', 'kaizhou-2023', '--name', '温泉镇', '--out', file);
    expect([again.exit, again.out]).toEqual([2, '']);
    expect(read()).toBe(before);
  });
});

test('the county alone and a township compose', async () => {
  const files = ['区/开州.yaml', '区/汉丰.yaml'];
  await inFolder('init', '--pack', 'kaizhou-2023', '--alone', '--out', '区/开州.yaml', ...AS_OF);
  await inFolder('init', '--pack', 'kaizhou-2023', '--name', '汉丰街道', '--out', '区/汉丰.yaml', ...AS_OF);
  const { out, exit } = await inFolder('validate', ...files);
  expect(exit).toBe(0);
  expect(out).toContain('2 个辖区');
});
