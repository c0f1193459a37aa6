import type { Pack } from '../model/pack.ts';
import { type LoadedPack, loadPack, packFolders } from '../tasks/steps/load-pack.ts';
import { builtInPacks } from '../files/disk/pack/find-packs.ts';
import type { CommandContext } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printDiagnostics } from './print-diagnostics.ts';

/** The packs that the words mean, all that come with the program without any. */
export async function loadPacks(
  words: readonly string[],
  context: CommandContext,
  tests: boolean,
): Promise<LoadedPack[]> {
  const folders = words.length === 0 ? builtInPacks() : packFolders(words, context.outside.cwd);
  return Promise.all(folders.map((folder) => loadPack(folder, { tests })));
}

/** Prints the faults of packs that cannot be used; those that can go on. */
export function usablePacks(
  loaded: readonly LoadedPack[],
  context: CommandContext,
): { readonly packs: readonly Pack[]; readonly exit: ExitCode } {
  printDiagnostics(
    loaded.flatMap(({ diagnostics }) => diagnostics),
    context,
  );
  const packs = loaded.flatMap(({ pack }) => (pack === null ? [] : [pack]));
  return { packs, exit: packs.length === loaded.length ? EXIT.ok : EXIT.noVerdict };
}
