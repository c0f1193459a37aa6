import type { Messages } from '../../i18n/messages.ts';
import { CHANGE_KINDS, type Diff } from '../../model/diff.ts';

/** What is compared, what differs, and how much changed: the head of every text about a difference. */
export function summaryTexts(
  { basis, old, new: now, differing, changes }: Diff,
  { diff, names }: Messages,
): { readonly title: string; readonly lines: readonly string[] } {
  const counts = CHANGE_KINDS.map(
    (kind) => [kind, changes.filter((change) => change.kind === kind).length] as const,
  );
  const isQuiet = counts.every(([kind, count]) => kind === 'unchanged' || count === 0);
  return {
    title: diff.title,
    lines: [
      diff.side('old', old.path, old.asOf),
      diff.side('new', now.path, now.asOf),
      differing.length === 0
        ? diff.nothingDiffers
        : diff.differing(names.list(differing.map((cause) => diff.thing[cause]))),
      counts
        .filter(([kind, count]) => (kind !== 'neither' && kind !== 'lost' ? true : count > 0))
        .map(([kind, count]) => diff.count(kind, count))
        .join(' · '),
      ...(isQuiet ? [diff.nothingChanged] : []),
      ...(basis === 'reports' && differing.length > 1 ? [diff.recordsOnly] : []),
    ],
  };
}
