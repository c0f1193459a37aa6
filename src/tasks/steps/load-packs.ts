import { builtInPacks } from '../../files/disk/pack/find-packs.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Pack } from '../../model/pack.ts';
import { type LoadedPack, loadPack, packFolders } from './load-pack.ts';
import { withoutClashes } from './without-clashes.ts';

/** Several packs as used, and the faults of all. */
export interface PacksLoaded {
  readonly loaded: readonly LoadedPack[];
  /** Those without faults. */
  readonly packs: readonly Pack[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether no pack has faults. */
  readonly isWhole: boolean;
}

interface LoadOptions {
  /** Read their tests.yaml too. */
  readonly tests?: boolean;
  /** They are about one state: a word that two of their fields use for different things is a fault. */
  readonly isOneState?: boolean;
}

/** The packs that the words mean (ids or folders), all that come with the program without any. */
export async function loadPacks(
  words: readonly string[],
  cwd: string,
  { tests = false, isOneState = false }: LoadOptions = {},
): Promise<PacksLoaded> {
  const folders = words.length === 0 ? builtInPacks() : packFolders(words, cwd);
  const each = await Promise.all(folders.map((folder) => loadPack(folder, { tests })));
  const loaded = isOneState ? withoutClashes(each) : each;
  const packs = loaded.flatMap(({ pack }) => (pack === null ? [] : [pack]));
  return {
    loaded,
    packs,
    diagnostics: loaded.flatMap(({ diagnostics }) => diagnostics),
    isWhole: packs.length === loaded.length,
  };
}
