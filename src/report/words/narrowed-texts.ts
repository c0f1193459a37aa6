import type { Messages } from '../../i18n/messages.ts';
import type { Selection } from '../../model/run-options.ts';
import type { Shard } from '../../model/shard.ts';

const NARROWING = ['only', 'topic', 'bearer', 'division'] as const;

/** What a run was narrowed to and what it therefore left out, for its title; nothing of a whole run. */
export function narrowedTexts(
  selection: Pick<Selection, (typeof NARROWING)[number] | 'status'>,
  shard: Shard | null,
  { gapReport, names }: Pick<Messages, 'gapReport' | 'names'>,
): string[] {
  const { narrowedTo } = gapReport;
  const { status } = selection;
  return [
    ...(shard === null ? [] : [gapReport.shard(shard.index, shard.of)]),
    ...NARROWING.filter((by) => selection[by].length > 0).map((by) =>
      narrowedTo[by](names.list(selection[by])),
    ),
    ...(status.length === 0 ? [] : [narrowedTo.status(names.list(status.map((one) => names.status[one])))]),
  ];
}
