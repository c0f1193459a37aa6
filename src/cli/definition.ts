import type { CommandContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import type { OptionName, Options } from './options.ts';

/** A command: its words, and what it does. */
export interface CommandDefinition {
  /** `check`, or `packs list` for a command below another. */
  readonly name:
    | 'check'
    | 'validate'
    | 'ask'
    | 'explain'
    | `packs ${'list' | 'show' | 'coverage' | 'verify' | 'test' | 'lint'}`
    | 'schema'
    | 'completion';
  readonly arguments: readonly CommandArgument[];
  readonly options: readonly OptionName[];
  readonly run: (args: readonly string[], options: Options, context: CommandContext) => Promise<ExitCode>;
}

export interface CommandArgument {
  /** Its name in the messages. */
  readonly name: 'files' | 'rule' | 'pack' | 'packs' | 'shell' | 'schema';
  readonly isRequired: boolean;
  readonly isList: boolean;
}

export const FILES: CommandArgument = { name: 'files', isRequired: true, isList: true };
export const OPTIONAL_FILES: CommandArgument = { name: 'files', isRequired: false, isList: true };
