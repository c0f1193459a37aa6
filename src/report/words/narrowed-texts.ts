import type { Messages } from '../../i18n/messages.ts';
import type { RunOptions } from '../../model/run-options.ts';
import type { Shard } from '../../model/shard.ts';

const NARROWING = ['only', 'topic', 'bearer', 'division'] as const;

/** What a run was narrowed to and what it therefore left out, for its title; nothing of a whole run. */
export function narrowedTexts(
  options: Pick<RunOptions, (typeof NARROWING)[number] | 'status'>,
  shard: Shard | null,
  { gapReport, names }: Pick<Messages, 'gapReport' | 'names'>,
): string[] {
  const { narrowedTo } = gapReport;
  const { status } = options;
  return [
    ...(shard === null ? [] : [gapReport.shard(shard.index, shard.of)]),
    ...NARROWING.filter((by) => options[by].length > 0).map((by) => narrowedTo[by](names.list(options[by]))),
    ...(status.length === 0 ? [] : [narrowedTo.status(names.list(status.map((one) => names.status[one])))]),
  ];
}
