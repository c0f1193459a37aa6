import { joinVocabularies } from '../../src/model/join-vocabularies.ts';
import { FIRE_SAFETY } from './fire-safety.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { State } from '../../src/model/state.ts';
import { schemaSource } from '../../src/files/disk/schema-source.ts';
import { inMemoryFile } from '../../src/files/parse/yaml-file.ts';
import { readState } from '../../src/files/parse/state/read-state.ts';

export type Data = Readonly<Record<string, unknown>>;

/** Plain objects, each as one state file, read as the program reads them; throws where one has a fault. */
export function stateOf(packs: readonly Pack[], ...files: readonly Data[]): State {
  const ids = packs.map(({ id }) => id);
  const read = readState(
    files.map((value, index) => inMemoryFile(`file-${index + 1}`, value)),
    {
      packs,
      packIds: ids,
      vocabulary:
        packs.length === 0 ? FIRE_SAFETY : joinVocabularies(packs.map(({ vocabulary }) => vocabulary)),
      schema: schemaSource('state'),
    },
  );
  const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(errors.map(({ code, args }) => `${code} ${args.token ?? args.key ?? ''}`).join('; '));
  }
  return read.state;
}

export function file(declaredOn: string, division: Data): Data {
  return { duibiao: 'state/1', declaredOn, ...division };
}

export function township(name: string, facts: Data = {}): Data {
  return { name, level: 'township', kind: 'town', ...facts };
}

/** A township whose villages and communities are known to be none. */
export function childlessTownship(name: string, facts: Data = {}): Data {
  return { ...township(name), villages: { total: 0 }, communities: { total: 0 }, ...facts };
}

export function village(name: string, facts: Data = {}): Data {
  return { name, level: 'village', kind: 'village', ...facts };
}

export function community(name: string, facts: Data = {}): Data {
  return { name, level: 'village', kind: 'community', ...facts };
}
