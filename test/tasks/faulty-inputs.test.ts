import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/tasks/check.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Report } from '../../src/model/report.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const town = (name: string, more = ''): string =>
  `duibiao: state/1\ndeclaredOn: 2024-03-31\nname: ${name}\nlevel: township\n${more}`;
const FILES = {
  'good.yaml': town('温泉镇'),
  'bad.yaml': town('岳溪镇', 'kind: twon\n'),
  'own.yaml': town('温泉镇', 'packs: {broken: {attested: {some-rule: 2023-01-01}}}\n'),
};
for (const [name, text] of Object.entries(FILES)) writeFileSync(join(cwd, name), text);
mkdirSync(join(cwd, 'broken'));
writeFileSync(join(cwd, 'broken', 'pack.yaml'), 'duibiao: pack/1\nid: broken\n');

function codesOf({ diagnostics }: Report): string[] {
  return [...new Set(diagnostics.map(({ code }) => code))];
}

function checkFiles(paths: string[], division: string[], packs: string[] = []): Promise<Report> {
  return check({
    paths,
    cwd,
    packs,
    asOf: isoDate('2024-03-31'),
    division,
    tool: { name: 'duibiao', version: '0' },
  });
}

describe('a division that nobody declares', () => {
  test.each<[string, string[], string[]]>([
    ['every file has faults', ['bad.yaml'], ['not-allowed-value']],
    ['it may be in a file that has', ['good.yaml', 'bad.yaml'], ['not-allowed-value']],
    ['no file was found', ['none.yaml'], ['file-not-found']],
  ])('is no fault where %s', async (_, paths, codes) => {
    expect(codesOf(await checkFiles(paths, ['岳溪镇']))).toEqual(codes);
  });

  test('is one where every file was read', async () => {
    await expect(checkFiles(['good.yaml'], ['岳溪镇'])).rejects.toMatchObject({ code: 'unknown-division' });
  });
});

test('the facts of a pack that has faults are not told to be unknown', async () => {
  const codes = codesOf(await checkFiles(['own.yaml'], [], ['./broken']));
  expect(codes.some((code) => code === 'missing-key')).toBe(true);
  expect(codes).not.toContain('unknown-pack-facts');
  expect(codesOf(await checkFiles(['own.yaml'], []))).toEqual(['unknown-pack-facts']);
});
