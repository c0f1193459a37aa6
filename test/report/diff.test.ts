import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/bilingual.ts';
import { causesByRecords } from '../../src/history/diff/causes-by-records.ts';
import { diffReports } from '../../src/history/diff/diff-reports.ts';
import { differing } from '../../src/history/diff/differing.ts';
import type { Diff } from '../../src/model/diff.ts';
import type { JsonReport } from '../../src/model/json-report.ts';
import { DIFF_FORMATS } from '../../src/report/diff/index.ts';
import { jsonReportOf } from '../../src/report/public/json-report-of.ts';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { golden } from '../golden.ts';
import { RULES } from './sample-pack.ts';
import { contextOf, findingOf, reportOf, sampleReport, TOWNSHIPS } from './sample-report.ts';

const at = (index: number): string[] => [TOWNSHIPS[index] ?? ''];

function sampleDiff(lang: 'zh' | 'en', isQuiet = false): Diff {
  const now = jsonReportOf(sampleReport(), lang);
  const before = reportOf(
    [
      ...sampleReport().findings.filter(
        ({ rule }) => rule.id !== RULES.micro.id && rule.id !== RULES.water.id,
      ),
      findingOf(RULES.micro, 'pending', [...at(0), '天祠社区']),
      ...[0, 2].map((index) => findingOf(RULES.water, 'waived', at(index))),
      ...Array.from({ length: 6 }, (_, index) => findingOf(RULES.committee, 'overdue', at(20 + index))),
    ].map((finding) =>
      finding.rule.id === RULES.staffTown.id && ['met', 'undeclared'].includes(finding.status)
        ? { ...finding, status: 'overdue' as const }
        : finding,
    ),
  );
  const old: JsonReport = isQuiet ? now : { ...jsonReportOf(before, lang), asOf: '2023-12-30', sources: [] };
  const side = (path: string, { asOf, packs, sources, jurisdictions }: JsonReport): Diff['old'] => ({
    path,
    asOf,
    packs: packs.map(({ id, digest }) => ({ id, digest })),
    sources,
    jurisdictions,
  });
  return {
    tool: { name: 'duibiao', version: '0.1.0' },
    lang,
    basis: 'reports',
    old: side('上次.json', old),
    new: side('这次|.json', now),
    differing: differing(old, now),
    changes: diffReports(old, now, causesByRecords(old, now)),
  };
}

describe('a difference', () => {
  test.each([
    ['zh', 80],
    ['zh', 120],
    ['en', 80],
    ['en', 120],
  ] as const)('reads well in %s at %i columns', (locale, width) => {
    const actual = DIFF_FORMATS.terminal(sampleDiff(locale), contextOf({ locale, width }));
    expect(actual).toBe(golden(`diff/terminal-${locale}-${width}.txt`, actual));
    for (const line of actual.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  test.each(LOCALES)('as Markdown and JSON in %s', (locale) => {
    const markdown = DIFF_FORMATS.markdown(sampleDiff(locale), contextOf({ locale }));
    expect(markdown).toBe(golden(`diff/diff-${locale}.md`, markdown));
    expect(markdown).toContain('这次\\|.json');
    const json = DIFF_FORMATS.json(sampleDiff(locale));
    expect(json).toBe(golden(`diff/diff-${locale}.json`, json));
  });

  test('is what the schema says', () => {
    const path = new URL('../../schemas/diff.schema.json', import.meta.url);
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
    for (const diff of [sampleDiff('zh'), sampleDiff('en', true)]) {
      validate(JSON.parse(DIFF_FORMATS.json(diff)));
      expect(validate.errors).toBeNull();
    }
  });

  test('that is none says so', () => {
    const text = DIFF_FORMATS.terminal(sampleDiff('zh', true), contextOf());
    expect(text).toContain('差距没有变化');
    expect(text).toContain('前后都相同');
    expect(text).not.toContain('==');
    expect(DIFF_FORMATS.terminal(sampleDiff('zh', true), contextOf({ verbose: true }))).toContain('仍是差距');
  });
});
