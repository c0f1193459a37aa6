import { builtInPacks } from '../../files/disk/pack/find-packs.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Pack } from '../../model/pack.ts';
import { type LoadedPack, loadPack, packFolders } from './load-pack.ts';

/** Several packs as used, and the faults of all. */
export interface PacksLoaded {
  readonly loaded: readonly LoadedPack[];
  /** Those without faults. */
  readonly packs: readonly Pack[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether no pack has faults. */
  readonly isWhole: boolean;
}

/** The packs that the words mean (ids or folders), all that come with the program without any. */
export async function loadPacks(
  words: readonly string[],
  cwd: string,
  options: { readonly tests: boolean } = { tests: false },
): Promise<PacksLoaded> {
  const folders = words.length === 0 ? builtInPacks() : packFolders(words, cwd);
  const loaded = await Promise.all(folders.map((folder) => loadPack(folder, options)));
  const packs = loaded.flatMap(({ pack }) => (pack === null ? [] : [pack]));
  return {
    loaded,
    packs,
    diagnostics: loaded.flatMap(({ diagnostics }) => diagnostics),
    isWhole: packs.length === loaded.length,
  };
}
