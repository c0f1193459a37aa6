import { nearest } from '../../model/nearest.ts';
import { UsageError } from '../../model/usage.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const completionCommand: CommandDefinition = {
  name: 'completion',
  arguments: [{ name: 'shell', isRequired: true, isList: false }],
  options: ['lang'],
  run: async ([word = ''], _options, { outside, messages }) => {
    const shell = SHELLS.find((name) => name === word);
    if (shell === undefined) throw new UsageError('unknown-value', { token: word, name: 'completion', expected: SHELLS, nearest: nearest(word, SHELLS) });
    const { completionScript } = await import('../completion-script.ts');
    const { COMMANDS } = await import('./index.ts');
    outside.print(completionScript(shell, COMMANDS, messages));
    return EXIT.ok;
  },
};
