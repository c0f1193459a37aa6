import type { Argument, Command } from '../i18n/contract/command-line.ts';
import type { CommandContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import type { OptionName, Options } from '../model/options.ts';

/** A command: its words, and what it does. */
export interface CommandDefinition {
  /** `check`, or `packs list` for a command below another. */
  readonly name: Exclude<Command, 'packs'>;
  readonly arguments: readonly CommandArgument[];
  readonly options: readonly OptionName[];
  /** The formats that `--format` takes, by name; of every command that has the option. */
  readonly formats?: Readonly<Record<string, unknown>>;
  readonly run: (args: readonly string[], options: Options, context: CommandContext) => Promise<ExitCode>;
}

export interface CommandArgument {
  /** Its name in the messages. */
  readonly name: Argument;
  readonly isRequired: boolean;
  readonly isList: boolean;
}

export const FILES: CommandArgument = { name: 'files', isRequired: true, isList: true };
export const OPTIONAL_FILES: CommandArgument = { name: 'files', isRequired: false, isList: true };
