import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/model/bilingual.ts';
import { documentHead } from '../../src/author/draft/document-head.ts';
import { parseDocument } from '../../src/files/parse/document/parse-document.ts';
import { readYaml } from '../../src/files/parse/yaml/read-yaml.ts';
import { clauseLines } from '../../src/report/draft/clause-lines.ts';
import { scalar } from '../../src/report/draft/scalar.ts';
import { scaffoldFiles } from '../../src/report/draft/scaffold-files.ts';
import { scaffoldReport } from '../../src/report/draft/scaffold-report.ts';
import type { Scaffold } from '../../src/report/draft/scaffold.ts';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { exampleFacts } from '../../src/author/draft/example-facts.ts';
import { golden } from '../golden.ts';
import { FIRE_SAFETY } from '../support/fire-safety.ts';
import { contextOf } from './sample-report.ts';

const notice = readFileSync(
  fileURLToPath(new URL('../../examples/own-pack/notice.txt', import.meta.url)),
  'utf8',
);
const scaffoldOf = (text: string): Scaffold => {
  const document = parseDocument(text);
  return {
    id: 'qingshi-2024',
    folder: './qingshi-2024',
    source: 'in/notice.txt',
    document,
    head: documentHead(document),
    facts: exampleFacts(FIRE_SAFETY),
  };
};
/** What a page leaves in doubt, and a number that stands there twice. */
const doubtful = [
  '首页>通知',
  '冬季防火工作方案',
  '按照（市政发〔2023〕9号）制定：',
  '一、甲任务',
  '（一）乙。各村建站。',
  '①各村报告。',
  '1.1 检查',
  '一、丙: 任务#1',
  '发布时间',
  '2024年3月1日',
].join('\n');

interface PackYaml {
  readonly clauses: readonly { readonly id: string; readonly title: string }[];
}
const clausesOf = async (text: string): Promise<PackYaml['clauses']> => {
  const yaml = scaffoldFiles(scaffoldOf(text), 'zh').get('pack.yaml') ?? '';
  const { value, diagnostics } = await readYaml(yaml, 'pack.yaml');
  expect(diagnostics).toEqual([]);
  return (value as PackYaml).clauses;
};

describe.each(LOCALES)('in %s', (locale) => {
  test.each([...scaffoldFiles(scaffoldOf(notice), locale).keys()])('%s of a plain notice', (path) => {
    const text = scaffoldFiles(scaffoldOf(notice), locale).get(path) ?? '';
    expect(text).toBe(golden(`scaffold/${path.replace('/', '-').replace('.yaml', '')}-${locale}.yaml`, text));
  });

  test.each([
    ['plain', notice],
    ['doubtful', doubtful],
  ])('what is said of a %s notice', (name, source) => {
    const scaffold = scaffoldOf(source);
    const text =
      scaffoldReport(scaffold, contextOf({ locale })) +
      (scaffoldFiles(scaffold, locale).get('pack.yaml') ?? '');
    expect(text).toBe(golden(`scaffold/${name}-${locale}.txt`, text));
    const report = scaffoldReport(scaffold, contextOf({ locale }));
    for (const row of report.split('\n')) expect(displayWidth(row), row).toBeLessThanOrEqual(80);
  });

  test('the example of a rule is one, its comment marks removed', async () => {
    const lines = (scaffoldFiles(scaffoldOf(notice), locale).get('rules/1.yaml') ?? '').split('\n');
    const first = lines.findIndex((line) => line.includes('- id: at-least-three'));
    const shown = lines.slice(first, lines.indexOf('', first)).map((line) => line.slice(2));
    const { value, diagnostics } = await readYaml(`rules:\n${shown.join('\n')}\n`, 'x.yaml');
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ rules: [{ id: 'at-least-three', force: 'must', by: '2024-06-30' }] });
  });
});

describe('the list of clauses', () => {
  test.each<[why: string, text: string, ids: string[]]>([
    [
      'each lowest clause and each row',
      notice,
      [
        '一（一）',
        '一（二）',
        '二（一）',
        '二（二）',
        '三（一）',
        '三（二）',
        '四',
        '附表1',
        '附表2',
        '附表3',
        '附表4',
      ],
    ],
    [
      'a clause above others that says something of its own',
      '一、甲。各村要建站。\n（一）乙。',
      ['一', '一（一）'],
    ],
    ['a bare heading is none', '一、甲\n（一）乙。', ['一（一）']],
    ['a number that stands twice is listed twice', '一、甲。\n一、乙。', ['一', '一']],
  ])('%s', async (_, text, ids) => {
    expect((await clausesOf(text)).map(({ id }) => id)).toEqual(ids);
  });

  test('thousands of clauses', async () => {
    const parts = Array.from({ length: 60 }, (_, part) => {
      const items = Array.from({ length: 50 }, (_unused, item) => `${item + 1}．任务。`);
      return [`（${['一', '二', '三'][part % 3] ?? ''}）标题`, ...items].join('\n');
    });
    expect(await clausesOf(`一、任务\n${parts.join('\n')}`)).toHaveLength(3000);
  });
});

describe('the title of a clause', () => {
  test.each<[why: string, heading: string, title: string]>([
    ['as it stands', '强化组织', '强化组织'],
    ['at most 24 characters', '一'.repeat(25), `${'一'.repeat(23)}…`],
    ['exactly 24', '一'.repeat(24), '一'.repeat(24)],
    ['characters beyond the first plane count once', '𠮷'.repeat(24), '𠮷'.repeat(24)],
    ['no heading', '', '"—"'],
  ])('%s', (_, heading, title) => {
    const clause = { id: '一', heading, text: '任务。', dueCell: null, hasClausesBelow: false };
    const [line] = clauseLines([clause], messagesFor('zh').scaffold);
    expect(line).toBe(`  - {id: 一, title: ${title}}`);
  });
});

describe('a text in YAML', () => {
  test.each<[why: string, text: string]>([
    ['plain', '关于（2024—2026年）的《通知》'],
    ['a colon and a comment', '丙: 任务 #1'],
    ['quotes and backslashes', '甲"乙\\丙'],
    ['brackets and braces', '[甲], {乙}'],
    ['what YAML takes for a word of its own', 'null'],
    ['a number', '1.10'],
    ['an alias, an anchor and a tag', '*甲 &乙 !丙'],
    ['several lines', '甲\n乙\r\n丙\t丁'],
    ['marks that reorder text', '甲\u202e乙\u2066'],
    ['control characters', '甲\u0000\u001b[31m乙\u0085\u2028'],
    ['a byte-order mark', '\ufeff甲\ufeff'],
    ['a character beyond the first plane that is drawn as nothing', '甲\u{e0041}乙'],
    ['an empty text', ''],
    ['blanks at the ends', ' 甲 '],
    ['a question mark', '???'],
  ])('%s', async (_, text) => {
    const line = `a: {b: ${scalar(text)}, c: 1}\n`;
    expect((await readYaml(line, 'x.yaml')).value).toEqual({ a: { b: text, c: 1 } });
    // oxlint-disable-next-line no-control-regex
    expect(line.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e\u2066\ufeff]/);
  });
});
