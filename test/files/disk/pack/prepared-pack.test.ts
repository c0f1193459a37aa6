import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtInPacks } from '../../../../src/files/disk/pack/find-packs.ts';
import { readPack } from '../../../../src/files/disk/pack/read-pack.ts';
import { duibiao, root } from '../../../scenarios/binary.ts';

const copy = mkdtempSync(join(tmpdir(), 'duibiao-prepared-'));
afterAll(() => rmSync(copy, { recursive: true }));
for (const part of ['bin', 'dist', 'packs', 'schemas', 'vocabulary', 'package.json'])
  cpSync(join(root, part), join(copy, part), { recursive: true });

const script = join(copy, 'bin/duibiao.js');
const show = async (id: string): Promise<{ title: string; digest?: string; exit: number; err: string }> => {
  const { out, exit, err } = await duibiao(['packs', 'show', id, '--format', 'json'], { cwd: copy, script });
  const shown = (out === '' ? {} : JSON.parse(out)) as { title?: unknown };
  return { ...shown, title: JSON.stringify(shown.title ?? null), exit, err };
};

describe('packs that were read when the program was built', () => {
  const pack = builtInPacks().find(({ id }) => id === 'kaizhou-2023');
  if (pack === undefined) throw new Error('no pack');
  const path = join(copy, 'packs', pack.id, 'pack.yaml');
  const prepared = join(copy, 'dist/packs', `${pack.id}.json`);

  test('are what reading them now gives', async () => {
    const { sources } = await readPack(pack, { tests: false });
    const now = await readPack(pack, { tests: true });
    expect(now.diagnostics).toEqual([]);
    expect({ ...now.sources, tests: null }).toEqual(sources);
  });

  test('are used as they are, and no longer once a byte of the pack has changed', async () => {
    // A mark in the prepared file alone shows whether it was used.
    writeFileSync(prepared, readFileSync(prepared, 'utf8').replaceAll('实施方案', '用的是预读'));
    expect((await show(pack.id)).title).toContain('用的是预读');
    writeFileSync(path, `${readFileSync(path, 'utf8')}# changed\n`);
    expect((await show(pack.id)).title).toContain('实施方案');
  });

  test('are not used for a changed rule, a new rule file or one that is gone', async () => {
    cpSync(join(root, 'packs'), join(copy, 'packs'), { recursive: true });
    writeFileSync(join(copy, 'packs', pack.id, 'rules/9-new.yaml'), 'duibiao: rules/1\nrules: 3\n');
    const { exit, err } = await show(pack.id);
    expect(err).toContain('rules/9-new.yaml:2:8');
    expect(exit).toBe(2);
  });

  test('are not needed', async () => {
    rmSync(join(copy, 'packs', pack.id, 'rules/9-new.yaml'));
    for (const part of ['packs', 'vocabulary']) rmSync(join(copy, 'dist', part), { recursive: true });
    const { exit, title } = await show(pack.id);
    expect([exit, title.includes('实施方案')]).toEqual([0, true]);
  });
});
