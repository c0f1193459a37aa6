import { nearest } from '../../model/nearest.ts';
import { UsageError } from '../../model/usage.ts';
import { readPacks } from '../../tasks/read-packs.ts';
import { completionScript } from '../completion/completion-script.ts';
import type { PackWords } from '../completion/offer.ts';
import { SHELLS } from '../completion/shells.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';

/** Completes what `commands` lists, this command among them. */
export const completionCommand = (commands: () => readonly CommandDefinition[]): CommandDefinition => ({
  name: 'completion',
  arguments: [{ name: 'shell', isRequired: true, isList: false }],
  options: ['lang'],
  run: async ([word = ''], _options, { outside, messages }) => {
    const shell = SHELLS.find((name) => name === word);
    if (shell === undefined)
      throw new UsageError('unknown-value', {
        token: word,
        name: 'completion',
        expected: SHELLS,
        nearest: nearest(word, SHELLS),
      });
    outside.print(completionScript(shell, commands(), await packWords(outside.cwd), messages));
    return EXIT.ok;
  },
});

/** Of the packs that come with the program. */
async function packWords(cwd: string): Promise<PackWords> {
  const { packs } = await readPacks({ packs: [], cwd });
  const topics = packs.flatMap((pack) => [
    ...Object.keys(pack.vocabulary.topics),
    ...Object.keys(pack.topics),
  ]);
  return {
    packs: packs.map(({ id }) => id),
    topics: [...new Set(topics)],
    undated: packs.flatMap(({ id, issued }) => (issued === null ? [id] : [])),
    rules: [...new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)))],
  };
}
