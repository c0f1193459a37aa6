import type { Messages } from '../../i18n/messages.ts';
import { figure } from './figure.ts';
import type { Tally } from './tally.ts';

const GAPS = ['overdue', 'open', 'pending'] as const;
const OTHERS = ['undeclared', 'waived', 'not-applicable'] as const;

/** A place of a comparison in one phrase: `12/40（30%），差距 25（逾期 20，持续 5），3 未申报`; what is none is left out. */
export function cellText(tally: Tally, { compare: { columns }, names }: Messages): string {
  const { counts, gaps, applicable } = tally;
  const share = figure(tally, 'share');
  const counted = (status: (typeof GAPS | typeof OTHERS)[number]): string[] =>
    counts[status] === 0 ? [] : [`${columns[status]} ${counts[status]}`];
  return names.phrases([
    applicable === 0 ? share : `${share}${names.aside(figure(tally, 'percent'))}`,
    ...(gaps === 0 ? [] : [`${columns.gaps} ${gaps}${names.aside(names.phrases(GAPS.flatMap(counted)))}`]),
    ...OTHERS.flatMap(counted),
  ]);
}
