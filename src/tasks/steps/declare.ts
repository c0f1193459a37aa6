import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EvidenceFiles } from '../../model/evidence.ts';
import { joinVocabularies } from '../../model/join-vocabularies.ts';
import type { Pack } from '../../model/pack.ts';
import type { Place, Position } from '../../model/position.ts';
import type { State } from '../../model/state.ts';
import type { Waiver } from '../../model/waiver.ts';
import { readEvidence } from '../../files/disk/evidence/read-evidence.ts';
import { locateFault, locatePlace } from '../../files/parse/locate-fault.ts';
import { schemaSource } from '../../files/disk/schema-source.ts';
import type { YamlFile } from '../../files/parse/yaml-file.ts';
import { readState } from '../../files/parse/state/read-state.ts';
import { wordsOfState } from '../../files/parse/state/words-of-state.ts';
import type { DeclareRequest } from './declare-request.ts';
import { declareWaivers } from './declare-waivers.ts';
import { defaultVocabulary } from './load-vocabulary.ts';
import type { LoadedPack } from './load-pack.ts';
import { issuePacks } from './issue-packs.ts';
import { packsFor } from './packs-for.ts';
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
  const { judging, knowing, folders } = await packsFor(request, wordsOfState(states));
  // What can be declared does not hang on whether a pack can judge.
  const fields = [...judging, ...knowing].flatMap(({ draft }) => draft?.vocabulary ?? []);
  const read = readState(states, {
    packs: usable([...judging, ...knowing]),
    packIds: [...new Set(folders.map(({ id }) => id))],
    vocabulary: fields.length === 0 ? await defaultVocabulary() : joinVocabularies(fields),
    schema: schemaSource('state'),
  });
  const isPart = read.leftOut.length > 0 || judging.some(({ pack }) => pack === null);
  const asked = issuePacks(usable(judging), request.issued ?? [], isPart);
  const loaded = { judging: asked, knowing: usable(knowing), folders };
  const waivers = await declareWaivers({ submitted, auditor }, loaded);
  const files = new Map([...states, ...submitted, ...auditor].map((file) => [file.file, file]));
  const { warnings, ...evidence } = readEvidence(evidenceOf(request, states, read.leftOut), request.cwd);
  return {
    state: read.state,
    waivers: waivers.waivers,
    packs: loaded.judging,
    files,
    locate: (place) => locatePlace(place, files),
    leftOut: [...read.leftOut, ...waivers.leftOut],
    evidence,
    packsLeftOut: judging.flatMap(({ pack, folder }) => (pack === null ? [folder.name] : [])),
    diagnostics: [
      ...diagnostics,
      ...[...judging, ...knowing].flatMap((one) => one.diagnostics),
      ...read.diagnostics,
      ...waivers.diagnostics,
      ...warnings.map((warning) => locateFault(warning, files)),
    ],
  };
}

function usable(loaded: readonly LoadedPack[]): Pack[] {
  return loaded.flatMap(({ pack }) => pack ?? []);
}

/** The states whose files of evidence are looked for. */
function evidenceOf(
  { looksForEvidence = false, requireEvidence = null }: DeclareRequest,
  states: readonly YamlFile[],
  leftOut: readonly string[],
): readonly YamlFile[] {
  if (!looksForEvidence && requireEvidence === null) return [];
  const faulty = new Set(leftOut);
  return states.filter(({ file }) => !faulty.has(file));
}
