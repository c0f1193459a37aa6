import type { CrosswalkWords } from '../../i18n/contract/crosswalk-words.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Overlap, OverlapOutcome } from '../../model/overlap.ts';

const SENTENCES: Record<OverlapOutcome, (words: CrosswalkWords, overlap: Overlap) => string> = {
  conflict: ({ conflict }, { first, second, parts }) => conflict(first.pack, [second.pack], parts),
  mixed: ({ mixed }, { first, second, parts }) => mixed(first.pack, [second.pack], parts),
  stricter: ({ stricter }, { first, second, parts }) => stricter(first.pack, [second.pack], parts),
  same: ({ same }, { first, second }) => same([first.pack, second.pack]),
};

/** How the two rules stand to each other, in one sentence: `wenquan-2024 严于 kaizhou-2023：数量、期限`. */
export function overlapText(overlap: Overlap, { crosswalk }: Pick<Messages, 'crosswalk'>): string {
  return `${SENTENCES[overlap.outcome](crosswalk, overlap)}${overlap.disputed ? crosswalk.disputed : ''}`;
}
