import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES } from '../../src/model/bilingual.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { builtInPacks } from '../../src/files/disk/pack/find-packs.ts';
import { run } from './run.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-init-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const KAIZHOU = ['--pack', 'kaizhou-2023'];
const init = (...words: readonly string[]) => run(['init', ...words, '--as-of', '2024-03-31'], { cwd });
const headOf = async (...words: readonly string[]): Promise<Record<string, unknown>> => {
  const { out, err, exit } = await init(...words);
  expect([exit, err]).toEqual([0, '']);
  const { name, level, kind, parent, code, declaredOn } = parse(out) as Record<string, unknown>;
  return { name, level, kind, parent, code, declaredOn };
};

describe('init makes the file', () => {
  const district = '重庆市开州区';

  test.each<[why: string, words: string[], head: Record<string, unknown>]>([
    ['of the jurisdiction of the pack', KAIZHOU, { name: district, level: 'county', code: '500154' }],
    [
      'of it by a short name',
      [...KAIZHOU, '--name', '开州区'],
      { level: 'county', code: '500154', parent: undefined },
    ],
    [
      'without a pack, of those that bind the name',
      ['--name', '普陀区'],
      { level: 'county', code: '310107' },
    ],
    [
      'without a pack, of those that bind a parent',
      ['--name', '温泉镇', '--parent', '开州区'],
      { level: 'township', parent: '开州区' },
    ],
    [
      'of another place of the same level, which has another code',
      [...KAIZHOU, '--name', '某某区', '--level', 'county'],
      { name: '某某区', code: undefined, parent: undefined },
    ],
    [
      'of a town that the document names',
      [...KAIZHOU, '--name', '温泉镇'],
      { level: 'township', kind: 'town', parent: district },
    ],
    ['of a subdistrict, by its name', [...KAIZHOU, '--name', '汉丰街道'], { kind: 'subdistrict' }],
    [
      'of what the user says it is',
      [...KAIZHOU, '--name', '文峰', '--kind', 'subdistrict'],
      { level: 'township' },
    ],
    [
      'of a kind that nobody knows',
      [...KAIZHOU, '--name', 'Wenquan', '--level', 'township'],
      { kind: null, level: 'township' },
    ],
    [
      'of a community, below its town',
      [...KAIZHOU, '--name', '天祠社区', '--parent', '温泉镇'],
      { level: 'village', kind: 'community', parent: [district, '温泉镇'] },
    ],
    [
      'below what the user says alone, where that names the jurisdiction',
      [...KAIZHOU, '--name', '天祠社区', '--parent', '开州区', '--parent', '温泉镇'],
      { parent: ['开州区', '温泉镇'] },
    ],
    [
      'of a town that is a jurisdiction itself',
      ['--pack', 'liuhulan-2024', '--as-of', '2024-06-30'],
      { name: '刘胡兰镇', level: 'township', kind: 'town', parent: undefined },
    ],
    [
      'for several packs, of the uppermost jurisdiction',
      [...KAIZHOU, '--pack', 'yanbian-2023'],
      { name: '延边朝鲜族自治州', level: 'prefecture' },
    ],
    ['of the day asked about', KAIZHOU, { declaredOn: '2024-03-31' }],
  ])('%s', async (_, words, head) => {
    expect(await headOf(...words)).toMatchObject(head);
  });

  test('alone, without those below', async () => {
    const { out } = await init(...KAIZHOU, '--alone');
    expect((parse(out) as Record<string, unknown>)['divisions']).toBeNull();
  });

  test('with nothing to fill in before the document is in force, and says so', async () => {
    const { out, exit } = await run(['init', ...KAIZHOU, '--alone', '--as-of', '2023-07-02'], { cwd });
    expect(exit).toBe(0);
    expect(out).toContain('没有要填的内容');
    expect(Object.values(parse(out) as Record<string, unknown>)).not.toContain(null);
  });
});

describe('the whole file, filled in with nothing,', () => {
  const packs = builtInPacks().map(({ id }) => ['--pack', id]);

  test.each([...packs, packs.flat()])('is valid, and asked for place by place: %s %s', async (...words) => {
    for (const lang of LOCALES) {
      const file = `${words.filter((word) => word !== '--pack').join('-')}.${lang}.yaml`;
      const outside = { cwd, today: isoDate('2024-12-31') };
      const made = await run(['init', ...words, '--out', file, '--lang', lang], outside);
      expect([made.exit, made.out]).toEqual([0, '']);
      expect(await run(['validate', file, ...words, '--lang', lang], outside)).toMatchObject({
        exit: 0,
        err: '',
      });
      const asked = await run(['ask', file, ...words], outside);
      expect(/共 (\d+) 处/.exec(asked.out)?.[1]).toBe(/(\d+) (?:处|places)/.exec(made.err)?.[1]);
      expect(await run(['init', ...words, '--lang', lang], outside)).toMatchObject({
        out: readFileSync(join(cwd, file), 'utf8'),
      });
    }
  });
});

