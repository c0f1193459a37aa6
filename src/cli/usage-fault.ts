import { CommanderError } from 'commander';
import { USAGE_FAULTS, type UsageArgs, UsageError, type UsageFault } from '../model/usage.ts';

/** What was thrown, as a fault of the command line with its arguments; anything unforeseen is an internal fault. */
export function usageFaultOf(error: unknown): { readonly fault: UsageFault; readonly args: UsageArgs } {
  if (error instanceof UsageError) return { fault: error.code, args: error.args };
  if (error instanceof CommanderError) {
    const code = error.code.replace('commander.', '');
    const fault = USAGE_FAULTS.find((known) => known === code);
    if (fault !== undefined) return { fault, args: argsOf(error.message) };
    if (error.code === 'commander.help') return { fault: 'unknownCommand', args: {} };
  }
  return { fault: 'internal', args: { detail: error instanceof Error ? error.message : String(error) } };
}

/** Commander's messages are English sentences; the words in them that are the user's or an option's are quoted. */
function argsOf(message: string): UsageArgs {
  const quoted = /'([^']*)'/.exec(message)?.[1];
  const suggestion = /\(Did you mean (?:one of )?([^?,]+)/.exec(message)?.[1];
  const counts = /Expected (\d+) arguments? but got (\d+)/.exec(message);
  return {
    ...(quoted === undefined ? {} : { token: quoted, name: quoted }),
    nearest: suggestion ?? null,
    ...(counts === null ? {} : { limit: Number(counts[1]), actual: Number(counts[2]) }),
  };
}
