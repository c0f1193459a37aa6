import type { DiffOptions } from '../../model/diff-request.ts';
import { RUN_OPTION_KEYS, RUN_OPTIONS } from '../../model/run-options.ts';
import { UsageError } from '../../model/usage.ts';

/** How two reports were judged is settled: whatever is given for it is a UsageError. */
export function refuseStateOptions(given: DiffOptions): void {
  const flags: readonly (readonly [flag: string, value: unknown])[] = [
    ['as-of', given.asOf],
    ['old-as-of', given.oldAsOf],
    ['old-pack', given.oldPack],
    ...RUN_OPTION_KEYS.map((key) => [RUN_OPTIONS[key].flag, given[key]] as const),
  ];
  const [odd] = flags.filter(([, value]) => value !== undefined);
  if (odd !== undefined) throw new UsageError('diff-option-of-states', { token: `--${odd[0]}` });
}
