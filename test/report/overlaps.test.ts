import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/crosswalk/overlaps.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { LOCALES } from '../../src/model/bilingual.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Pack, Rule } from '../../src/model/pack.ts';
import type { Report } from '../../src/model/report.ts';
import { jsonReportOf } from '../../src/report/public/json-report-of.ts';
import { json } from '../../src/report/machine/json.ts';
import type { JsonReport } from '../../src/model/json-report.ts';
import { ask } from '../../src/report/terminal/ask.ts';
import { explain } from '../../src/report/terminal/explain.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { TINY_PACKS, tinyPack } from '../crosswalk/tiny-packs.ts';
import { golden } from '../golden.ts';
import { childlessTownship, file, stateOf } from '../support/state-of.ts';
import { GBK } from './gbk.ts';
import { contextOf, reportOf } from './sample-report.ts';

/** Documents of one county, and one of elsewhere that is asked for; what they say is in test/crosswalk/tiny-packs.ts. */
const ELSEWHERE = tinyPack(
  'elsewhere',
  [
    {
      id: 'meeting',
      topic: 'committee.meetings',
      must: { have: 'meetings', of: { kind: 'joint' }, atLeast: 1 },
      every: { period: 'month', from: '2023-07-01' },
    },
  ],
  { region: { level: 'county', name: '别县' } },
);
const PACKS = [...TINY_PACKS, ELSEWHERE];

function judgedBy(packs: readonly Pack[]): Report {
  const divisions = [
    childlessTownship('甲镇', { station: { staff: 1 }, meetings: [{ kind: 'joint', date: '2023-02-01' }] }),
    { ...childlessTownship('乙街道', { station: { staff: 2 } }), kind: 'subdistrict' },
  ];
  const state = stateOf(packs, file('2024-03-31', { name: '测试县', level: 'county', divisions }));
  const { findings, notices, jurisdictions } = evaluate(packs, state, isoDate('2024-03-31'), { force: true });
  const found = overlaps(packs, findings, {});
  return reportOf(findings, { packs, notices, jurisdictions, overlaps: found, locate: start });
}

const start: Report['locate'] = ({ file: name }) => ({ file: name, line: 1, column: 1 });
const blockOf = (text: string): string =>
  /\n== (?:几份文件都有要求|Asked for by several)[^]*?(?=\n\n== )/.exec(text)?.[0] ?? '';
