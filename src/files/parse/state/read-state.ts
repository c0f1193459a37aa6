import type { Diagnostic, Fault } from '../../../model/diagnostic.ts';
import type { FactDefinition } from '../../../model/fact.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { Pack } from '../../../model/pack.ts';
import { Posts } from '../../../model/post.ts';
import { childPlace } from '../../../model/position.ts';
import { type DivisionNames, divisionNames } from '../../../model/region/division-names.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { State } from '../../../model/state.ts';
import type { SchemaSource } from '../check-shape.ts';
import { locateFault } from '../locate-fault.ts';
import { namedEvidence } from '../named-evidence.ts';
import type { YamlFile } from '../yaml-file.ts';
import { shown } from '../shown.ts';
import { composeTrees, type DeclaredFile } from './compose-trees.ts';
import { contradictions } from './contradictions.ts';
import { checkDeclared } from './check-declared.ts';
import type { Data } from './data.ts';
import { readDivision } from './read-division.ts';
import { withoutConcerned } from './without-concerned.ts';
import { withoutEmpty } from './without-empty.ts';

export interface StateRead {
  readonly state: State;
  readonly diagnostics: readonly Diagnostic[];
  /** Files that take no part because of their faults. */
  readonly leftOut: readonly string[];
}

/** What is known before a file is read. */
export interface KnownToReader {
  /** The packs whose own facts may be declared. */
  readonly packs: readonly Pack[];
  /** Ids of all packs there are, for a word that names none. */
  readonly packIds: readonly string[];
  /** What may be declared beside them. */
  readonly vocabulary: Vocabulary;
  /** The published schema of the state, to explain faults by. */
  readonly schema: SchemaSource;
}

/** Declared files as one state. A faulty file is left out whole and its faults are all reported; the others go on. */
export function readState(files: readonly YamlFile[], known: KnownToReader): StateRead {
  const byName = new Map(files.map((file) => [file.file, file]));
  const faults: Fault[] = [];
  const declared = new Map<string, DeclaredFile>();
  for (const file of files) {
    if (file.value === undefined) continue;
    const own: Fault[] = [];
    const read = readDeclaredFile(file, known, own);
    faults.push(...own);
    if (read !== null && !own.some(isError)) declared.set(file.file, read);
  }
  const trees = compose(declared, faults, {
    names: divisionNames(known.packs.map(({ region }) => region)),
    facts: [...known.vocabulary.facts, ...known.packs.flatMap((pack) => pack.facts)],
  });
  return {
    state: { trees },
    diagnostics: [
      ...files.flatMap((file) => file.diagnostics),
      ...faults.map((fault) => locateFault(fault, byName)),
    ],
    leftOut: files.map((file) => file.file).filter((file) => !declared.has(file)),
  };
}

interface Composing {
  readonly names: DivisionNames;
  readonly facts: readonly FactDefinition[];
}

/**
 * Composes what is left after files that declare the same division, or contradict themselves, are taken out: which of them
 * is right, nobody knows. What files contradict each other in is as if nobody had declared it.
 */
function compose(declared: Map<string, DeclaredFile>, faults: Fault[], composing: Composing): State['trees'] {
  const own: Fault[] = [];
  const trees = composeTrees([...declared.values()], (fault) => own.push(fault), composing.names);
  if (own.length === 0) return agreeing(trees, declared, faults, composing);
  faults.push(...own);
  for (const { place, args } of own) {
    declared.delete(place.file);
    if (args.other !== undefined) declared.delete(args.other.file);
  }
  return compose(declared, faults, composing);
}

function agreeing(
  trees: State['trees'],
  declared: Map<string, DeclaredFile>,
  faults: Fault[],
  composing: Composing,
): State['trees'] {
  const { faults: own, files, concerned } = contradictions(trees, composing.facts);
  if (files.length > 0) {
    faults.push(...own.filter(({ place }) => files.includes(place.file)));
    for (const file of files) declared.delete(file);
    return compose(declared, faults, composing);
  }
  faults.push(...own);
  return trees.map(({ above, division }) => ({ above, division: withoutConcerned(division, concerned) }));
}

function readDeclaredFile(file: YamlFile, known: KnownToReader, faults: Fault[]): DeclaredFile | null {
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
  const shape = checkDeclared(data, place, known.vocabulary, known.schema);
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
