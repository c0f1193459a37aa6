/**
 * Writes <outdir>/<id>.json, each pack that comes with the program, read and checked ahead of time, and regions.json,
 * the words that name their jurisdictions. A start then parses no YAML of packs, as long as their files are still the
 * same bytes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtInVocabularies } from '../src/files/disk/vocabulary/find-vocabularies.ts';
import {
  hashVocabularyFiles,
  type PreparedVocabulary,
} from '../src/files/disk/vocabulary/prepared-vocabulary.ts';
import { packsBelow } from '../src/files/disk/pack/find-packs.ts';
import { hashFile, hashPackFiles, type PreparedPack } from '../src/files/disk/pack/prepared-pack.ts';
import { parsePack } from '../src/files/disk/pack/read-pack.ts';
import { parseRegionWords } from '../src/files/disk/pack/read-region-words.ts';
import { readFolder } from '../src/tasks/steps/load-vocabulary.ts';

export async function preparePacks(root: string, outdir: string): Promise<void> {
  await mkdir(outdir, { recursive: true });
  const regions: Record<string, { hash: string; words: string[] }> = {};
  for (const folder of packsBelow(join(root, 'packs'))) {
    const { sources } = await parsePack(folder, { tests: false });
    // A faulty pack is read, and its faults are told, when it is used.
    if (sources === null) continue;
    const prepared: PreparedPack = { hashes: hashPackFiles(folder), sources };
    await writeFile(join(outdir, `${folder.id}.json`), JSON.stringify(prepared));
    regions[folder.id] = {
      hash: hashFile(join(folder.folder, 'pack.yaml')),
      words: await parseRegionWords(folder),
    };
  }
  await writeFile(join(outdir, 'regions.json'), JSON.stringify(regions));
}

/** The same for the fields: <outdir>/<id>.json. */
export async function prepareVocabularies(root: string, outdir: string): Promise<void> {
  await mkdir(outdir, { recursive: true });
  for (const folder of builtInVocabularies(root)) {
    const { vocabulary } = await readFolder(folder);
    if (vocabulary === null) continue;
    const prepared: PreparedVocabulary = { hashes: hashVocabularyFiles(folder), vocabulary };
    await writeFile(join(outdir, `${folder.id}.json`), JSON.stringify(prepared));
  }
}
