import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/bilingual.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { summaryOf } from '../../src/model/summary.ts';
import { WAIVER_PROBLEMS, WAIVER_STATUSES, type Waiver } from '../../src/model/waiver.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { compareReport } from '../../src/report/compare/compare-report.ts';
import { decidedShare } from '../../src/report/words/decided-share.ts';
import { jsonReportOf } from '../../src/report/public/json-report-of.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { applyWaivers } from '../../src/evaluate/waive/apply-waivers.ts';
import { golden } from '../golden.ts';
import { file, stateOf, township } from '../support/state-of.ts';
import { waiverOf } from '../support/waiver-of.ts';
import { packOf, RULES } from './sample-pack.ts';
import { COUNTY, contextOf, findingOf, reportOf } from './sample-report.ts';

const asOf = isoDate('2024-03-31');
const names = ['温泉镇', '岳溪镇', '大进镇'];
const state = stateOf(
  [],
  file('2024-03-31', { name: COUNTY, level: 'county', divisions: names.map((name) => township(name)) }),
);
const staff = (name: string, actual: number): Finding =>
  findingOf(RULES.staffTown, 'overdue', [name], { required: 2, actual, gap: 2 - actual, unit: '人' });
const gaps = [staff('温泉镇', 1), staff('岳溪镇', 0), staff('大进镇', 1)];
const others = [
  findingOf(RULES.committee, 'met', ['温泉镇']),
  findingOf(RULES.committee, 'open', ['岳溪镇']),
];

function reportWith(waivers: readonly Waiver[], findings: readonly Finding[] = [...gaps, ...others]): Report {
  const run = { asOf, state, packs: [packOf([RULES.staffTown, RULES.committee])], isPart: false };
  const waived = applyWaivers(findings, waivers, { ...run, ignoresSubmitted: false });
  return reportOf(waived.findings, { asOf, packs: run.packs, waivers: waived.outcomes });
}

const at = (index: number): Waiver['place'] => ({ file: '豁免.yaml', pointer: `/waivers/${index}` });
const MANY = [
  waiverOf({ place: at(0), until: '2024-04-15' }),
  waiverOf({ place: at(1), division: ['岳溪镇'], origin: 'submitted' }),
  waiverOf({ place: at(2), division: ['大进镇'], since: '2023-06-01', until: '2024-03-30' }),
  waiverOf({ place: at(3), division: ['大井镇'] }),
  waiverOf({ place: at(4), division: [COUNTY], approver: '很长的批准单位名称\u202e'.repeat(4) }),
  waiverOf({ place: at(5), rule: RULES.committee.id }),
  waiverOf({ place: at(6), pack: 'yanbian-2023' }),
];

describe('the gap report with waivers', () => {
  test.each(LOCALES.flatMap((locale) => [80, 120].map((width) => contextOf({ locale, width }))))(
    'reads well in $locale at $width columns',
    (context) => {
      const actual = terminal(reportWith(MANY), context);
      expect(actual).toBe(golden(`report/waivers-${context.locale}-${context.width}.txt`, actual));
      for (const row of actual.split('\n')) expect(displayWidth(row)).toBeLessThanOrEqual(context.width);
      expect(actual).not.toContain('\u202e');
    },
  );

  test('reads well in full', () => {
    const actual = terminal(reportWith(MANY), contextOf({ verbose: true }));
    expect(actual).toBe(golden('report/waivers-verbose.txt', actual));
  });

  test('never says that nothing is missing', () => {
    const report = reportWith([waiverOf()], [staff('温泉镇', 1)]);
    for (const locale of LOCALES) {
      const text = terminal(report, contextOf({ locale }));
      expect(text).not.toContain(messagesFor(locale).gapReport.noGaps);
      expect(text).toContain(messagesFor(locale).waivers.noGapsButWaived(1));
    }
  });

  test('says nothing of waivers where there are none', () => {
    expect(terminal(reportWith([]), contextOf())).not.toContain('豁免');
  });
});

describe('the JSON report with waivers', () => {
  const report = jsonReportOf(reportWith(MANY), 'zh');

  test('has all of them in their order', () => {
    expect(report.waivers.map(({ status, origin }) => [status, origin])).toEqual([
      ['used', 'auditor'],
      ['used', 'submitted'],
      ['expired', 'auditor'],
      ['orphaned', 'auditor'],
      ['too-broad', 'auditor'],
      ['unused', 'auditor'],
      ['not-asked', 'auditor'],
    ]);
  });

  test('says of a waived finding who approved it and what it would be, and keeps its figures', () => {
    const [finding] = report.findings;
    expect(finding).toMatchObject({ status: 'waived', gap: 1, actual: 1, required: 2, daysLate: 183 });
    expect(finding?.waiver).toMatchObject({ instead: 'overdue', origin: 'auditor', until: '2024-04-15' });
    expect(finding?.message).toContain('豁免（否则为逾期未达标），应有 2 人，现有 1 人，缺 1 人');
    expect(finding?.message).toContain('已逾期 183 天；经「区消防安全委员会办公室」批准，豁免至 2024-04-15');
    expect(report.findings.filter(({ waiver }) => waiver !== null)).toHaveLength(2);
  });

  test('has the fingerprints that it has without', () => {
    const plain = jsonReportOf(reportWith([]), 'zh');
    expect(report.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      plain.findings.map(({ fingerprint }) => fingerprint),
    );
  });
});

describe('a waiver improves no score', () => {
  const [without, waived] = [reportWith([]), reportWith(MANY)];

  test('in the share that is decided', () => {
    expect(decidedShare(waived.summary)).toBe(decidedShare(without.summary));
    expect(decidedShare(summaryOf(gaps))).toBe(100);
  });

  test.each(['topic', 'division'] as const)('in a comparison by %s, nor the order of its rows', (by) => {
    const [a, b] = [without, waived].map((report) => compareReport(report, by, []));
    const shares = (one: typeof a): unknown =>
      one?.rows.map(({ subject, cells }) => [subject, cells.map(({ met, applicable }) => [met, applicable])]);
    expect(shares(b)).toEqual(shares(a));
    expect(b?.jurisdictions.map(({ total }) => [total.met, total.applicable, total.counts.waived])).toEqual([
      [1, 5, 2],
    ]);
  });
});

describe('the words', () => {
  test.each(LOCALES)('are there for every status and problem, in %s', (locale) => {
    const { waivers } = messagesFor(locale);
    expect(Object.keys(waivers.status)).toEqual([...WAIVER_STATUSES]);
    const args = { place: 'a.yaml:1:1', isGap: true, since: '2024-01-01', until: '2024-06-30' };
    for (const code of WAIVER_PROBLEMS) {
      const text = waivers.problem[code](args);
      expect(text).not.toMatch(/undefined|null|NaN/);
    }
  });
});