const ruleOf = (pack: string, id: string): Rule => {
  const rule = PACKS.flatMap(({ rules }) => rules).find((one) => one.pack === pack && one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

const report = judgedBy(PACKS);

describe.each(LOCALES)('several packs in %s', (locale) => {
  test.each([80, 120])('read well at %d columns', (width) => {
    const block = blockOf(terminal(report, contextOf({ locale, width })));
    expect(block).toBe(golden(`report/overlaps-${locale}-${width}.txt`, block));
  });

  test('read well in full', () => {
    const block = blockOf(terminal(report, contextOf({ locale, verbose: true })));
    expect(block).toBe(golden(`report/overlaps-${locale}-verbose.txt`, block));
  });

  test.each([40, 80, 120])('fit %d columns, in letters that a GBK console has', (width) => {
    const block = blockOf(terminal(report, contextOf({ locale, width, verbose: true })));
    expect(block).not.toBe('');
    for (const line of block.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    expect([...new Set(block)].filter((character) => !GBK.has(character))).toEqual([]);
  });

  test('of one pack alone nothing is said', () => {
    for (const pack of TINY_PACKS)
      expect(blockOf(terminal(judgedBy([pack]), contextOf({ locale })))).toBe('');
  });
});

test('what asks the same is counted, and listed only in full', () => {
  const same = judgedBy([tinyPack('one', [{}]), tinyPack('other', [{}])]);
  const brief = blockOf(terminal(same, contextOf()));
  expect(brief).toContain('要求相同 1');
  expect(brief).not.toContain('=> ');
  expect(blockOf(terminal(same, contextOf({ verbose: true })))).toContain('=> one、other 要求相同');
});

test('a pack that does not bind is told as such, the others are not', () => {
  const block = blockOf(terminal(report, contextOf()));
  expect(block.match(/只因 --pack 指定/g)).toHaveLength(1);
  expect(block.replaceAll(/\n +/g, '')).toContain('别县；从申报看不出测试县属于该区域，只因 --pack 指定');
});

describe('as JSON', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const value = JSON.parse([...json(jsonReportOf(report, 'zh'))].join('')) as JsonReport;

  test('is what the schema says', () => {
    validate(value);
    expect(validate.errors).toBeNull();
  });

  test('names both rules, and the stricter where there is one', () => {
    const said = value.overlaps.map(({ first, second, stricter, asked }) => [
      first,
      second,
      stricter,
      asked.map(({ division }) => division.at(-1)).join('+'),
    ]);
    expect(said).toContainEqual(['east/staff', 'west/staff', null, '乙街道']);
    expect(said).toContainEqual(['west/meeting', 'east/meeting', 'west/meeting', '乙街道+甲镇']);
    for (const { first, second, stricter, outcome } of value.overlaps) {
      expect(first.split('/')[0]).not.toBe(second.split('/')[0]);
      expect(stricter).toBe(outcome === 'stricter' ? first : null);
    }
  });

  test('a finding of the laxer rule points to the stricter one, from the day on which that began', () => {
    const stricter = (period: string): readonly string[] | undefined =>
      value.findings.find((one) => one.pack === 'east' && one.rule === 'meeting' && one.period === period)
        ?.stricter;
    expect(stricter('2023-Q1')).toEqual(['west/meeting']);
    expect(stricter('2023-Q3')).toEqual(['west/meeting', 'elsewhere/meeting']);
    expect(value.findings.filter(({ pack }) => pack === 'west').flatMap((one) => one.stricter ?? [])).toEqual(
      [],
    );
  });

  test('nothing is merged: the findings are those of each pack alone', () => {
    const alone = PACKS.flatMap((pack) => judgedBy([pack]).findings);
    expect(report.findings).toEqual(alone);
    expect(value.findings.length).toBe(alone.length);
  });
});

describe('the explanation of a rule', () => {
  test.each([
    ['the laxer one', 'east', 'meeting', ['west 严于 east：数量、频次', 'elsewhere 严于 east：数量、频次']],
    ['one that conflicts', 'west', 'staff', ['矛盾，不能同时做到', '难分宽严']],
    ['the stricter one', 'west', 'meeting', []],
    ['one that asks the same', 'east', 'brigade', []],
    ['one that nobody else has', 'north', 'payroll', []],
  ])('says what another pack asks beside %s', (_what, pack, id, said) => {
    const text = explain(report, ruleOf(pack, id), contextOf({ width: 200 }));
    const beside = text.split('\n').filter((line) => line.startsWith('其他文件：'));
    expect(beside.length).toBe(said.length);
    for (const words of said) expect(beside.join('\n')).toContain(words);
  });
});

describe('a pack with faults', () => {
  const faulty = { ...reportOf([]), packs: [], packsLeftOut: ['./own'] };

  test('is told instead of that no document applies', () => {
    const text = terminal(faulty, contextOf());
    expect(text).toContain('规则包 ./own 有错误，没有用来核对');
    expect(text).not.toContain('没有适用的文件');
  });

  test.each([
    [{ packsLeftOut: ['./own'] }, '规则包 ./own 有错误'],
    [{}, '没有适用的文件'],
    [{ jurisdictions: [] }, '没有可以核对的申报'],
  ])('or nothing to judge by or about, never means that nothing is left to declare: %j', (more, said) => {
    const text = ask({ ...reportOf([]), packs: [], ...more }, contextOf());
    expect(text).toContain(said);
    expect(text).not.toContain('没有待补报');
  });

  test('is told beside those that were used', () => {
    const text = terminal({ ...report, packsLeftOut: ['./own'] }, contextOf());
    expect(text).toContain('规则包 ./own 有错误');
    expect(text).toContain('《east实施方案》');
  });
});
