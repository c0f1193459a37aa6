import type { BaselineWords } from '../contract/baseline-words.ts';
import { names } from './names.ts';

/** Known gaps. */
export const baseline: BaselineWords = {
  title: (file) => `Beside the known gaps of ${file}`,
  totals: (counts) =>
    [
      `New gaps ${counts.new}`,
      `known and still there ${counts.known}`,
      ...part('now met', counts.fixed),
      ...part('no gap any more but not met', counts.neither),
      ...part('stale', counts.stale),
      ...part('not asked for in this run', counts.notAsked),
    ].join(' · '),
  new: (count) => `New gaps (${count})`,
  worsened: (count) => `Of these, in the file but more pressing now (${count})`,
  fixed: (count) => `Met by now: take them out of the file (${count})`,
  neither: (count) => `No gap any more, but not met either (${count})`,
  stale: (count) => `Stale: the rule or the division is gone, or its file was not given (${count})`,
  noneNew: 'No new gap; known gaps are gaps all the same and do not count as met.',
  mark: (known, all) => (known === all ? ' [known]' : ` [${known} of them known]`),
  hint: 'to bring the file up to date, write it again with duibiao baseline <files> and have the change reviewed',
  made: (gaps, undeclared) =>
    `the baseline has ${gaps} ${gaps === 1 ? 'gap' : 'gaps'}${undeclared === 0 ? '' : `; ${names.findings(undeclared)} undeclared are not in it: a gap found there later is a new one`}`,
  refused: 'no baseline was written, because inputs have faults: what gaps they hide is not known',
};

function part(words: string, count: number): string[] {
  return count === 0 ? [] : [`${words} ${count}`];
}
