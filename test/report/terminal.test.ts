import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/bilingual.ts';
import { GROUPINGS, type Report, type ReportContext } from '../../src/model/report.ts';
import type { Finding } from '../../src/model/finding.ts';
import { STATUSES } from '../../src/model/status.ts';
import { indexReport } from '../../src/report/public/report-index.ts';
import { sectionOf } from '../../src/report/terminal/sections.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { golden } from '../golden.ts';
import { GBK } from './gbk.ts';
import { attestedRules, RULES } from './sample-pack.ts';
import {
  contextOf,
  findingOf,
  reportOf,
  sampleReport,
  TOWNSHIPS,
  undeclaredReport,
} from './sample-report.ts';
import { SEED } from '../support/seed.ts';

const SECTIONS = ['overdue', 'open', 'pending', 'undeclared'] as const;
const WIDTHS = [80, 120];
const REPORTS = { sample: sampleReport(), undeclared: undeclaredReport(), empty: reportOf([]) };

const contexts = LOCALES.flatMap((locale) => WIDTHS.map((width) => contextOf({ locale, width })));

describe('the gap report', () => {
  test.each(contexts)('reads well in $locale at $width columns', (context) => {
    const actual = terminal(REPORTS.sample, context);
    expect(actual).toBe(golden(`report/gap-${context.locale}-${context.width}.txt`, actual));
  });

  test.each(GROUPINGS)('reads well grouped by %s', (groupBy) => {
    const actual = terminal(REPORTS.sample, contextOf({ groupBy }));
    expect(actual).toBe(golden(`report/gap-by-${groupBy}.txt`, actual));
  });

  test('reads well in full', () => {
    const actual = terminal(REPORTS.sample, contextOf({ verbose: true }));
    expect(actual).toBe(golden('report/gap-verbose.txt', actual));
  });

  test('folds 1600 undeclared duties', () => {
    const text = terminal(REPORTS.undeclared, contextOf());
    expect(text).toBe(golden('report/gap-undeclared.txt', text));
    expect(text.split('\n').length).toBeLessThan(150);
  });

  test('says that nothing was asked', () => {
    const actual = terminal({ ...REPORTS.empty, packs: [] }, contextOf());
    expect(actual).toBe(golden('report/gap-empty.txt', actual));
  });

  test('says that nothing could be read', () => {
    const report = { ...REPORTS.empty, packs: [], jurisdictions: [], leftOut: ['坏.yaml'] };
    const actual = terminal(report, contextOf());
    expect(actual).toBe(golden('report/gap-unread.txt', actual));
  });

  test('says that all is well only if it is', () => {
    const met = findingOf(RULES.staffTown, 'met', ['温泉镇']);
    const undeclared = findingOf(RULES.staffTown, 'undeclared', ['岳溪镇']);
    expect(terminal(reportOf([met]), contextOf())).toContain('没有逾期未达标');
    expect(terminal(reportOf([met, undeclared]), contextOf())).toContain('不能视为达标');
    expect(terminal(reportOf([met, undeclared]), contextOf())).not.toContain('没有逾期未达标');
  });
});

const all: [string, Report, ReportContext][] = Object.entries(REPORTS).flatMap(([name, report]) =>
  contexts.flatMap((context) =>
    GROUPINGS.flatMap((groupBy) =>
      [false, true].map((verbose): [string, Report, ReportContext] => [
        name,
        report,
        { ...context, groupBy, verbose },
      ]),
    ),
  ),
);

describe.each(all)('%s', (name, report, context) => {
  const text = terminal(report, context);
  const { locale, width, groupBy, verbose } = context;
  const how = `${name} ${locale} ${width} ${groupBy} ${verbose ? 'verbose' : ''}`;

  test(`${how}: no line is too wide, none has hidden characters or trailing spaces`, () => {
    for (const line of text.split('\n')) {
      expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}]| $/u);
    }
  });

  test(`${how}: shows only what a GBK console has`, () => {
    expect([...new Set(text)].filter((character) => !GBK.has(character))).toEqual([]);
  });

  test(`${how}: what is shown and what is hidden is all`, () => {
    const index = indexReport(report, locale);
    for (const status of SECTIONS) {
      const section = sectionOf(status, report, index, context);
      const shown = section.groups.flatMap(({ entries }) => entries.flat());
      expect(section.total).toBe(report.summary[status]);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length + section.hidden).toBe(section.total);
      for (const group of section.groups) {
        expect(group.entries.flat().length).toBeLessThanOrEqual(group.total);
      }
      expect(verbose && section.hidden > 0).toBe(false);
      const heading = index.words.gapReport.section(status, section.total);
      expect(text.includes(heading)).toBe(section.total > 0);
    }
  });

  test(`${how}: colour adds nothing but colour`, () => {
    const colored = terminal(report, { ...context, color: true });
    // oxlint-disable-next-line no-control-regex
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(text);
    expect(colored).not.toBe(text);
  });
});

describe('sections', () => {
  const rules = [...Object.values(RULES), ...attestedRules(70)];
  const finding = fc
    .tuple(
      fc.constantFrom(...rules),
      fc.constantFrom(...STATUSES),
      fc.constantFrom(...TOWNSHIPS),
      fc.integer({ min: 0, max: 400 }),
    )
    .map(([rule, status, town, days]): Finding => {
      const lateOrLeft = status === 'pending' ? { daysLeft: days } : { daysLate: days };
      return findingOf(rule, status, [town], { required: 1, actual: 0, gap: 1, ...lateOrLeft });
    });
  const distinct = fc.uniqueArray(finding, {
    selector: ({ rule, key }) => `${rule.id}/${key}`,
    maxLength: 300,
  });

  test('count every finding once, at most 12 groups of at least 5 entries', () => {
    fc.assert(
      fc.property(distinct, fc.constantFrom(...GROUPINGS), (findings, groupBy) => {
        const report = reportOf(findings);
        const index = indexReport(report, 'zh');
        const context = contextOf({ groupBy });
        const flat = terminal(report, context).replaceAll(/\n */g, '');
        for (const status of SECTIONS) {
          const { groups, hidden, total } = sectionOf(status, report, index, context);
          const shown = groups.flatMap(({ entries }) => entries.flat()).length;
          expect(shown + hidden).toBe(total);
          expect(groups.length).toBeLessThanOrEqual(12);
          expect(groups.every(({ entries }) => entries.length > 0)).toBe(true);
          const said = `另有 ${hidden} 项未显示`;
          expect(flat.includes(said)).toBe(hidden > 0);
        }
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  test('list pending findings by the soonest due day', () => {
    const due = (day: string, town: string): Finding =>
      findingOf(RULES.staffTown, 'pending', [town], { due: day as NonNullable<Finding['due']> });
    const report = reportOf([
      due('2025-12-31', '温泉镇'),
      due('2024-06-30', '岳溪镇'),
      due('2024-12-31', '大进镇'),
    ]);
    const { groups } = sectionOf('pending', report, indexReport(report, 'zh'), contextOf());
    expect(groups.map(({ title }) => title)).toEqual(['岳溪镇', '大进镇', '温泉镇']);
  });
});
