import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FolderFiles } from '../parse/folder-files.ts';
import { withoutText, type YamlFile } from '../parse/yaml-file.ts';
import { leavesFolder } from './leaves-folder.ts';
import { readYamlFile } from './read-yaml-file.ts';

/**
 * The YAML files of a folder that reports call `name`; no link may lead out of it. The digest is over names and contents of
 * `paths`, in their order, and not of those `beside` them.
 */
export async function readFolder(
  { folder, name }: { readonly folder: string; readonly name: string },
  paths: readonly string[],
  beside: readonly string[] = [],
): Promise<FolderFiles> {
  const byPath = new Map<string, YamlFile>();
  for (const path of [...paths, ...beside]) {
    const file = `${name}/${path}`;
    const yaml = leavesFolder(folder, path)
      ? withoutText(file, '', [outsideFault(file, path)])
      : await readYamlFile(join(folder, path), file);
    byPath.set(path, yaml);
  }
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n${byPath.get(path)?.sha256 ?? ''}\n`);
  return { folder: basename(resolve(folder)), byPath, digest: hash.digest('hex') };
}

function outsideFault(file: string, path: string): Diagnostic {
  const position = { file, line: 1, column: 1 };
  return { code: 'pack-file-outside', severity: 'error', args: { token: path }, position };
}
