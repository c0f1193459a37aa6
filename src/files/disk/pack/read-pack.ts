import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import type { Diagnostic, Fault } from '../../../model/diagnostic.ts';
import type { PackFile, RulesFile, TestsFile } from '../../../model/pack-file.generated.ts';
import type { PackFiles } from '../../../model/pack-sources.ts';
import { checkShape } from '../../parse/check-shape.ts';
import { locateFault } from '../../parse/locate-fault.ts';
import { withoutText, type YamlFile } from '../../parse/yaml-file.ts';
import { readYamlFile } from '../read-file.ts';
import { schemaSource } from '../schema-source.ts';
import type { Validator } from '../../parse/validator.ts';
import { type PackFolder, rulePaths } from './find-packs.ts';
import { leavesFolder } from './leaves-folder.ts';
import { openPlaces } from '../../parse/pack/open-places.ts';
import { preparedFiles } from './prepared.ts';
import { reservedNames } from '../../parse/pack/reserved-names.ts';

/** A pack folder as read. */
export interface PackRead {
  /** Null where a file is missing or not of its shape; what its author left open has a stand-in and is a fault. */
  readonly sources: PackFiles | null;
  readonly diagnostics: readonly Diagnostic[];
  /** To point at faults that only compiling finds. */
  readonly files: ReadonlyMap<string, YamlFile>;
}

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
  const { packFile, rulesFile, testsFile } = await import('../../parse/pack-validators.generated.js');
  const schema = schemaSource('pack');
  const files = new Map<string, YamlFile>();
  const diagnostics: Diagnostic[] = [];
  const open: Fault[] = [];
  const read = async <Value>(
    path: string,
    validator: Validator,
    part: string,
  ): Promise<{ file: string; value: Value } | null> => {
    const file = `${name}/${path}`;
    const yaml = leavesFolder(folder, path)
      ? withoutText(file, '', [outsideFault(file, path)])
      : await readYamlFile(join(folder, path), file);
    files.set(file, yaml);
    diagnostics.push(...yaml.diagnostics.filter(({ severity }) => severity === 'error'));
    if (yaml.value === undefined) return null;
    const place = { file, pointer: '' };
    const { value, faults: left } = openPlaces(yaml.value, place);
    open.push(...left);
    const faults = checkShape(validator, value, place, () => schema(`#/definitions/${part}`)).filter(
      (fault) => !left.some((other) => other.place.pointer === fault.place.pointer),
    );
    const found = [...faults, ...reservedNames(value, place)];
    diagnostics.push(...found.map((fault) => locateFault(fault, files)));
    return validator(value) ? { file, value: value as Value } : null;
  };
  const pack = await read<PackFile>('pack.yaml', packFile, 'packFile');
  const paths = rulePaths(folder);
  const rules = [];
  for (const path of paths) rules.push(await read<RulesFile>(path, rulesFile, 'rulesFile'));
  const tests = options.tests ? await read<TestsFile>('tests.yaml', testsFile, 'testsFile') : null;
  if (paths.length === 0 && pack !== null) {
    const fault: Fault = {
      code: 'pack-incomplete',
      severity: 'error',
      place: { file: pack.file, pointer: '' },
      args: { token: 'rules/*.yaml' },
    };
    diagnostics.push(locateFault(fault, files));
  }
  const isRead = pack !== null && diagnostics.length === 0;
  diagnostics.push(...open.map((fault) => locateFault(fault, files)));
  if (!isRead || rules.includes(null)) return { sources: null, diagnostics, files };
  const sources: PackFiles = {
    folder: basename(resolve(folder)),
    pack,
    rules: rules.filter((file) => file !== null),
    tests,
    digest: digestOf(['pack.yaml', ...paths], name, files),
  };
  return { sources, diagnostics, files };
}

function outsideFault(file: string, path: string): Diagnostic {
  const position = { file, line: 1, column: 1 };
  return { code: 'pack-file-outside', severity: 'error', args: { token: path }, position };
}

/** One digest over names and contents, whatever order the disk lists them in. */
function digestOf(paths: readonly string[], name: string, files: ReadonlyMap<string, YamlFile>): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n${files.get(`${name}/${path}`)?.sha256 ?? ''}\n`);
  return hash.digest('hex');
}
