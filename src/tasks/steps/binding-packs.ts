import { builtInPacks } from '../../files/disk/pack/find-packs.ts';
import { mayBind } from '../../model/region/may-bind.ts';
import { readRegionWords } from '../../files/disk/pack/read-region-words.ts';

/** Ids of the packs that come with the program and bind a jurisdiction of one of these names. */
export async function bindingPacks(names: readonly string[]): Promise<string[]> {
  const named = new Set(names);
  const regions = await Promise.all(
    builtInPacks().map(async (folder) => ({ id: folder.id, words: await readRegionWords(folder) })),
  );
  return regions.flatMap(({ id, words }) => (mayBind(words, named) ? [id] : []));
}
