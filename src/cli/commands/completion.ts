import { completionScript } from '../completion-script.ts';
import { nearest } from '../../model/nearest.ts';
import { UsageError } from '../../model/usage.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

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
    outside.print(completionScript(shell, commands(), messages));
    return EXIT.ok;
  },
});
