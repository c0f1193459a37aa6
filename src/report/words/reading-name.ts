import type { Messages } from '../../i18n/messages.ts';
import type { Rule } from '../../model/pack.ts';

/** A reading of a rule by its title, with the word for it behind: `「一名即可」（at-least-one）`. */
export function readingName({ readings }: Rule, name: string, { gapReport, pick }: Messages): string {
  const title = readings.find((reading) => reading.name === name)?.title;
  return title === undefined ? name : gapReport.reading(pick(title), name);
}
