import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { type PackRead, readPackFiles } from '../../parse/pack/read-pack-files.ts';
import { withoutText, type YamlFile } from '../../parse/yaml-file.ts';
import { readYamlFile } from '../read-file.ts';
import { schemaSource } from '../schema-source.ts';
import { type PackFolder, rulePaths } from './find-packs.ts';
import { leavesFolder } from './leaves-folder.ts';
import { preparedFiles } from './prepared.ts';

/** Reads pack.yaml, rules/*.yaml and, on demand, tests.yaml; what was read when the program was built is not read again. */
export async function readPack(pack: PackFolder, options: { readonly tests: boolean }): Promise<PackRead> {
  const prepared = options.tests ? null : preparedFiles(pack);
  if (prepared !== null) return { sources: prepared, diagnostics: [], files: new Map() };
  return parsePack(pack, options);
}

/** The same from the files alone. */
export async function parsePack(
  { folder, name }: PackFolder,
  options: { readonly tests: boolean },
): Promise<PackRead> {
  const shapes = await import('../../parse/pack-validators.generated.js');
  const paths = ['pack.yaml', ...rulePaths(folder)];
  const byPath = new Map<string, YamlFile>();
  for (const path of options.tests ? [...paths, 'tests.yaml'] : paths) {
    const file = `${name}/${path}`;
    const yaml = leavesFolder(folder, path)
      ? withoutText(file, '', [outsideFault(file, path)])
      : await readYamlFile(join(folder, path), file);
    byPath.set(path, yaml);
  }
  const files = { folder: basename(resolve(folder)), byPath, digest: digestOf(paths, byPath) };
  return readPackFiles(files, { ...shapes, schema: schemaSource('pack') });
}

function outsideFault(file: string, path: string): Diagnostic {
  const position = { file, line: 1, column: 1 };
  return { code: 'pack-file-outside', severity: 'error', args: { token: path }, position };
}

/** One digest over names and contents, whatever order the disk lists them in. */
function digestOf(paths: readonly string[], byPath: ReadonlyMap<string, YamlFile>): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n${byPath.get(path)?.sha256 ?? ''}\n`);
  return hash.digest('hex');
}
