import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtInPacks } from '../../src/files/disk/pack/find-packs.ts';
import { schema } from '../../src/tasks/schema.ts';
import { duibiao, root } from '../scenarios/binary.ts';
import { editorOf } from '../support/language-server.ts';
import { builtInForms } from './built-in-forms.ts';
import { namedSchemas } from './named-schemas.ts';

const folder = mkdtempSync(join(tmpdir(), 'duibiao editors '));
afterAll(() => rmSync(folder, { recursive: true }));

const published = join(root, 'schemas/state.schema.json');
const OWN_PACK = join(root, 'examples/own-pack/qingshi-2024');

async function put(path: string, packs: readonly string[]): Promise<string> {
  const { text } = await schema({ name: 'state', packs, cwd: root });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text ?? '');
  return path;
}

describe('an editor shows no errors in a fresh form', async () => {
  const forms = await builtInForms('duibiao.schema.json');

  test('there is one for every pack', () => {
    expect(new Set(forms.map(({ id }) => id)).size).toBe(builtInPacks().length);
    expect(forms.length).toBeGreaterThan(9);
  });

  test.each(forms)('of $id for a $level', async ({ id, level, text }) => {
    const below = join(folder, id);
    await put(join(below, 'duibiao.schema.json'), [id]);
    expect(await editorOf(join(below, `${level}.yaml`), text).problems()).toEqual([]);
    const [, ...plain] = text.split('\n');
    const bare = editorOf(join(folder, `${level}.yaml`), plain.join('\n'), published);
    expect(await bare.problems()).toEqual([]);
  });
});

test.each(namedSchemas())('an editor shows no errors in $file', async ({ file, text }) => {
  expect(await editorOf(join(root, file), text).problems()).toEqual([]);
});

describe('the first line of a form', () => {
  const cwd = join(folder, '申报 2024');
  const init = async (out: string, pack: string): Promise<string> => {
    const made = await duibiao(['init', '--pack', pack, '--name', '青石镇', '--out', out], { cwd });
    expect(made.exit).toBe(0);
    return readFileSync(join(cwd, out), 'utf8');
  };
  const mistaken = (text: string): string => text.replace('  established: #', '  established: 有 #');

  test('names no schema where none is kept: editors are free to use their own settings', async () => {
    mkdirSync(cwd, { recursive: true });
    const text = await init('无.yaml', OWN_PACK);
    expect(text).not.toContain('yaml-language-server');
    const here = join(cwd, '无.yaml');
    expect(await editorOf(here, text).problems()).toEqual([]);
    const set = await put(join(folder, 'settings/own.json'), [OWN_PACK]);
    expect(await editorOf(here, text, set).problems()).toEqual([]);
    expect(await editorOf(here, mistaken(text), set).problems()).not.toEqual([]);
  });

  test('names the one beside it, or above it, that knows the pack', async () => {
    const kept = await duibiao(['schema', '--pack', OWN_PACK, '--out', 'duibiao.schema.json'], { cwd });
    expect([kept.exit, kept.out, kept.err]).toEqual([0, '', '']);
    expect(await init('旁.yaml', OWN_PACK)).toMatch(
      /^# yaml-language-server: \$schema=duibiao\.schema\.json\n/,
    );
    const text = await init('镇 乡/青石.yaml', OWN_PACK);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/duibiao\.schema\.json\n/);
    expect(await editorOf(join(cwd, '镇 乡/青石.yaml'), text).problems()).toEqual([]);
  });

  test('names none that does not know the pack, or is no schema', async () => {
    expect(await init('别的.yaml', 'kaizhou-2023')).not.toContain('yaml-language-server');
    mkdirSync(join(cwd, '坏'));
    writeFileSync(join(cwd, '坏/duibiao.schema.json'), '{');
    expect(await init('坏/上.yaml', OWN_PACK)).toMatch(/\$schema=\.\.\/duibiao/);
  });

  test('is right still where the whole folder has moved', async () => {
    const moved = join(folder, '另一台 电脑');
    renameSync(cwd, moved);
    const path = join(moved, '镇 乡/青石.yaml');
    const text = readFileSync(path, 'utf8');
    expect(await editorOf(path, text).problems()).toEqual([]);
    expect(await editorOf(path, mistaken(text)).problems()).not.toEqual([]);
  });

  test('the schema is not written over', async () => {
    const out = join(folder, '另一台 电脑/duibiao.schema.json');
    expect((await duibiao(['schema', '--out', out])).exit).toBe(2);
  });
});
