import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../../src/files/parse/document/parse-document.ts';

const idsOf = (text: string): string[] => parseDocument(text).clauses.map(({ id }) => id);
const textOf = (text: string, id: string): string | undefined =>
  parseDocument(text).clauses.find((clause) => clause.id === id)?.text;

describe('the headings of a document', () => {
  test.each<[why: string, text: string, ids: string[]]>([
    [
      'three levels',
      '一、甲\n（一）乙\n1.丙\n2.丁\n（二）戊\n1.己',
      ['一', '一（一）', '一（一）1', '一（一）2', '一（二）', '一（二）1'],
    ],
    [
      'brackets and dots of either width',
      '一、甲\n(一)乙\n１．丙\n2．丁\n3、戊',
      ['一', '一（一）', '一（一）1', '一（一）2', '一（一）3'],
    ],
    ['numbers of two digits', '十一、甲\n（十二）乙\n11.丙', ['十一', '十一（十二）', '十一（十二）11']],
    [
      'bold and headings of Markdown',
      '## 一、甲\n**（一）乙**。丙\n（二）**丁**。',
      ['一', '一（一）', '一（二）'],
    ],
    ['indented', '　　一、甲\n  （一）乙', ['一', '一（一）']],
    ['a third level under the first', '一、甲\n1.乙\n2.丙', ['一', '一1', '一2']],
    [
      'numbered through',
      '一、甲\n（一）乙\n1.丙\n（二）丁\n2.戊',
      ['一', '一（一）', '一（一）1', '一（二）', '一（二）2'],
    ],
    [
      'in the middle of a line',
      '一、甲。（一）乙。1.丙。2.丁。（二）戊。3.己。二、庚。',
      ['一', '一（一）', '一（一）1', '一（一）2', '一（二）', '一（二）3', '二'],
    ],
    ['behind a bare title', '一、甲（一）乙1.丙。', ['一', '一（一）', '一（一）1']],
    ['behind a note on who is responsible', '一、甲\n1.乙。〔责任单位：丙〕2．丁。', ['一', '一1', '一2']],
    ['years, decimals and other numbers are text', '一、甲\n2024年底前，乙\n1.5万元。12.5米', ['一']],
    ['a year behind a number and a half-width dot', '一、甲\n1.2024年底前，乙\n2.丙', ['一', '一1', '一2']],
    ['lists within a sentence are text', '一、甲，包括：（一）乙；（二）丙。\n1.丁', ['一', '一1']],
    ['a number out of turn within a line is text', '一、甲。3.乙。', ['一']],
    ['nothing before the first heading is a clause', '（一）说明\n1.说明\n一、甲', ['一']],
    ['a clause that stands there twice', '一、甲\n一、乙', ['一', '一']],
    ['no structure', '只有一段话。', []],
  ])('%s', (_, text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });
});

