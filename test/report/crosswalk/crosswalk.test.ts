import { describe, expect, test } from 'vitest';
import { crosswalk } from '../../../src/crosswalk/crosswalk.ts';
import { LOCALES } from '../../../src/model/bilingual.ts';
import { CROSSWALK_FORMATS } from '../../../src/report/crosswalk/index.ts';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { TINY_PACKS, tinyPack } from '../../crosswalk/tiny-packs.ts';
import { golden } from '../../golden.ts';
import { contextOf } from '../sample-report.ts';

const value = crosswalk(TINY_PACKS);
const { terminal, markdown, csv, json } = CROSSWALK_FORMATS;

describe.each(LOCALES)('the crosswalk in %s', (locale) => {
  test.each([
    ['terminal', terminal, 'txt'],
    ['markdown', markdown, 'md'],
    ['csv', csv, 'csv'],
  ] as const)('%s', (name, format, ending) => {
    const text = format(value, contextOf({ locale }));
    expect(text).toBe(golden(`report/crosswalk/${name}-${locale}.${ending}`, text));
  });

  test.each([
    ['terminal', terminal, 'txt'],
    ['markdown', markdown, 'md'],
  ] as const)('%s with every rule', (name, format, ending) => {
    const text = format(value, contextOf({ locale, verbose: true }));
    expect(text).toBe(golden(`report/crosswalk/${name}-${locale}-verbose.${ending}`, text));
  });

  test('fits the screen', () => {
    for (const width of [60, 80, 120])
      for (const line of terminal(value, contextOf({ locale, width, verbose: true })).split('\n'))
        expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  test('of nothing says so', () => {
    const nothing = crosswalk([]);
    expect(terminal(nothing, contextOf({ locale })).trim().split('\n').length).toBe(1);
    expect(csv(nothing, contextOf({ locale })).trimEnd().split('\r\n').length).toBe(1);
    expect(markdown(nothing, contextOf({ locale }))).not.toContain('##');
  });
});

describe('as data', () => {
  test('json is the same in every language', () => {
    const text = json(value);
    expect(text).toBe(golden('report/crosswalk/crosswalk.json', text));
  });

  test('a spreadsheet takes no cell for a formula', () => {
    const text = csv(value, contextOf());
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text).toContain('"\'=1+1|""引号""，<b>标记</b>"');
    expect(text.trimEnd().split('\r\n').length).toBe(1 + TINY_PACKS.flatMap(({ rules }) => rules).length);
  });

  test('markdown takes no word for markup', () => {
    const text = markdown(value, contextOf());
    expect(text).toContain('=1+1\\|"引号"，\\<b\\>标记\\</b\\>');
  });

  test('a matrix wider than the screen goes on below', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      tinyPack(`pack-${index}`, [{ must: { have: 'station.staff', atLeast: index + 1, unit: '人' } }]),
    );
    const text = terminal(crosswalk(many), contextOf({ width: 60 }));
    for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(60);
    expect(text).toMatch(/^│ 主题 +│ A +│ B .*\n(.*\n)+│ 主题 +│ [C-I]/m);
    expect(text).toContain('[9] 严于 [1]、[2]、[3]、[4]、[5]、[6]、[7]、[8]：数量');
  });
});
