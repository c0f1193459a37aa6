import { createHash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import { compilePack } from '../../compile/compile-pack.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import type { Pack } from '../../model/pack.ts';
import type { PackSources } from '../../model/pack-sources.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { UsageError } from '../../model/usage.ts';
import { locateFault } from '../../files/parse/locate-fault.ts';
import {
  builtInPacks,
  isFolderName,
  isPackFolder,
  type PackFolder,
} from '../../files/disk/pack/find-packs.ts';
import { readPack } from '../../files/disk/pack/read-pack.ts';
import { vocabularyOfPack } from './vocabulary-of-pack.ts';
import type { YamlFile } from '../../files/parse/yaml-file.ts';

/** A pack as used; `pack` is null where it has a fault. */
export interface LoadedPack {
  readonly folder: PackFolder;
  readonly pack: Pack | null;
  /** The same with the faults left out, to look at and not to judge by; null where not even that can be made. */
  readonly draft: Pack | null;
  readonly sources: PackSources | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: ReadonlyMap<string, YamlFile>;
}

/** Read → compile → locate: the pack in a folder, with every fault that can be found without a state. */
export async function loadPack(
  folder: PackFolder,
  options: { readonly tests: boolean } = { tests: false },
): Promise<LoadedPack> {
  const { sources: written, diagnostics, files } = await readPack(folder, options);
  if (written === null) return { folder, pack: null, draft: null, sources: null, diagnostics, files };
  const { vocabulary, isOwn, ...field } = await vocabularyOfPack(folder, written.pack, files);
  if (vocabulary === null) {
    const all = [...diagnostics, ...field.diagnostics];
    return { folder, pack: null, draft: null, sources: null, diagnostics: all, files };
  }
  const digest = isOwn ? withField(written.digest, vocabulary) : written.digest;
  const sources = { ...written, digest, vocabulary };
  const { pack, faults } = compilePack(sources);
  const located = faults.map((fault) => locateFault(fault, files));
  return {
    folder,
    pack: faults.length === 0 && diagnostics.length === 0 ? pack : null,
    draft: pack,
    sources,
    diagnostics: [...diagnostics, ...located],
    files,
  };
}

/** A vocabulary that comes with the pack is part of it: where it changes, verdicts may. */
function withField(digest: string, vocabulary: Vocabulary): string {
  return createHash('sha256').update(`${digest}\n${vocabulary.digest}\n`).digest('hex');
}

/** The folders that the words of `--pack` mean: ids of packs that come with the program, or folders (`./my-pack`). */
export function packFolders(words: readonly string[], cwd: string): PackFolder[] {
  const known = builtInPacks();
  return words.map((word) => {
    const builtIn = known.find(({ id }) => id === word);
    if (builtIn !== undefined) return builtIn;
    const folder = resolve(cwd, word);
    if (basename(folder) === 'pack.yaml')
      throw new UsageError('unknown-pack', { token: word, expected: [], nearest: dirname(word) });
    if (isFolderName(word)) return { id: basename(folder), folder, name: word.replace(/\/+$/, '') };
    const ids = known.map(({ id }) => id);
    const meant = isPackFolder(folder) ? `./${word}` : nearest(word, ids);
    throw new UsageError('unknown-pack', { token: word, expected: ids, nearest: meant });
  });
}
