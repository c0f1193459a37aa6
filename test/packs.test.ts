import { describe, expect, test } from 'vitest';
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
});
