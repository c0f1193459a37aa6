import { describe, expect, test } from 'vitest';
import { testBoundaries } from '../src/tasks/steps/test-boundaries.ts';
import { loadPack } from '../src/tasks/steps/load-pack.ts';
import { testRows } from '../src/tasks/steps/test-rows.ts';
import { builtInPacks } from '../src/files/disk/pack/find-packs.ts';

describe.each(builtInPacks())('pack $id', (folder) => {
  test('has no fault, and every clause is accounted for', async () => {
    const { diagnostics, pack } = await loadPack(folder, { tests: true });
    expect(diagnostics.map(({ code, position }) => `${code} ${position.file}:${position.line}`)).toEqual([]);
    const open = pack?.clauses.filter(({ rules, notDuty }) => rules.length === 0 && notDuty === null);
    expect(open).toEqual([]);
  });

  test('gives the verdicts that its own tests expect', async () => {
    const { rows, failures } = testRows(await loadPack(folder, { tests: true }));
    expect(failures.map(({ args, position }) => `${position.line} ${args.token}: ${args.detail}`)).toEqual(
      [],
    );
    expect(rows).toBeGreaterThan(100);
  });

  test('gives the verdicts that a plain reading of its rules gives at their edges', {
    timeout: 120_000,
  }, async () => {
    const { pack } = await loadPack(folder);
    if (pack === null) throw new Error('the pack has faults');
    const { failures, impossible, omitted, generated } = testBoundaries(pack);
    expect(
      failures.map(({ case: { rule, reading, row }, actual }) => ({ rule, reading, row, actual })),
    ).toEqual([]);
    expect([...impossible, ...omitted]).toEqual([]);
    expect(Object.values(generated).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
  });
});
