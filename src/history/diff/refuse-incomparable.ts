import { isSame } from '../../model/is-same.ts';
import { RUN_OPTION_KEYS, RUN_OPTIONS } from '../../model/run-options.ts';
import type { Part } from '../../model/runs.ts';
import { UsageError } from '../../model/usage.ts';

/** Throws a UsageError where what is not in a report would look as if it were gone. */
export function refuseIncomparable(old: Part, now: Part): void {
  refusePart(old);
  refusePart(now);
  const others = RUN_OPTION_KEYS.filter(
    (key) => RUN_OPTIONS[key].inDiff === 'same' && !isSame(old.report.options[key], now.report.options[key]),
  );
  if (others.length === 0) return;
  const expected = others.map((key) => `--${RUN_OPTIONS[key].flag}`);
  throw new UsageError('diff-other-selection', { token: old.file, name: now.file, expected });
}

function refusePart({ file: token, report }: Part): void {
  if (report.shard !== null) throw new UsageError('diff-shard', { token });
  const narrowing = RUN_OPTION_KEYS.find(
    (key) => RUN_OPTIONS[key].inDiff === 'none' && !isSame(report.options[key], RUN_OPTIONS[key].usual),
  );
  if (narrowing !== undefined)
    throw new UsageError('diff-narrowed', { token, name: `--${RUN_OPTIONS[narrowing].flag}` });
  const isFaulty =
    report.leftOut.length > 0 || report.diagnostics.some(({ severity }) => severity === 'error');
  if (isFaulty) throw new UsageError('diff-faulty', { token });
}
