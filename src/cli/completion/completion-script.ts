import type { Messages } from '../../i18n/messages.ts';
import type { CommandDefinition } from '../definition.ts';
import { bashScript } from './bash-script.ts';
import { fishScript } from './fish-script.ts';
import type { PackWords } from './offer.ts';
import type { Shell } from './shells.ts';
import { zshScript } from './zsh-script.ts';

/** What may follow each command: its sub-commands, its options, their words; names of files are left to the shell. */
export function completionScript(
  shell: Shell,
  commands: readonly CommandDefinition[],
  known: PackWords,
  messages: Messages,
): string {
  switch (shell) {
    case 'bash':
      return bashScript(commands, known);
    case 'zsh':
      return zshScript(commands, known);
    case 'fish':
      return fishScript(commands, known, messages);
  }
}
