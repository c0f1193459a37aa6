import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { duibiao, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-init-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const notice = readFileSync(join(root, 'examples/own-pack/notice.txt'), 'utf8');
writeFileSync(join(cwd, 'notice.txt'), notice);
let count = 0;

/** Drafts a pack from `content` under an id of its own. */
async function init(content: string | Uint8Array, ...more: string[]) {
  count += 1;
  const [id, source] = [`pack-${count}`, `source-${count}.txt`];
  writeFileSync(join(cwd, source), content);
  const result = await duibiao(['packs', 'init', id, '--source', source, '--lang', 'en', ...more], { cwd });
  return { ...result, id, yaml: (): string => readFileSync(join(cwd, id, 'pack.yaml'), 'utf8') };
}

describe('a fresh draft', () => {
  test('says what is left to do, clause by clause, where it stands', async () => {
    const { id, exit, err, yaml } = await init(notice);
    expect([exit, err]).toEqual([0, '']);
    const lines = yaml().split('\n');
    const lint = await duibiao(['packs', 'lint', `./${id}`, '--lang', 'en'], { cwd });
    expect(lint.exit).toBe(2);
    const told = [...lint.err.matchAll(/^\.\/pack-\d+\/pack\.yaml:(\d+):(\d+): error: the clause "(.+?)"/gm)];
    expect(told.map((match) => match[3])).toEqual(
      lines.flatMap((line) => /^ {2}- \{id: (.+?),/.exec(line)?.[1] ?? []),
    );
    for (const [, line, column, clause = ''] of told)
      expect(lines[Number(line) - 1]?.slice(Number(column) - 1).startsWith(clause), clause).toBe(true);
    expect(lint.err).toContain('title.en is to be filled in');
    expect(lint.err).toContain('rules/1.yaml:2:1: error: there are no rules yet');
    expect(lint.out).toBe('13 errors, 0 warnings\n');
  });

  test('has every clause waiting in its coverage', async () => {
    const { id } = await init(notice);
    const { exit, out, err } = await duibiao(['packs', 'coverage', `./${id}`, '--lang', 'en'], { cwd });
    expect(exit).toBe(2);
    expect(out).toContain('11 clauses: 0 with rules, 0 no duty, 11 to be classified');
    expect(out.match(/^! .+: to be classified$/gm)).toHaveLength(11);
    // What the coverage shows is not told twice.
    expect(err).not.toContain('to be classified');
  });

  test.each(['check', 'ask', 'compare', 'validate'])('is not judged by: %s', async (command) => {
    const { id } = await init(notice);
    writeFileSync(
      join(cwd, 'town.yaml'),
      'duibiao: state/1\ndeclaredOn: 2024-03-31\nname: 青石镇\nlevel: township\n',
    );
    const { exit, err, out } = await duibiao([command, 'town.yaml', '--pack', `./${id}`, '--lang', 'en'], {
      cwd,
    });
    expect(exit).toBe(2);
    expect(err + out).toContain('title.en is to be filled in');
  });

  test('comments are in the language of --lang', async () => {
    await duibiao(['packs', 'init', 'in-chinese', '--source', 'notice.txt', '--lang', 'zh'], { cwd });
    const [zh, en] = [readFileSync(join(cwd, 'in-chinese/rules/1.yaml'), 'utf8'), (await init(notice)).id];
    expect(zh).toContain('一条规则是一句话');
    expect(readFileSync(join(cwd, en, 'rules/1.yaml'), 'utf8')).toContain('A rule is one sentence');
  });

  test('goes where --out says, with folders that are not there yet', async () => {
    const { id, exit, out } = await init(notice, '--out', '新/packs');
    expect(exit).toBe(0);
    expect(out).toContain(`新/packs/${id}`);
    expect(readdirSync(join(cwd, '新/packs'))).toEqual([id]);
    expect(readdirSync(join(cwd, '新/packs', id)).toSorted()).toEqual(['pack.yaml', 'rules', 'tests.yaml']);
  });
});

describe('odd texts', () => {
  test('a byte-order mark, Windows line ends and Markdown change nothing', async () => {
    const [plain, marked, heading] = await Promise.all([
      init(notice),
      init(`\ufeff${notice.replaceAll('\n', '\r\n')}`),
      init(
        notice
          .replaceAll(/^([一二三四]、.*)$/gm, '## **$1**')
          .replaceAll(/^(\d?.*\t.*)$/gm, (row) => `| ${row.replaceAll('\t', ' | ')} |`),
      ),
    ]);
    const clauses = (text: string): string => text.slice(text.indexOf('clauses:'));
    expect(clauses(marked.yaml())).toBe(clauses(plain.yaml()));
    expect(clauses(heading.yaml())).toBe(clauses(plain.yaml()));
  });

  test('the furniture of a page is no part of the document', async () => {
    const page = [
      '您好，欢迎来到某某网！',
      '您当前位置：首页>>政策>>通知',
      notice,
      '(责任编辑：某某)',
      '最新评论',
      '声明：',
      '本网作品，未经授权不得转载。',
      '图片新闻',
    ].join('\n');
    const [{ yaml }, plain] = await Promise.all([init(page), init(notice)]);
    const withoutNames = (text: string): string => text.replaceAll(/(?:pack|source)-\d+/g, 'x');
    expect(withoutNames(yaml())).toBe(withoutNames(plain.yaml()));
  });

  test('thousands of clauses, each waiting', async () => {
    const items = Array.from({ length: 60 }, () =>
      ['（一）标题', ...Array.from({ length: 50 }, (_, item) => `${item + 1}．任务。`)].join('\n'),
    );
    const { id, exit } = await init(`一、任务\n${items.join('\n')}`);
    expect(exit).toBe(0);
    const { err, exit: faulty } = await duibiao(['packs', 'lint', `./${id}`, '--lang', 'en'], { cwd });
    expect(faulty).toBe(2);
    expect(err.match(/is to be classified/g)).toHaveLength(3000);
    expect(err.match(/is listed twice/g)).toHaveLength(2950);
  });

  test('hostile text stays text', async () => {
    const { yaml, exit, id } = await init(
      '一、!!js "甲" #\n（一）*乙 &丙: [丁]\u001b[31m\u202e\n（二）__proto__\n（三）???\n',
    );
    expect(exit).toBe(0);
    // oxlint-disable-next-line no-control-regex
    expect(yaml()).not.toMatch(/[\u001b\u202e]/);
    const { err } = await duibiao(['packs', 'lint', `./${id}`, '--lang', 'en'], { cwd });
    expect(err).not.toMatch(/YAML|internal/);
  });
});

describe('what cannot be drafted leaves nothing behind', () => {
  const before = (): string[] => readdirSync(cwd).filter((name) => !name.startsWith('source-'));

  test.each<[why: string, content: string | Uint8Array, said: RegExp]>([
    ['an empty text', '', /^source-\d+\.txt:1:1: error: the file is empty/],
    ['white space alone', ' \n\t\n', /the file is empty/],
    ['no numbered clause', '没有编号的一段话。\n', /no numbered clauses/],
    ['GBK', Uint8Array.of(0xbf, 0xaa, 0xd6, 0xdd), /looks like GBK/],
    ['no text at all', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), /UTF-8/],
  ])('%s', async (_, content, said) => {
    const there = before();
    const { exit, out, err } = await init(content);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(before()).toEqual(there);
  });

  test.each<[why: string, args: string[], said: string]>([
    ['a source that is not there', ['a-pack', '--source', 'none.txt'], 'none.txt'],
    ['a folder as source', ['a-pack', '--source', '.'], 'cannot read file'],
    ['no source', ['a-pack'], '--source'],
    ['an id with capitals', ['Pack', '--source', 'notice.txt'], '"Pack"'],
    ['an id that is a path', ['../up', '--source', 'notice.txt'], '"../up"'],
    ['an id that is too long', ['a'.repeat(61), '--source', 'notice.txt'], 'id of a pack'],
    ['the id of a pack of the program', ['kaizhou-2023', '--source', 'notice.txt'], 'kaizhou-2023'],
    [
      'a file in the way of --out',
      ['a-pack', '--source', 'notice.txt', '--out', 'notice.txt'],
      'notice.txt/a-pack',
    ],
  ])('%s', async (_, args, said) => {
    const there = before();
    const { exit, out, err } = await duibiao(['packs', 'init', ...args, '--lang', 'en'], { cwd });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).not.toContain('internal');
    expect(before()).toEqual(there);
  });

  test.each<[what: string, make: (path: string) => void]>([
    ['a folder', (path) => mkdirSync(path)],
    ['a file', (path) => writeFileSync(path, 'mine')],
    ['a link to nowhere', (path) => symlinkSync('nowhere', path)],
  ])('%s that is there already', async (what, make) => {
    const id = `there-${what.split(' ')[1] ?? ''}`;
    make(join(cwd, id));
    const there = before();
    const { exit, err } = await duibiao(['packs', 'init', id, '--source', 'notice.txt', '--lang', 'en'], {
      cwd,
    });
    expect(exit).toBe(2);
    expect(err).toContain(`"./${id}" exists`);
    expect(before()).toEqual(there);
    expect(existsSync(join(cwd, id, 'pack.yaml'))).toBe(false);
  });
});
