import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/model/iso-date.ts';
import type { RunOptions } from '../../src/model/run-options.ts';
import { UsageError } from '../../src/model/usage.ts';
import { type Explanation, explain } from '../../src/tasks/explain.ts';
import { root } from '../scenarios/binary.ts';

function explained(
  rule: string,
  more: Partial<RunOptions> & { readonly paths?: readonly string[] } = {},
): Promise<Explanation> {
  const tool = { name: 'duibiao', version: '0' };
  return explain({ paths: [], cwd: root, asOf: isoDate('2024-03-31'), tool, ...more, rule });
}

describe('explain', () => {
  test('without files tells the rule, and judges nobody', async () => {
    const { explained: found } = await explained('station-staff-town', { packs: ['kaizhou-2023'] });
    expect(found?.rule.id).toBe('station-staff-town');
    expect(found?.report.findings).toEqual([]);
    expect(found?.report.sources).toEqual([]);
  });

  test('with files tells the verdicts on this rule alone', async () => {
    const { explained: found } = await explained('station-staff-town', { paths: ['examples/kaizhou'] });
    const rules = new Set(found?.report.findings.map(({ rule }) => rule.id));
    expect([...rules]).toEqual(['station-staff-town']);
  });

  test('with a chosen reading says so also where nothing is judged', async () => {
    const pack = 'kaizhou-2023';
    const { explained: whole } = await explained('station-staff-town', { packs: [pack] });
    const rule = whole?.report.packs[0]?.rules.find(({ readings }) => readings.length > 1);
    const other = rule?.readings.find(({ name }) => name !== rule.defaultReading)?.name ?? '';
    const reading = [`${rule?.id ?? ''}=${other}`];
    const { explained: found } = await explained(rule?.id ?? '', { packs: [pack], reading });
    expect(found?.report.chosenReadings).toEqual({ [`${pack}/${rule?.id ?? ''}`]: other });
  });

  test('does not know a rule of no pack', async () => {
    await expect(explained('station-staff-towm', { packs: ['kaizhou-2023'] })).rejects.toThrow(UsageError);
  });

  test('does not deny a rule that may be in a pack with faults, and tells these', async () => {
    const { explained: found, diagnostics } = await explained('any', { packs: ['test/invalid/pack/pack'] });
    expect(found).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
