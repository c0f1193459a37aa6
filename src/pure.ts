/**
 * `duibiao/pure`: the law without a machine around it, for a browser, a worker or anything else that has the language and
 * nothing more. Values come in as YAML or JSON was parsed (days as texts, `2024-03-31`); nothing is read, fetched or
 * printed, and no clock is asked.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compilePack } from './compile/compile-pack.ts';
import { compileVocabulary } from './compile/vocabulary/compile-vocabulary.ts';
import type { FolderFiles } from './files/parse/folder-files.ts';
import { locateFault } from './files/parse/locate-fault.ts';
import { packSchema } from './files/parse/pack-schema.generated.js';
import * as packShapes from './files/parse/pack-validators.generated.js';
import { readPackFiles } from './files/parse/pack/read-pack-files.ts';
import { parsedFiles } from './files/parse/parsed-files.ts';
import { readState } from './files/parse/state/read-state.ts';
import { readWaivers as readWaiverFiles } from './files/parse/waivers/read-waivers.ts';
import { readVocabularyFiles } from './files/parse/vocabulary/read-vocabulary-files.ts';
import { vocabularySchema } from './files/parse/vocabulary-schema.generated.js';
import * as vocabularyShapes from './files/parse/vocabulary-validators.generated.js';
import { waiversSchema } from './files/parse/waivers-schema.generated.js';
import * as waiverShapes from './files/parse/waivers-validators.generated.js';
import { stateSchema } from './form/schema/index.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { joinVocabularies } from './model/join-vocabularies.ts';
import type { Pack } from './model/pack.ts';
import type { State } from './model/state.ts';
import type { Vocabulary } from './model/vocabulary.ts';
import type { Origin, Waiver } from './model/waiver.ts';

export { evaluate, type EvaluateOptions } from './evaluate/evaluate.ts';
export { applyWaivers } from './evaluate/waive/apply-waivers.ts';
export type { WaiverRun } from './evaluate/waive/aim.ts';
export type { Locale } from './model/bilingual.ts';
export type { Diagnostic } from './model/diagnostic.ts';
export type { Evaluation, Finding, Notice } from './model/finding.ts';
export { type IsoDate, isoDate, parseIsoDate } from './model/iso-date.ts';
export type { Pack, Rule } from './model/pack.ts';
export type { State } from './model/state.ts';
export type { Status } from './model/status.ts';
export type { Vocabulary } from './model/vocabulary.ts';
export type { Waiver, WaiverOutcome } from './model/waiver.ts';
export { faultText } from './report/words/fault-text.ts';
export { type FindingTexts, findingTexts } from './report/words/finding-texts.ts';

/** Parsed values by the names of their files, which faults use. */
export type ParsedFiles = Readonly<Record<string, unknown>>;

/**
 * A field from the files of its folder, by their paths within it: `vocabulary.yaml` and the parts beside it. Null where it
 * has a fault.
 */
export function readVocabulary(values: ParsedFiles): {
  readonly vocabulary: Vocabulary | null;
  readonly faults: readonly Diagnostic[];
} {
  const shapes = { ...vocabularyShapes, schema: (part = '#') => ({ root: vocabularySchema, part }) };
  const { sources, diagnostics, files } = readVocabularyFiles(filesOf('', values), shapes);
  if (sources === null) return { vocabulary: null, faults: diagnostics };
  const { vocabulary, faults } = compileVocabulary(sources);
  const all = [...diagnostics, ...faults.map((fault) => locateFault(fault, files))];
  return { vocabulary: all.length === 0 ? vocabulary : null, faults: all };
}

/**
 * A pack from the files of its folder, by their paths within it: `pack.yaml`, `rules/*.yaml` and, where its rows are to be
 * checked too, `tests.yaml`. Null where it has a fault; `folder` is the folder's own name, which must be the pack's id.
 */
export function readPack(
  folder: string,
  values: ParsedFiles,
  vocabulary: Vocabulary,
): { readonly pack: Pack | null; readonly faults: readonly Diagnostic[] } {
  const shapes = { ...packShapes, schema: (part = '#') => ({ root: packSchema, part }) };
  const { sources, diagnostics, files } = readPackFiles(filesOf(folder, values), shapes);
  if (sources === null) return { pack: null, faults: diagnostics };
  const { pack, faults } = compilePack({ ...sources, vocabulary });
  const all = [...diagnostics, ...faults.map((fault) => locateFault(fault, files))];
  return { pack: all.length === 0 ? pack : null, faults: all };
}

/**
 * State files as one state. A file with an error is left out whole and the others go on; warnings and notes leave out
 * nothing. `packs` say what may be declared: their vocabularies and their own facts; `packIds` are all that a file may name.
 */
export function readStates(
  values: ParsedFiles,
  packs: readonly Pack[],
  packIds: readonly string[] = packs.map(({ id }) => id),
): { readonly state: State; readonly faults: readonly Diagnostic[]; readonly leftOut: readonly string[] } {
  const vocabulary = joinVocabularies(packs.map((pack) => pack.vocabulary));
  const known = {
    packs,
    packIds,
    vocabulary,
    schema: (part = '#') => ({ root: stateSchema(vocabulary), part }),
  };
  const { state, diagnostics, leftOut } = readState(parsedFiles(values), known);
  return { state, faults: diagnostics, leftOut };
}

/** Files of waivers; one with a fault is left out whole. `packs` are those by which is judged. */
export function readWaivers(
  values: ParsedFiles,
  packs: readonly Pack[],
  origin: Origin = 'auditor',
): {
  readonly waivers: readonly Waiver[];
  readonly faults: readonly Diagnostic[];
  readonly leftOut: readonly string[];
} {
  const known = { judging: packs, others: [], ids: packs.map(({ id }) => id) };
  const shape = { ...waiverShapes, schema: (part = '#') => ({ root: waiversSchema, part }) };
  const { waivers, diagnostics, leftOut } = readWaiverFiles(parsedFiles(values), origin, known, shape);
  return { waivers, faults: diagnostics, leftOut };
}

/** The digest is that of the values: of their bytes nothing is known. */
function filesOf(folder: string, values: ParsedFiles): FolderFiles {
  const files = parsedFiles(values).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const text = JSON.stringify(files.map(({ file, value }) => [file, value]));
  return {
    folder,
    byPath: new Map(files.map((yaml) => [yaml.file, yaml])),
    digest: bytesToHex(sha256(utf8ToBytes(text))),
  };
}
