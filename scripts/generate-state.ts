/**
 * Writes what is derived from the vocabulary of fire safety: the published schema of states,
 * which knows what the packs that come with the program ask besides, and that of the example of a pack from outside. The
 * frame of every state, whatever its field, becomes a type and a validator. Apart from
 * generate.ts, since reading a vocabulary needs the validators that it writes.
 */
import { builtInVocabularies } from '../src/files/disk/vocabulary/find-vocabularies.ts';
import { frameSchema, stateSchema } from '../src/form/schema/index.ts';
import type { Vocabulary } from '../src/model/vocabulary.ts';
import { DEFAULT_VOCABULARY, readFolder } from '../src/tasks/steps/load-vocabulary.ts';
import { EDITOR_SCHEMA } from '../src/files/disk/editor-schema.ts';
import { schema } from '../src/tasks/schema.ts';
import { loadPacks } from '../src/tasks/steps/load-packs.ts';
import { typesOf, validators, type Writer, writerBelow } from './schema-code.ts';

/** What is checked on its own; `''` is the whole. */
const PARTS = [
  '',
  'evidence',
  'flag',
  'count',
  'quantity',
  'person',
  'holder',
  'holders',
  'answerers',
  'participants',
  'period',
  'countByPeriod',
  'periodCounts',
  'times',
  'timesAnew',
];

const OWN_PACK = 'examples/own-pack';

export async function generateState(root: string, write: Writer = writerBelow(root)): Promise<void> {
  const vocabulary = await ofField(root, DEFAULT_VOCABULARY);
  const frame = frameSchema();
  const { packs } = await loadPacks([], root);
  const published = stateSchema(vocabulary, packs, { openPacks: true });
  await write('schemas/state.schema.json', `${JSON.stringify(published, null, 2)}\n`);
  const { text } = await schema({ name: 'state', packs: [`${OWN_PACK}/qingshi-2024`], cwd: root });
  if (text === null) throw new Error(`the pack in ${OWN_PACK} has faults`);
  await write(`${OWN_PACK}/${EDITOR_SCHEMA}`, text);
  await write('src/model/state-file.generated.ts', await typesOf(frame, 'StateFile'));
  await write('src/files/parse/state-validators.generated.js', await validators('frame', frame, PARTS));
}

/** A faulty vocabulary builds no program. */
async function ofField(root: string, id: string): Promise<Vocabulary> {
  const folder = builtInVocabularies(root).find((candidate) => candidate.id === id);
  if (folder === undefined) throw new Error(`there is no vocabulary/${id}`);
  const { vocabulary, diagnostics } = await readFolder(folder);
  if (vocabulary === null) throw new Error(`vocabulary/${id}: ${JSON.stringify(diagnostics, null, 2)}`);
  return vocabulary;
}
