import { type PackRead, readPackFiles } from '../../parse/pack/read-pack-files.ts';
import { readFolder } from '../read-folder.ts';
import { schemaSource } from '../schema-source.ts';
import { type PackFolder, rulePaths } from './find-packs.ts';
import { preparedFiles } from './prepared-pack.ts';

/** Reads pack.yaml, rules/*.yaml and, on demand, tests.yaml; what was read when the program was built is not read again. */
export async function readPack(pack: PackFolder, options: { readonly tests: boolean }): Promise<PackRead> {
  const prepared = options.tests ? null : preparedFiles(pack);
  if (prepared !== null) return { sources: prepared, diagnostics: [], files: new Map() };
  return parsePack(pack, options);
}

/** The same from the files alone. */
export async function parsePack(pack: PackFolder, options: { readonly tests: boolean }): Promise<PackRead> {
  const shapes = await import('../../parse/pack-validators.generated.js');
  const paths = ['pack.yaml', ...rulePaths(pack.folder)];
  const files = await readFolder(pack, paths, options.tests ? ['tests.yaml'] : []);
  return readPackFiles(files, { ...shapes, schema: schemaSource('pack') });
}
