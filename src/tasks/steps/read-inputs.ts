import type { Diagnostic } from '../../model/diagnostic.ts';
import { findFiles } from '../../files/disk/find-files.ts';
import { readYamlFile } from '../../files/disk/read-yaml-file.ts';
import type { YamlFile } from '../../files/parse/yaml-file.ts';
import { isWaiversFile } from '../../files/parse/waivers/read-waivers.ts';
import type { DeclareRequest } from './declare-request.ts';

/** What a run reads, each file once; every one may still be faulty. */
export interface Inputs {
  /** All that is given and does not say that it is something else. */
  readonly states: readonly YamlFile[];
  /** Waivers found among the states. */
  readonly submitted: readonly YamlFile[];
  /** Waivers given as such. */
  readonly auditor: readonly YamlFile[];
  /** Of what could not be found. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A file of waivers that is given twice is the auditor's, who has seen it. */
export async function readInputs({ paths, waivers = [], cwd, progress }: DeclareRequest): Promise<Inputs> {
  const given = await findFiles(waivers, cwd);
  const found = await findFiles(paths, cwd);
  const known = new Map<string, YamlFile>();
  const all = new Map([...found.files, ...given.files].map(({ path, file }) => [path, file]));
  for (const [path, file] of all) {
    known.set(path, await readYamlFile(path, file));
    progress?.(known.size, all.size);
  }
  const filesOf = ({ files }: typeof found): YamlFile[] => files.flatMap(({ path }) => known.get(path) ?? []);
  const auditor = filesOf(given);
  const declared = filesOf(found).filter((file) => !auditor.includes(file) || isOther(file));
  return {
    states: declared.filter((file) => !isWaiversFile(file)),
    submitted: declared.filter(isWaiversFile),
    auditor,
    diagnostics: [...found.diagnostics, ...given.diagnostics],
  };
}

/** Given as waivers, and none: what it declares counts where it is given as a state too. */
function isOther(file: YamlFile): boolean {
  return file.value !== undefined && !isWaiversFile(file);
}
