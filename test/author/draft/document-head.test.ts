import { describe, expect, test } from 'vitest';
import { documentHead } from '../../../src/author/draft/document-head.ts';
import { parseDocument } from '../../../src/files/parse/document/parse-document.ts';

const headOf = (text: string): ReturnType<typeof documentHead> => documentHead(parseDocument(text));
const BODY = '\n各村：\n一、甲\n乙。\n';
const TITLE = '柏溪镇人民政府关于做好冬季防火工作的通知';
const SIGNED = `${BODY}柏溪镇人民政府\n2024年3月1日\n`;

describe('the title of a document', () => {
  test.each<[why: string, text: string, sure: string | null, candidates: string[]]>([
    ['the whole form of one', `${TITLE}${BODY}`, TITLE, []],
    ['behind the number', `柏政发〔2024〕3号\n柏溪镇防火工作方案${BODY}`, '柏溪镇防火工作方案', []],
    ['behind the head of the issuer', `柏溪镇人民政府文件\n${TITLE}${BODY}`, TITLE, []],
    [
      'what a notice issues, not the notice',
      `柏溪镇人民政府关于印发柏溪镇防火工作方案的通知${BODY.replace('一、', '柏溪镇防火工作方案\n为此制定。\n一、')}`,
      '柏溪镇防火工作方案',
      [],
    ],
    ['named in the text', `首页>通知\n防火工作方案\n《防火工作方案》已经同意。${BODY}`, '防火工作方案', []],
    ['years in brackets of either width', `${TITLE}(2024—2026年)${BODY}`, `${TITLE}(2024—2026年)`, []],
    ['nothing like a title', `有关事项${BODY}`, null, []],
    ['the navigation of a page is none', `首页>政务>通知公告\n当前位置：防火工作方案${BODY}`, null, []],
    [
      'a title without its beginning',
      `柏溪镇人民政府关于做好\n冬季防火工作的通知${BODY}`,
      null,
      ['冬季防火工作的通知'],
    ],
    [
      'a title without its end',
      `柏溪镇人民政府关于印发防火工作方案\n的通知${BODY}`,
      null,
      ['柏溪镇人民政府关于印发防火工作方案'],
    ],
    [
      'two whole titles',
      `${TITLE}\n2023年1月1日\n柏溪镇人民政府关于秋季防火的通知${BODY}`,
      null,
      [TITLE, '柏溪镇人民政府关于秋季防火的通知'],
    ],
    ['the title of an annex is not its own', `有关事项${BODY}附件：防火工作方案\n`, null, []],
  ])('%s', (_, text, sure, candidates) => {
    expect(headOf(text).title).toEqual({ sure, candidates });
  });
});

describe('the number of a document', () => {
  test.each<[why: string, text: string, sure: string | null, candidates: string[]]>([
    ['alone on a line', `柏政发〔2024〕3号\n${TITLE}${BODY}`, '柏政发〔2024〕3号', []],
    [
      'in the box of a web page',
      `索引号：1\n发文字号：柏政发〔2024〕3号\n${TITLE}${BODY}`,
      '柏政发〔2024〕3号',
      [],
    ],
    ['printed twice', `柏政发〔2024〕3号\n文号：柏政发〔2024〕3号\n${BODY}`, '柏政发〔2024〕3号', []],
    ['another document is cited', `按照市里文件（市政发〔2023〕9号）${BODY}`, null, ['市政发〔2023〕9号']],
    [
      'two of them',
      `柏政发〔2024〕3号\n柏政发〔2024〕4号${BODY}`,
      null,
      ['柏政发〔2024〕3号', '柏政发〔2024〕4号'],
    ],
    ['none', `${TITLE}${BODY}`, null, []],
  ])('%s', (_, text, sure, candidates) => {
    expect(headOf(text).number).toEqual({ sure, candidates });
  });
});

describe('issuer, day of issue and region', () => {
  test.each<[why: string, text: string, issuer: string | null, issued: string | null, region: string | null]>(
    [
      ['a signature with its day', SIGNED, '柏溪镇人民政府', '2024-03-01', 'township 柏溪镇'],
      [
        'an office of a government',
        SIGNED.replace('柏溪镇人民政府', '某市乙区人民政府办公室'),
        '某市乙区人民政府办公室',
        '2024-03-01',
        'county 某市乙区',
      ],
      [
        'a subdistrict office',
        SIGNED.replace('柏溪镇人民政府', '柳林街道办事处'),
        '柳林街道办事处',
        '2024-03-01',
        'township 柳林街道',
      ],
      [
        'a prefecture',
        SIGNED.replace('柏溪镇人民政府', '某某自治州人民政府'),
        '某某自治州人民政府',
        '2024-03-01',
        'prefecture 某某自治州',
      ],
      [
        'a city may be of either level',
        SIGNED.replace('柏溪镇人民政府', '某某市人民政府'),
        '某某市人民政府',
        '2024-03-01',
        null,
      ],
      [
        'no government',
        SIGNED.replace('柏溪镇人民政府', '某县消防救援大队'),
        '某县消防救援大队',
        '2024-03-01',
        null,
      ],
      [
        'two organs together',
        SIGNED.replace('柏溪镇人民政府', '某县应急管理局\n某县消防救援大队'),
        null,
        null,
        null,
      ],
      [
        'signed above, in front of the plan',
        `柏溪镇人民政府\n2024年3月1日${BODY}`,
        '柏溪镇人民政府',
        '2024-03-01',
        'township 柏溪镇',
      ],
      ['a day of the page, without a signature', `2024年3月1日${BODY}`, null, null, null],
      [
        'two signatures',
        `${SIGNED}柏溪镇人民政府\n2024年3月9日\n`,
        '柏溪镇人民政府',
        null,
        'township 柏溪镇',
      ],
      ['a day that the calendar lacks', SIGNED.replace('3月1日', '2月30日'), null, null, null],
      ['nothing', BODY, null, null, null],
    ],
  )('%s', (_, text, issuer, issued, region) => {
    const head = headOf(text);
    const named = head.region === null ? null : `${head.region.level} ${head.region.name}`;
    expect([head.issuer.sure, head.issued.sure, named]).toEqual([issuer, issued, region]);
  });

  test('what is in doubt is named', () => {
    expect(headOf(`2024年3月1日${SIGNED}柏溪镇人民政府\n2024年3月9日`).issued).toEqual({
      sure: null,
      candidates: ['2024-03-01', '2024-03-09'],
    });
  });
});
