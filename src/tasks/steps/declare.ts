import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EvidenceFiles } from '../../model/evidence.ts';
import { joinVocabularies } from '../../model/join-vocabularies.ts';
import type { Pack } from '../../model/pack.ts';
import type { Place, Position } from '../../model/position.ts';
import { mayBind } from '../../model/region/may-bind.ts';
import type { State } from '../../model/state.ts';
import type { Waiver } from '../../model/waiver.ts';
import { readEvidence } from '../../files/disk/evidence/read-evidence.ts';
import { locateFault, locatePlace } from '../../files/parse/locate-fault.ts';
import { builtInPacks, type PackFolder } from '../../files/disk/pack/find-packs.ts';
import { readRegionWords } from '../../files/disk/pack/read-region-words.ts';
import { schemaSource } from '../../files/disk/schema-source.ts';
import type { YamlFile } from '../../files/parse/yaml-file.ts';
import { readState } from '../../files/parse/state/read-state.ts';
import { type StateWords, wordsOfState } from '../../files/parse/state/words-of-state.ts';
import type { DeclareRequest } from './declare-request.ts';
import { declareWaivers } from './declare-waivers.ts';
import { defaultVocabulary } from './load-vocabulary.ts';
import { withoutClashes } from './without-clashes.ts';
import { type LoadedPack, loadPack, packFolders } from './load-pack.ts';
import { readInputs } from './read-inputs.ts';

/** What was declared, read but not yet judged. */
export interface Declared {
  readonly state: State;
  /** The packs to judge by. */
  readonly packs: readonly Pack[];
  /** The auditor's first. */
  readonly waivers: readonly Waiver[];
  readonly files: ReadonlyMap<string, YamlFile>;
  readonly leftOut: readonly string[];
  /** Packs that were to judge and cannot, because of their faults. */
  readonly packsLeftOut: readonly string[];
  /** What the files of evidence are; none where nobody asked for it. */
  readonly evidence: EvidenceFiles;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: (place: Place) => Position;
}

/** Files → state, together with the packs that it calls for. Faults are collected, never thrown. */
export async function declare(request: DeclareRequest): Promise<Declared> {
  const { states, submitted, auditor, diagnostics } = await readInputs(request);
  const words = wordsOfState(states);
  const explicit = packFolders(request.packs ?? [], request.cwd);
  const builtIn = builtInPacks();
  const binding: PackFolder[] = [];
  const namesOnly: PackFolder[] = [];
  for (const folder of builtIn.filter(({ id }) => !explicit.some((other) => other.id === id))) {
    if (explicit.length === 0 && (await binds(folder, words))) binding.push(folder);
    else if (words.packs.has(folder.id)) namesOnly.push(folder);
  }
  const called = await Promise.all([...explicit, ...binding].map((folder) => loadPack(folder)));
  const named = await Promise.all(namesOnly.map((folder) => loadPack(folder)));
  const loaded = withoutClashes([...withoutTwins(called), ...named]);
  const judging = loaded.slice(0, called.length);
  const knowing = loaded.slice(called.length);
  const usable = (all: typeof judging): Pack[] => all.flatMap(({ pack }) => pack ?? []);
  const ids = [...builtIn.map(({ id }) => id), ...explicit.map(({ id }) => id)];
  // What can be declared does not hang on whether a pack can judge.
  const fields = loaded.flatMap(({ draft }) => draft?.vocabulary ?? []);
  const read = readState(states, {
    packs: usable(loaded),
    packIds: [...new Set(ids)],
    vocabulary: fields.length === 0 ? await defaultVocabulary() : joinVocabularies(fields),
    schema: schemaSource('state'),
  });
  const waivers = await declareWaivers(
    { submitted, auditor },
    { judging: usable(judging), knowing: usable(knowing), folders: [...builtIn, ...explicit] },
  );
  const byName = new Map([...states, ...submitted, ...auditor].map((file) => [file.file, file]));
  const leftOut = new Set(read.leftOut);
  const { looksForEvidence = false, requireEvidence = null } = request;
  const looks = looksForEvidence || requireEvidence !== null;
  const looked = looks ? states.filter(({ file }) => !leftOut.has(file)) : [];
  const { warnings, ...evidence } = readEvidence(looked, request.cwd);
  return {
    state: read.state,
    waivers: waivers.waivers,
    packs: usable(judging),
    files: byName,
    locate: (place) => locatePlace(place, byName),
    leftOut: [...read.leftOut, ...waivers.leftOut],
    evidence,
    packsLeftOut: judging.flatMap(({ pack, folder }) => (pack === null ? [folder.name] : [])),
    diagnostics: [
      ...diagnostics,
      ...loaded.flatMap((one) => one.diagnostics),
      ...read.diagnostics,
      ...waivers.diagnostics,
      ...warnings.map((warning) => locateFault(warning, byName)),
    ],
  };
}

/** Of two packs with one id, nobody could say whose verdict is meant: the second is a fault. */
function withoutTwins(loaded: readonly LoadedPack[]): LoadedPack[] {
  return loaded.map((one, index) => {
    const id = one.pack?.id;
    const twin = id === undefined ? undefined : loaded.slice(0, index).find(({ pack }) => pack?.id === id);
    if (twin === undefined || id === undefined) return one;
    const file = `${one.folder.name}/pack.yaml`;
    const other = { file: `${twin.folder.name}/pack.yaml`, line: 1, column: 1 };
    const position = { file, line: 1, column: 1 };
    return {
      ...one,
      pack: null,
      diagnostics: [{ code: 'pack-duplicate-id', severity: 'error', args: { token: id, other }, position }],
    };
  });
}

async function binds(folder: PackFolder, words: StateWords): Promise<boolean> {
  const region = await readRegionWords(folder);
  return mayBind(region, words.divisions);
}
