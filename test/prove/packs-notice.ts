import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/tasks/steps/load-pack.ts';
import { mutatePack } from '../../src/tasks/steps/mutate-pack.ts';
import { builtInPacks } from '../../src/files/disk/pack/find-packs.ts';

/** Tests every second of the built-in packs: two files, so that two workers share them. */
export function packsNotice(share: 0 | 1): void {
  const packs = builtInPacks().filter((_, index) => index % 2 === share);
  describe.each(packs)('pack $id', (folder) => {
    test('has rows that notice every change of it, or says why one changes nothing', async () => {
      const result = mutatePack(await loadPack(folder, { tests: true }));
      const survivors = result?.survivors.map(
        ({ rule, at, from, to }) => `${rule}: ${at} ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
      );
      expect(survivors).toEqual([]);
      expect(result?.faults).toEqual([]);
      expect(result?.total).toBeGreaterThan(100);
    });
  });
}
