import type { Options } from '../model/options.ts';
import { runOptionsOf } from '../model/run-options.ts';
import type { RunRequest } from '../model/run-request.ts';
import type { CommandContext } from './context.ts';

/** The request that files and options mean. */
export function requestFor(
  paths: readonly string[],
  options: Options,
  { outside }: CommandContext,
): RunRequest {
  return {
    ...runOptionsOf(options),
    paths,
    cwd: outside.cwd,
    asOf: options.asOf ?? outside.today,
    shard: options.shard ?? null,
    tool: toolOf(outside),
  };
}

/** Who makes a report. */
export function toolOf({ version }: CommandContext['outside']): RunRequest['tool'] {
  return { name: 'duibiao', version };
}
