import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/model/bilingual.ts';
import { MACHINE_FORMATS, type MachineFormat } from '../../../src/report/machine/index.ts';
import { golden } from '../../golden.ts';
import { sample, written } from './sample.ts';

const ENDINGS = {
  json: 'json',
  ndjson: 'ndjson',
  sarif: 'sarif',
  junit: 'xml',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  markdown: 'md',
  csv: 'csv',
  tap: 'tap',
} as const satisfies Record<MachineFormat, string>;

describe.each(Object.keys(MACHINE_FORMATS) as MachineFormat[])('%s', (format) => {
  test.each(LOCALES)('reads well in %s', (locale) => {
    const actual = written(format, sample(locale));
    expect(actual).toBe(golden(`report/machine/report-${locale}.${ENDINGS[format]}`, actual));
  });

  test('comes piece by piece', () => {
    const { findings } = sample();
    const large = sample('zh', { findings: Array.from({ length: 60 }, () => findings).flat() });
    const lengths = [...MACHINE_FORMATS[format](large)].map((piece) => piece.length);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    expect(Math.max(...lengths)).toBeLessThan(Math.max(total / 4, 8_000));
  });
});
