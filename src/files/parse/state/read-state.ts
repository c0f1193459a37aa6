import type { Diagnostic, Fault } from '../../../model/diagnostic.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { Pack } from '../../../model/pack.ts';
import { Posts } from '../../../model/post.ts';
import { childPlace } from '../../../model/position.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { State } from '../../../model/state.ts';
import { checkShape } from '../check-shape.ts';
import { namedEvidence } from '../../disk/evidence/named-evidence.ts';
import { locateFault } from '../locate-fault.ts';
import type { YamlFile } from '../../disk/read-file.ts';
import { schemaSource } from '../../disk/schema-source.ts';
import { shown } from '../shown.ts';
import { stateFile } from '../state-validators.generated.js';
import { composeTrees, type DeclaredFile, type FullName } from './compose-trees.ts';
import type { Data } from './fact-value.ts';
import { type DivisionContext, readDivision } from './read-division.ts';
import { withoutEmpty } from './without-empty.ts';

export interface StateRead {
  readonly state: State;
  readonly diagnostics: readonly Diagnostic[];
  /** Files that take no part because of their faults. */
  readonly leftOut: readonly string[];
}

/**
 * Declared files as one state. A faulty file is left out whole and its faults are all reported; the others go on.
 * `packs` are those whose own facts may be declared, `packIds` all there are; `vocabulary` is what may be declared beside.
 */
export function readState(
  files: readonly YamlFile[],
  packs: readonly Pack[],
  packIds: readonly string[],
  vocabulary: Vocabulary,
): StateRead {
  const byName = new Map(files.map((file) => [file.file, file]));
  const faults: Fault[] = [];
  const declared = new Map<string, DeclaredFile>();
  for (const file of files) {
    if (file.value === undefined) continue;
    const own: Fault[] = [];
    const read = readDeclaredFile(file, { packs, packIds, vocabulary }, own);
    faults.push(...own);
    if (read !== null && !own.some(isError)) declared.set(file.file, read);
  }
  const fullNames = new Map(
    packs.flatMap(({ region }) => region.aliases.map((alias) => [alias, region.name] as const)),
  );
  const trees = compose(declared, faults, (name) => fullNames.get(name) ?? name);
  return {
    state: { trees },
    diagnostics: [
      ...files.flatMap((file) => file.diagnostics),
      ...faults.map((fault) => locateFault(fault, byName)),
    ],
    leftOut: files.map((file) => file.file).filter((file) => !declared.has(file)),
  };
}

/** Composes what is left after files that contradict each other are taken out: which of them is right, nobody knows. */
function compose(declared: Map<string, DeclaredFile>, faults: Fault[], fullName: FullName): State['trees'] {
  const own: Fault[] = [];
  const trees = composeTrees([...declared.values()], (fault) => own.push(fault), fullName);
  if (own.length === 0) return trees;
  faults.push(...own);
  for (const { place, args } of own) {
    declared.delete(place.file);
    if (args.other !== undefined) declared.delete(args.other.file);
  }
  return compose(declared, faults, fullName);
}

function readDeclaredFile(
  file: YamlFile,
  known: Pick<DivisionContext, 'packs' | 'packIds' | 'vocabulary'>,
  faults: Fault[],
): DeclaredFile | null {
  const place = { file: file.file, pointer: '' };
  const data = withoutEmpty(file.value);
  if (!isStateFile(data)) {
    const token = isMapping(data) ? shown(data['duibiao'] ?? '') : '';
    faults.push({
      code: 'not-a-state-file',
      severity: 'error',
      place,
      args: { token, expected: ['duibiao: state/1'] },
    });
    return null;
  }
  const shape = checkShape(stateFile, data, place, schemaSource('state'));
  faults.push(...shape);
  if (shape.some(isError)) return null;
  faults.push(...evidenceOutside(data, place));
  const root = readDivision(data, place, {
    declaredOn: data['declaredOn'] as IsoDate,
    posts: known.packs.reduce((all, pack) => all.with(pack.posts), new Posts(known.vocabulary.posts)),
    ...known,
    report: (fault) => faults.push(fault),
  });
  const parent = data['parent'] as string | string[] | undefined;
  return { parents: parent === undefined ? [] : [parent].flat(), root };
}

/** Files that evidence names and that must not even be looked for. */
function evidenceOutside(data: Data, place: Fault['place']): Fault[] {
  return namedEvidence(data, place)
    .filter(({ file }) => file === null)
    .map(({ evidence, written }) => ({
      code: 'evidence-file-outside',
      severity: 'error',
      place: childPlace(evidence.place, 'file'),
      args: { token: written },
    }));
}

function isStateFile(value: unknown): value is Data {
  return isMapping(value) && value['duibiao'] === 'state/1';
}

function isMapping(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isError(fault: Fault): boolean {
  return fault.severity === 'error';
}
