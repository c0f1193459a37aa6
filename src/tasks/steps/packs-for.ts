import { builtInPacks, type PackFolder } from '../../files/disk/pack/find-packs.ts';
import { readRegionWords } from '../../files/disk/pack/read-region-words.ts';
import type { StateWords } from '../../files/parse/state/words-of-state.ts';
import { mayBind } from '../../model/region/may-bind.ts';
import type { DeclareRequest } from './declare-request.ts';
import { type LoadedPack, loadPack, packFolders } from './load-pack.ts';
import { withoutClashes } from './without-clashes.ts';

/** The packs that a state calls for; each may have faults. */
export interface PacksFor {
  /** Those asked for; without any, those that come with the program and bind a declared region. */
  readonly judging: readonly LoadedPack[];
  /** Those whose own facts are declared, although nothing is judged by them. */
  readonly knowing: readonly LoadedPack[];
  /** Of all packs there are. */
  readonly folders: readonly PackFolder[];
}

export async function packsFor({ packs = [], cwd }: DeclareRequest, words: StateWords): Promise<PacksFor> {
  const explicit = packFolders(packs, cwd);
  const builtIn = builtInPacks();
  const binding: PackFolder[] = [];
  const namesOnly: PackFolder[] = [];
  for (const folder of builtIn.filter(({ id }) => !explicit.some((other) => other.id === id))) {
    if (explicit.length === 0 && (await binds(folder, words))) binding.push(folder);
    else if (words.packs.has(folder.id)) namesOnly.push(folder);
  }
  const called = await Promise.all([...explicit, ...binding].map((folder) => loadPack(folder)));
  const named = await Promise.all(namesOnly.map((folder) => loadPack(folder)));
  const loaded = withoutClashes([...withoutTwins(called), ...named]);
  return {
    judging: loaded.slice(0, called.length),
    knowing: loaded.slice(called.length),
    folders: [...builtIn, ...explicit],
  };
}

/** Of two packs with one id, nobody could say whose verdict is meant: the second is a fault. */
function withoutTwins(loaded: readonly LoadedPack[]): LoadedPack[] {
  return loaded.map((one, index) => {
    const id = one.pack?.id;
    const twin = id === undefined ? undefined : loaded.slice(0, index).find(({ pack }) => pack?.id === id);
    if (twin === undefined || id === undefined) return one;
    const file = `${one.folder.name}/pack.yaml`;
    const other = { file: `${twin.folder.name}/pack.yaml`, line: 1, column: 1 };
    const position = { file, line: 1, column: 1 };
    return {
      ...one,
      pack: null,
      diagnostics: [{ code: 'pack-duplicate-id', severity: 'error', args: { token: id, other }, position }],
    };
  });
}

async function binds(folder: PackFolder, words: StateWords): Promise<boolean> {
  const region = await readRegionWords(folder);
  return mayBind(region, words.divisions);
}
