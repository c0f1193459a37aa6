import { join, normalize } from 'node:path';
import type { PackFolder } from '../../files/disk/pack/find-packs.ts';
import { leavesFolder } from '../../files/disk/leaves-folder.ts';
import { builtInVocabularies, isVocabularyFolder } from '../../files/disk/vocabulary/find-vocabularies.ts';
import { locateFault } from '../../files/parse/locate-fault.ts';
import type { YamlFile } from '../../files/parse/yaml-file.ts';
import type { Fault } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import type { PackFiles } from '../../model/pack-sources.ts';
import {
  builtInVocabulary,
  DEFAULT_VOCABULARY,
  type LoadedVocabulary,
  loadVocabulary,
} from './load-vocabulary.ts';

/** The vocabulary of a pack, and whether its files are the pack's own. */
export interface PackVocabulary extends LoadedVocabulary {
  readonly isOwn: boolean;
}

/** Where a pack's own vocabulary lies if the pack does not say. */
const OWN = './vocabulary';

/**
 * The field that a pack names: one that comes with the program by its id, or a folder of the pack by its path (`./…`), out
 * of which no link may lead. A pack that names none has the vocabulary in its folder, else the default.
 */
export async function vocabularyOfPack(
  { folder, name }: PackFolder,
  { file, value }: PackFiles['pack'],
  files: ReadonlyMap<string, YamlFile>,
): Promise<PackVocabulary> {
  const word = value.vocabulary ?? (isVocabularyFolder(join(folder, OWN)) ? OWN : DEFAULT_VOCABULARY);
  const fault = (code: Fault['code'], args: Fault['args']): PackVocabulary => {
    const place = { file, pointer: value.vocabulary === undefined ? '' : '/vocabulary' };
    const diagnostics = [locateFault({ code, severity: 'error', place, args }, files)];
    return { vocabulary: null, diagnostics, isOwn: true };
  };
  if (!word.startsWith('./')) {
    const known = await builtInVocabulary(word);
    if (known !== null) return { ...known, isOwn: false };
    const expected = builtInVocabularies().map(({ id }) => id);
    return fault('pack-unknown-vocabulary', { token: word, expected, nearest: nearest(word, expected) });
  }
  const path = normalize(word);
  if (leavesFolder(folder, path)) return fault('pack-file-outside', { token: word });
  if (!isVocabularyFolder(join(folder, path)))
    return fault('pack-unknown-vocabulary', { token: word, expected: [] });
  const own = await loadVocabulary({ folder: join(folder, path), name: `${name}/${path}` });
  return { ...own, isOwn: true };
}
