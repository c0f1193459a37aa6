import { resolve } from 'node:path';
import { UsageError } from '../model/usage.ts';
import type { CommandContext } from './context.ts';

/** An output must not take the place of a file that the run reads; nothing has been written yet. */
export function refuseOverwriting(
  outputs: readonly (string | null)[],
  inputs: readonly string[],
  { outside: { cwd } }: CommandContext,
): void {
  const read = new Set(inputs.map((file) => resolve(cwd, file)));
  const token = outputs.find((path) => path !== null && read.has(resolve(cwd, path)));
  if (token !== undefined && token !== null) throw new UsageError('output-is-input', { token });
}