describe('init refuses', () => {
  test.each<[why: string, words: string[], mentioned: string]>([
    ['to guess the pack', [], '--pack'],
    ['to guess the pack of a name that none binds', ['--name', '温泉镇'], '--pack'],
    ['to guess which town', [...KAIZHOU, '--level', 'township'], '--name'],
    ['to guess which of two districts', [...KAIZHOU, '--pack', 'xinrong-2023'], '--name'],
    [
      'to guess of which county a township of a prefecture is',
      ['--pack', 'yanbian-2023', '--name', '朝阳川镇'],
      '--parent',
    ],
    ['to guess the level', [...KAIZHOU, '--name', 'Wenquan'], '--level'],
    [
      'a level above the jurisdiction',
      [...KAIZHOU, '--name', '重庆市', '--level', 'prefecture'],
      'prefecture',
    ],
    ['a level that is none', [...KAIZHOU, '--name', '温泉镇', '--level', '镇'], 'township'],
    [
      'a kind of another level',
      [...KAIZHOU, '--name', '温泉镇', '--level', 'township', '--kind', 'village'],
      'town',
    ],
    ['an unknown pack', ['--pack', 'kaizhou-2032'], 'kaizhou-2023'],
    ['an empty name', [...KAIZHOU, '--name', ''], '--name'],
    ['a name of spaces', [...KAIZHOU, '--name', '  '], '--name'],
    ['a name that no file may have', [...KAIZHOU, '--name', '镇'.repeat(10_000)], '80'],
    ['a parent that no file may have', [...KAIZHOU, '--name', '温泉镇', '--parent', ''], '--parent'],
    ['words that are no options', [...KAIZHOU, '温泉镇'], ''],
  ])('%s', async (_, words, mentioned) => {
    for (const locale of LOCALES) {
      const { exit, out, err } = await init(...words, '--lang', locale);
      expect([exit, out]).toEqual([2, '']);
      expect(err).toContain(mentioned);
      expect(err.length).toBeLessThan(400);
      expect(err).not.toMatch(/undefined|\[object|\bat .*:\d+:\d+/);
    }
  });

  test('to write over a file, and leaves it as it is', async () => {
    const path = join(cwd, '有了.yaml');
    writeFileSync(path, 'mine');
    const { exit, out, err } = await init(...KAIZHOU, '--out', '有了.yaml');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('有了.yaml');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('to write into a folder that is a file', async () => {
    writeFileSync(join(cwd, 'file'), '');
    const { exit, err } = await init(...KAIZHOU, '--out', 'file/a.yaml');
    expect(exit).toBe(2);
    expect(err).toContain('file/a.yaml');
    expect(existsSync(join(cwd, 'file/a.yaml'))).toBe(false);
  });
});

describe('a name is only a name', () => {
  test.each([
    ['quotes', `"三'合"一镇`],
    ['a colon', '区: {level: county}'],
    ['a comment', '镇 # 一'],
    ['lines', '镇\nlevel: county\n---\n'],
    ['control characters', '\u0000\u0007\u001b[31m镇\u007f'],
    ['characters that turn the text', '\u202e镇\u2066\ufeff'],
    ['a list', '- 镇'],
    ['an alias', '*镇'],
    ['a number', '2024'],
    ['nothing', 'null'],
    ['the longest there may be', '𠀀'.repeat(80)],
  ])('%s', async (_, name) => {
    const words = [...KAIZHOU, '--name', name, '--level', 'township', '--parent', name];
    const { out, err, exit } = await init(...words);
    expect([exit, err]).toEqual([0, '']);
    expect(parse(out)).toMatchObject({ name, level: 'township', parent: ['重庆市开州区', name] });
    // oxlint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/);
    const file = `hostile-${Buffer.from(name).toString('hex').slice(0, 60)}.yaml`;
    await init(...words, '--out', file);
    for (const locale of LOCALES) {
      const checked = await run(['validate', file, '--pack', 'kaizhou-2023', '--lang', locale], { cwd });
      expect(checked.exit, checked.out).toBe(0);
    }
  });
});
