import type { Diagnostic, Fault } from '../../../model/diagnostic.ts';
import type { PackFile, RulesFile, TestsFile } from '../../../model/pack-file.generated.ts';
import type { PackFiles } from '../../../model/pack-sources.ts';
import { checkShape, type SchemaSource } from '../check-shape.ts';
import type { FolderFiles } from '../folder-files.ts';
import { locateFault } from '../locate-fault.ts';
import type { Validator } from '../validator.ts';
import type { YamlFile } from '../yaml-file.ts';
import { openPlaces } from './open-places.ts';
import { reservedNames } from './reserved-names.ts';

/** What the files are checked against. Most runs read packs that were read before: validators are loaded where needed. */
export interface PackShapes {
  readonly packFile: Validator;
  readonly rulesFile: Validator;
  readonly testsFile: Validator;
  /** The published schema of packs, to explain faults by. */
  readonly schema: SchemaSource;
}

/** A pack's files as read. */
export interface PackRead {
  /** Null where a file is missing or not of its shape; what its author left open has a stand-in and is a fault. */
  readonly sources: PackFiles | null;
  readonly diagnostics: readonly Diagnostic[];
  /** To point at faults that only compiling finds. */
  readonly files: ReadonlyMap<string, YamlFile>;
}

/**
 * `pack.yaml`, `rules/*.yaml` and, where it is there, `tests.yaml`: every fault of every file, and the sources where there is none but what is left open.
 */
export function readPackFiles({ folder, byPath, digest }: FolderFiles, shapes: PackShapes): PackRead {
  const files = new Map([...byPath.values()].map((yaml) => [yaml.file, yaml]));
  const diagnostics: Diagnostic[] = [];
  const open: Fault[] = [];
  const tell = (fault: Fault): number => diagnostics.push(locateFault(fault, files));
  const read = <Value>(
    path: string,
    part: Exclude<keyof PackShapes, 'schema'>,
  ): { readonly file: string; readonly value: Value } | null => {
    const yaml = byPath.get(path);
    diagnostics.push(...(yaml?.diagnostics ?? []).filter(({ severity }) => severity === 'error'));
    if (yaml?.value === undefined) return null;
    const place = { file: yaml.file, pointer: '' };
    const { value, faults: left } = openPlaces(yaml.value, place);
    open.push(...left);
    const schema: SchemaSource = () => shapes.schema(`#/definitions/${part}`);
    const faults = checkShape(shapes[part], value, place, schema).filter(
      (fault) => !left.some((other) => other.place.pointer === fault.place.pointer),
    );
    [...faults, ...reservedNames(value, place)].forEach(tell);
    return shapes[part](value) ? { file: yaml.file, value: value as Value } : null;
  };
  const pack = read<PackFile>('pack.yaml', 'packFile');
  const paths = [...byPath.keys()].filter((path) => path.startsWith('rules/'));
  const rules = paths.map((path) => read<RulesFile>(path, 'rulesFile'));
  const tests = read<TestsFile>('tests.yaml', 'testsFile');
  if (!byPath.has('pack.yaml')) tell(incomplete(folder, 'pack.yaml'));
  if (paths.length === 0 && pack !== null) tell(incomplete(pack.file, 'rules/*.yaml'));
  const isRead = pack !== null && diagnostics.length === 0;
  open.forEach(tell);
  if (!isRead || rules.includes(null)) return { sources: null, diagnostics, files };
  const sources = { folder, pack, rules: rules.filter((file) => file !== null), tests, digest };
  return { sources, diagnostics, files };
}

function incomplete(file: string, token: string): Fault {
  return { code: 'pack-incomplete', severity: 'error', place: { file, pointer: '' }, args: { token } };
}