describe('the text of a clause', () => {
  const text =
    '题目\n一、甲\n（一）乙，不少\n于 3\n人。\n- 2 -\n1.丙。\n二、丁\n附件：表\n某县人民政府\n2024年2月20日\n(此件公开发布)';

  test('runs on over line ends, white space and page marks', () => {
    expect(textOf(text, '一（一）')).toBe('乙，不少于3人。\t丙。');
  });

  test('holds the clauses below it', () => {
    expect(textOf(text, '一')).toBe('甲\t乙，不少于3人。\t丙。');
    expect(parseDocument(text).clauses.map(({ hasClausesBelow }) => hasClausesBelow)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('ends where the signature begins', () => {
    expect(textOf(text, '二')).toBe('丁');
    expect(parseDocument(text)).toMatchObject({
      outside: '题目\t附件：表\t某县人民政府\t2024年2月20日\t(此件公开发布)',
      days: ['2024年2月20日'],
    });
  });

  test.each<[why: string, end: string, last: string]>([
    ['an organ above the day', '某县人民政府\n\n2024年2月20日', '丁'],
    ['two organs above the day', '某县应急管理局\n某县消防救援大队\n2024年2月20日', '丁'],
    [
      'an organ that is not above a day',
      '某县人民政府\n2024年2月20日前报送',
      '丁某县人民政府2024年2月20日前报送',
    ],
    ['a sentence about an organ', '报送某县人民政府。\n2024年2月20日', '丁报送某县人民政府。'],
  ])('ends with %s', (_, end, last) => {
    expect(textOf(`一、甲\n二、丁\n${end}`, '二')).toBe(last);
  });

  test('is the same with Windows line ends', () => {
    expect(parseDocument(text.replaceAll('\n', '\r\n'))).toEqual(parseDocument(text));
  });
});

describe('the rows of a table', () => {
  test.each<[why: string, text: string, rows: [string, string | null][]]>([
    [
      'by a column of numbers',
      '序号\t任务\t时限\n1\t甲\t2023年3月底\n2\t乙\t持续推进',
      [
        ['附表1', '2023年3月底'],
        ['附表2', '持续推进'],
      ],
    ],
    [
      'continued without a number',
      '序号\t任务\t举措\t时限\n1\t甲\t乙\t2023年3月底\n\t\t丙\t2023年4月底前\n2\t丁\t戊\t2024年\n\t\t己\t',
      [
        ['附表1.1', '2023年3月底'],
        ['附表1.2', '2023年4月底前'],
        ['附表2.1', '2024年'],
        ['附表2.2', null],
      ],
    ],
    [
      'with a head on every page',
      '序号\t任务\t时限\n1\t甲\t2023年底\n\n序号\t任务\t时限\n2\t乙\t2023年底',
      [
        ['附表1', '2023年底'],
        ['附表2', '2023年底'],
      ],
    ],
    [
      'by numbers in a cell of the line',
      '任务\t单位\t时限\n（一）甲\t1．乙\t2023年9月30日\n\t2．丙\t2023年12月31日',
      [
        ['附表1', '2023年9月30日'],
        ['附表2', '2023年12月31日'],
      ],
    ],
    [
      'one cell on a line',
      '\t任务\n\t时限\n\n\t一、甲\n\n\t（一）乙\n\t1．丙\n\t2023年9月30日\n\t\n\n\t（二）丁\n\t2．2024年，戊\n\t持续推进\n',
      [
        ['附表1', '2023年9月30日'],
        ['附表2', '持续推进'],
      ],
    ],
    [
      'with a stray dot',
      '\t31．甲\n\t持续推进\n\t32.．乙\n\t持续推进',
      [
        ['附表31', '持续推进'],
        ['附表32', '持续推进'],
      ],
    ],
    [
      'within a cell a date is text',
      '1\t甲，2023年3月底前\t乙\n2\t丙\t丁',
      [
        ['附表1', null],
        ['附表2', null],
      ],
    ],
    [
      'of two columns',
      '序号\t任务\n1\t甲\n2\t乙',
      [
        ['附表1', null],
        ['附表2', null],
      ],
    ],
    [
      'of Markdown',
      '| 序号 | 任务 | 时限 |\n| --- | :-: | ---: |\n| 1 | 甲 | 2023年底 |\n|2|乙|持续推进|',
      [
        ['附表1', '2023年底'],
        ['附表2', '持续推进'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(parseDocument(text).clauses.map(({ id, dueCell }) => [id, dueCell])).toEqual(rows);
  });

  test('keep their cells apart and follow the body', () => {
    const text = '一、甲\n（一）乙\n\n序号\t任务\t单位\n1\t丙 丙\t丁';
    expect(idsOf(text)).toEqual(['一', '一（一）', '附表1']);
    expect(textOf(text, '附表1')).toBe('1\t丙丙\t丁');
    expect(textOf(text, '一')).toBe('甲\t乙');
  });
});

describe('the heading of a clause', () => {
  test.each<[why: string, text: string, headings: string[]]>([
    ['its first sentence', '一、强化组织。成立小组。', ['强化组织']],
    ['its line, with the text on the next', '一、总体要求\n坚持预防为主。', ['总体要求']],
    ['on a line of its own behind the number', '一、\n总体要求\n预防为主。', ['总体要求']],
    ['up to the first comma', '一、各村要高度重视，落实责任。', ['各村要高度重视']],
    ['a comma behind a few words does not end it', '一、2024年，各村建站，按时完成。', ['2024年，各村建站']],
    ['the first words of a row', '1\t建设微型消防站，配齐器材\t各村\n\t\t维护', ['建设微型消防站', '维护']],
    ['a row without its number', '1．甲任务\t乙\t丙', ['甲任务']],
    ['nothing at all', '一、', ['']],
  ])('%s', (_, text, headings) => {
    expect(parseDocument(text).clauses.map(({ heading }) => heading)).toEqual(headings);
  });
});

test('what stands in front of the first clause is known', () => {
  expect(parseDocument('首页\n题目\n一、甲\n某某县人民政府\n2024年1月1日\n').preamble).toEqual([
    '首页',
    '题目',
  ]);
  expect(parseDocument('只有一段话。').preamble).toEqual(['只有一段话。']);
});

describe('a line that begins like a clause and is none is named', () => {
  test.each<[why: string, text: string, unread: [number, string][]]>([
    ['an article', '一、甲\n第三条 乙', [[2, '第三条乙']]],
    [
      'a number in a circle',
      '一、甲\n①乙\n②丙',
      [
        [2, '①乙'],
        [3, '②丙'],
      ],
    ],
    ['a number with half a bracket', '一、甲\n1）乙', [[2, '1）乙']]],
    ['a number of two parts', '一、甲\n1.1乙', [[2, '1.1乙']]],
    ['before the first clause', '（一）说明\n一、甲', [[1, '（一）说明']]],
    ['behind the signature', '一、甲\n某县人民政府\n2024年2月20日\n\n1.乙', [[5, '1.乙']]],
    ['lines of a Markdown table count', '| 甲 |\n| --- |\n\n一、甲\n①乙', [[5, '①乙']]],
    ['no line that is read', '一、甲\n（一）乙\n1.2024年底前，丙。2.丁', []],
    ['no line of a sentence', '一、甲，不少于\n3人。2024年底前，\n12月完成', []],
  ])('%s', (_, text, unread) => {
    expect(parseDocument(text).unread.map(({ line, text: printed }) => [line, printed])).toEqual(unread);
  });
});
