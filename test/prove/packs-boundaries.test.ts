import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../../src/files/disk/pack/find-packs.ts';
import { loadPack } from '../../src/tasks/steps/load-pack.ts';
import { testBoundaries } from '../../src/tasks/steps/test-boundaries.ts';

describe.each(builtInPacks())('pack $id', (folder) => {
  test('gives the verdicts that a plain reading of its rules gives at their edges', async () => {
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
