import type { CheckRequest } from '../tasks/check.ts';
import type { CommandContext } from './context.ts';
import type { Options } from './options.ts';

/** The request that files and options mean. */
export function requestFor(
  paths: readonly string[],
  options: Options,
  { outside }: CommandContext,
): CheckRequest {
  return {
    paths,
    cwd: outside.cwd,
    asOf: options.asOf ?? outside.today,
    packs: options.pack ?? [],
    selection: {
      only: options.only ?? [],
      topic: options.topic ?? [],
      bearer: options.bearer ?? [],
      division: options.division ?? [],
      status: options.status ?? [],
      reading: options.reading ?? [],
    },
    waivers: options.waivers ?? [],
    noWaivers: options.noWaivers ?? false,
    baseline: options.baseline ?? null,
    failOn: options.failOn ?? 'open',
    requireEvidence: options.requireEvidence ?? null,
    shard: options.shard ?? null,
    tool: { name: 'duibiao', version: outside.version },
  };
}
