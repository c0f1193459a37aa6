import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { wutongText } from '../author/prove/wutong.ts';
import { duibiao, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-verify-'));
afterAll(() => rmSync(cwd, { recursive: true }));
let count = 0;
const pack = join(root, 'test/author/prove/wutong-2024');
const verify = (content: string | Uint8Array, ...more: string[]): ReturnType<typeof duibiao> => {
  count += 1;
  const name = `source-${count}.txt`;
  writeFileSync(join(cwd, name), content);
  return duibiao(['packs', 'verify', pack, '--source', name, '--lang', 'en', ...more], { cwd });
};

describe('packs verify', () => {
  test('proves a faithful pack', async () => {
    const { exit, out, err } = await verify(wutongText);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('all found');
    expect(out).not.toContain('not found');
  });

  test('--verbose names the ground of each figure', async () => {
    const { exit, out } = await verify(wutongText, '--verbose');
    expect(exit).toBe(0);
    expect(out).toContain('due day 2024-09-30: due-day cell 附表1 "2024年9月底前"');
  });

  test('a byte-order mark and Windows line ends are no fault', async () => {
    const { exit, err } = await verify(`\ufeff${wutongText.replaceAll('\n', '\r\n')}`);
    expect([exit, err]).toEqual([0, '']);
  });

  test('exits with 1 where something was not found', async () => {
    const { exit, out, err } = await verify(wutongText.replace('等3个镇', '等4个镇'));
    expect([exit, err]).toEqual([1, '']);
    expect(out).toContain('exactly these 3 names');
    expect(out).toContain('; 1 not found');
  });

  test.each<[why: string, content: string | Uint8Array, said: string]>([
    ['an empty text', '', 'the file is empty'],
    ['a text without clauses', '没有编号的一段话。\n', 'no numbered clauses'],
    ['another encoding', Uint8Array.of(0xbf, 0xaa, 0xd6, 0xdd), 'looks like GBK'],
  ])('exits with 2 for %s', async (_, content, said) => {
    const { exit, out, err } = await verify(content);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).toMatch(/^source-\w+\.txt:1:1: error: /);
  });

  test.each<[why: string, args: string[], said: string]>([
    ['a file that is not there', [pack, '--source', 'none.txt'], 'none.txt'],
    ['a folder', [pack, '--source', '.'], 'cannot read file'],
    ['no source at all', [pack], '--source'],
    ['a pack that is not there', ['./none', '--source', 'none.txt'], 'none'],
  ])('exits with 2 for %s', async (_, args, said) => {
    const { exit, out, err } = await duibiao(['packs', 'verify', ...args, '--lang', 'en'], { cwd });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});
