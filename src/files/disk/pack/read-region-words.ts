import { join } from 'node:path';
import { regionWords } from '../../../model/region/region-words.ts';
import { readYamlFile } from '../read-yaml-file.ts';
import type { PackFolder } from './find-packs.ts';
import { preparedRegion } from './prepared-pack.ts';

/** The words by which a pack's region may be named. Faults are left to `readPack`. */
export async function readRegionWords(folder: PackFolder): Promise<readonly string[]> {
  return preparedRegion(folder) ?? parseRegionWords(folder);
}

export async function parseRegionWords(folder: PackFolder): Promise<string[]> {
  const { value } = await readYamlFile(join(folder.folder, 'pack.yaml'), `${folder.name}/pack.yaml`);
  return regionWords((value as { region?: object } | undefined)?.region);
}
