import { CommanderError } from 'commander';
import { USAGE_FAULTS, type UsageArgs, UsageError, type UsageFault } from '../model/usage.ts';

/** What was thrown, as a fault of the command line with its arguments; anything unforeseen is an internal fault. */
export function usageFaultOf(error: unknown): { readonly fault: UsageFault; readonly args: UsageArgs } {
  if (error instanceof UsageError) return { fault: error.code, args: error.args };
  if (error instanceof CommanderError) {
    // A group without a sub-command shows its help.
    if (error.code === 'commander.help') return { fault: 'missing-command', args: {} };
    const code = error.code.replace('commander.', '');
    const fault = USAGE_FAULTS.find((known) => known === code);
    if (fault !== undefined) return { fault, args: argsOf(fault, error.message) };
  }
  return { fault: 'internal', args: { detail: error instanceof Error ? error.message : String(error) } };
}

/** Where the words of the user and of the program stand in commander's English sentences. */
const WORDS: Readonly<Partial<Record<UsageFault, RegExp>>> = {
  unknownOption: /option '(?<token>.*)'/s,
  unknownCommand: /command '(?<token>.*)'/s,
  missingArgument: /argument '(?<name>.*)'/s,
  optionMissingArgument: /option '(?<name>.*)' argument/s,
  missingMandatoryOptionValue: /option '(?<name>.*)' not/s,
  conflictingOption: /'(?<token>[^']*)' cannot be used with .*'(?<name>[^']*)'/s,
  invalidArgument: /'(?<name>[^']*)' argument '(?<token>.*)' is invalid/s,
};
const COUNTS = /Expected (\d+) arguments? but got (\d+)/;
const SUGGESTION = /\n\(Did you mean (?:one of )?([^?,]+)/;

function argsOf(fault: UsageFault, message: string): UsageArgs {
  const { token, name } = WORDS[fault]?.exec(message)?.groups ?? {};
  const counts = COUNTS.exec(message);
  return {
    ...(token === undefined ? {} : { token }),
    ...(name === undefined ? {} : { name }),
    nearest: SUGGESTION.exec(message)?.[1] ?? null,
    ...(counts === null ? {} : { limit: Number(counts[1]), actual: Number(counts[2]) }),
  };
}
