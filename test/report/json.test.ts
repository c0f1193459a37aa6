import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/bilingual.ts';
import { jsonReportOf } from '../../src/report/public/json-report-of.ts';
import { json as jsonPieces } from '../../src/report/machine/json.ts';
import type { Locale } from '../../src/model/bilingual.ts';
import type { Report } from '../../src/model/report.ts';
import type { JsonReport } from '../../src/model/json-report.ts';
import { packJson } from '../../src/report/packs/json.ts';
import { packsListJson } from '../../src/report/packs/list-json.ts';
import { golden } from '../golden.ts';
import { contextOf, samplePack, sampleReport, undeclaredReport } from './sample-report.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const json = (report: Report, { locale }: { readonly locale: Locale }): string =>
  [...jsonPieces(jsonReportOf(report, locale))].join('');
const parse = (text: string): JsonReport => JSON.parse(text) as JsonReport;

describe('the JSON report', () => {
  test.each(LOCALES)('is what the schema says, in %s', (locale) => {
    for (const report of [sampleReport(), undeclaredReport()]) {
      const value = parse(json(report, contextOf({ locale })));
      validate(value);
      expect(validate.errors).toBeNull();
    }
  });

  test('reads well', () => {
    const actual = json(sampleReport(), contextOf());
    expect(actual).toBe(golden('report/report.json', actual));
  });

  test('says of every finding what the report says', () => {
    const report = sampleReport();
    const value = parse(json(report, contextOf()));
    expect(value.findings.length).toBe(report.findings.length);
    expect(value.summary).toEqual(report.summary);
    expect(Object.keys(value.summary)).toEqual([
      'met',
      'late',
      'pending',
      'overdue',
      'open',
      'undeclared',
      'waived',
      'not-applicable',
    ]);
    expect(value.findings.find(({ status }) => status === 'undeclared')?.missing).toEqual(['station.staff']);
  });

  test('has titles and descriptions for whoever reads the schema', () => {
    const bare: string[] = [];
    const look = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('properties' in node) {
        for (const [key, value] of Object.entries(node.properties as Record<string, object>)) {
          if (!('title' in value) || !('description' in value)) bare.push(`${path}/${key}`);
        }
      }
      for (const [key, value] of Object.entries(node)) look(value, `${path}/${key}`);
    };
    look(schema, '');
    expect(bare).toEqual([]);
  });
});

describe('the JSON of a pack', () => {
  test('reads well', () => {
    const actual = packJson(samplePack());
    expect(actual).toBe(golden('report/pack.json', actual));
  });

  test('has a figure or null for every rule', () => {
    const { rules } = JSON.parse(packJson(samplePack())) as {
      rules: { id: string; required: number | null; unit: string | null }[];
    };
    expect(
      Object.fromEntries(rules.slice(0, 8).map(({ id, required, unit }) => [id, [required, unit]])),
    ).toEqual({
      'station-staff-subdistrict': [3, '人'],
      'station-staff-town': [2, '人'],
      'committee-members': [2, '项'],
      'quarterly-meeting': [1, '次'],
      'key-units-trained-2024': [100, '%'],
      'brigade-xuebaoshan': [null, null],
      'water-alternatives': [null, null],
      'village-micro-station': [null, null],
    });
  });
});

describe('the JSON of the list of packs', () => {
  test('reads well', () => {
    const actual = packsListJson([samplePack()]);
    expect(actual).toBe(golden('report/packs.json', actual));
  });

  test('is whole without a pack', () => {
    expect(JSON.parse(packsListJson([]))).toEqual({ schema: 'duibiao-packs/1', packs: [] });
  });
});
