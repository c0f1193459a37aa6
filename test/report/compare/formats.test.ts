import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/model/bilingual.ts';
import { compareReport } from '../../../src/report/compare/compare-report.ts';
import type { Comparison } from '../../../src/report/compare/comparison.ts';
import { COMPARE_FORMATS, type CompareFormat } from '../../../src/report/compare/index.ts';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { golden } from '../../golden.ts';
import { GBK } from '../gbk.ts';
import { contextOf, reportOf } from '../sample-report.ts';
import { divisionsReport, manyReport, severalReport } from './sample-comparison.ts';

const { terminal, markdown, csv, json } = COMPARE_FORMATS;
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  several: compareReport(severalReport(), 'topic', []),
  many: compareReport(manyReport(), 'topic', ['station', 'grid']),
  one: compareReport(divisionsReport(), 'topic', []),
  divisions: compareReport(divisionsReport(), 'division', []),
  unread: compareReport(reportOf([], { jurisdictions: [], packs: [], leftOut: ['坏.yaml'] }), 'topic', []),
};
const ENDINGS = { markdown: 'md', csv: 'csv', json: 'json' } as const;
const all = Object.entries(COMPARISONS).map(([name, comparison]) => ({ name, comparison }));

describe.each(all)('$name', ({ name, comparison }) => {
  const cases = LOCALES.flatMap((locale) => [80, 120].map((width) => ({ locale, width })));

  test.each(cases)('reads well in $locale at $width columns', ({ locale, width }) => {
    const text = terminal(comparison, contextOf({ locale, width }));
    expect(text).toBe(golden(`compare/${name}-${locale}-${width}.txt`, text));
  });

  test.each(LOCALES)('reads well in files in %s', (locale) => {
    for (const format of ['markdown', 'csv', 'json'] as const) {
      const text = COMPARE_FORMATS[format](comparison, contextOf({ locale }));
      expect(text).toBe(golden(`compare/${name}-${locale}.${ENDINGS[format]}`, text));
    }
  });

  test.each([40, 60, 80, 120, 200])('keeps to %d columns, and to what a console has', (width) => {
    for (const locale of LOCALES) {
      for (const verbose of [false, true]) {
        const text = terminal(comparison, contextOf({ locale, width, verbose }));
        for (const line of text.split('\n')) {
          expect(displayWidth(line), line).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}]| $/u);
        }
        expect([...new Set(text)].filter((character) => !GBK.has(character))).toEqual([]);
        const colored = terminal(comparison, contextOf({ locale, width, verbose, color: true }));
        // oxlint-disable-next-line no-control-regex
        expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(text);
      }
    }
  });

  test('does not depend on the width where it is no terminal', () => {
    for (const format of ['markdown', 'csv', 'json'] as const satisfies readonly CompareFormat[]) {
      const make = COMPARE_FORMATS[format];
      expect(make(comparison, contextOf({ width: 40, color: true }))).toBe(make(comparison, contextOf()));
    }
  });
});

describe('the terminal', () => {
  const many = COMPARISONS['many'];
  if (many === undefined) throw new Error('no comparison');

  test('lists many jurisdictions a line each, and every topic only when asked to', () => {
    expect(terminal(many, contextOf())).not.toContain('== 按主题 ==');
    expect(terminal(many, contextOf())).toContain('--verbose');
    const full = terminal(many, contextOf({ verbose: true }));
    expect(full).toContain('== 按主题 ==');
    expect(full.match(/第\d+区/g)?.length).toBeGreaterThan(24);
  });

  test('names what is not on file when asked to', () => {
    const { divisions } = COMPARISONS;
    if (divisions === undefined) throw new Error('no comparison');
    expect(terminal(divisions, contextOf())).not.toContain('汉丰社区');
    expect(terminal(divisions, contextOf({ verbose: true }))).toContain('安康社区、汉丰社区');
  });
});

/** One jurisdiction of this name. */
function named(name: string): Comparison {
  const base = divisionsReport();
  const findings = base.findings.map((finding) => ({
    ...finding,
    division: [name, ...finding.division.slice(2)],
  }));
  return compareReport({ ...base, jurisdictions: [[name]], findings }, 'topic', []);
}

describe('names', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['\t=1', String.raw`\u{9}=1`],
    ['甲,乙', '"甲,乙"'],
    ['甲"乙', '"甲""乙"'],
    ['甲区', '甲区'],
  ])('%j is harmless in a CSV', (name, field) => {
    const text = csv(named(name), contextOf());
    expect(text.startsWith('\ufeff核对日,辖区,')).toBe(true);
    for (const line of text.trimEnd().split('\r\n').slice(1))
      expect(line.startsWith(`2024-03-31,${field},`)).toBe(true);
  });

  test.each([
    ['a|b', String.raw`a\|b`],
    ['<img src=x>', String.raw`\<img src=x\>`],
    ['[甲](http://x)', String.raw`\[甲\](http\://x)`],
    ['www.x.org', String.raw`www\.x.org`],
    ['*甲*_乙_', String.raw`\*甲\*\_乙\_`],
    ['甲\n## 乙', String.raw`甲\\u\{a\}\#\# 乙`],
  ])('%j is harmless in Markdown', (name, text) => {
    expect(markdown(named(name), contextOf())).toContain(`| 主题 | ${text} |\n`);
  });

  test('are as they are in JSON, hidden characters escaped', () => {
    const text = json(named('甲\u202e|=区'), contextOf());
    expect(text).toContain(String.raw`甲\u202e|=区`);
    expect(JSON.parse(text)).toMatchObject({ jurisdictions: [{ path: ['甲\u202e|=区'] }] });
  });
});
