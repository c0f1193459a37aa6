import type { CompareColumn } from '../../i18n/contract/compare-words.ts';
import { wholePercent } from '../words/whole-percent.ts';
import type { Tally } from './tally.ts';

/** What stands where nothing is due. */
const NOTHING = '-';

/** One figure of a place of a comparison as text. */
export function figure({ counts, met, gaps, applicable }: Tally, column: CompareColumn): string {
  switch (column) {
    case 'share':
      return applicable === 0 ? NOTHING : `${met}/${applicable}`;
    case 'percent': {
      const percent = wholePercent(met, applicable);
      return percent === null ? NOTHING : `${percent}%`;
    }
    case 'gaps':
      return `${gaps}`;
    case 'overdue':
    case 'open':
    case 'pending':
    case 'undeclared':
    case 'waived':
    case 'not-applicable':
      return `${counts[column]}`;
  }
}
