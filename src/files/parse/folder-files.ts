import type { YamlFile } from './yaml-file.ts';

/** The YAML files of one folder, by their paths within it. */
export interface FolderFiles {
  /** The folder's own name. */
  readonly folder: string;
  readonly byPath: ReadonlyMap<string, YamlFile>;
  /** Of all that is in them. */
  readonly digest: string;
}
