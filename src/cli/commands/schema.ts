import { publishedSchema } from '../../files/disk/schema-source.ts';
import { loadPack, packFolders } from '../../tasks/steps/load-pack.ts';
import { stateSchema } from '../../form/schema/index.ts';
import { joinVocabularies } from '../../model/join-vocabularies.ts';
import { defaultVocabulary } from '../../tasks/steps/load-vocabulary.ts';
import { nearest } from '../../model/nearest.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { UsageError } from '../../model/usage.ts';

const PUBLISHED = ['pack', 'vocabulary', 'waivers', 'report', 'baseline', 'diff'] as const;

/** `schema` and `schema state` give the schema of state files, with the facts of the packs asked for. */
export const schemaCommand: CommandDefinition = {
  name: 'schema',
  arguments: [{ name: 'schema', isRequired: false, isList: false }],
  options: ['pack', 'lang'],
  run: async ([word = 'state'], options, context) => {
    const { outside } = context;
    const expected = ['state', ...PUBLISHED];
    if (!expected.includes(word))
      throw new UsageError('schema-unknown', { token: word, expected, nearest: nearest(word, expected) });
    if (word !== 'state') {
      outside.print(publishedSchema(word));
      return EXIT.ok;
    }
    const loaded = await Promise.all(
      packFolders(options.pack ?? [], outside.cwd).map((folder) => loadPack(folder)),
    );
    printDiagnostics(
      loaded.flatMap(({ diagnostics }) => diagnostics),
      context,
    );
    const packs = loaded.flatMap(({ pack }) => (pack === null ? [] : [pack]));
    if (packs.length < loaded.length) return EXIT.noVerdict;
    const fields = packs.map(({ vocabulary }) => vocabulary);
    const vocabulary = packs.length === 0 ? await defaultVocabulary() : joinVocabularies(fields);
    outside.print(`${JSON.stringify(stateSchema(vocabulary, packs), null, 2)}\n`);
    return EXIT.ok;
  },
};
