import type { Measure as WrittenMeasure } from './pack-file.generated.ts';

/** Words of the regular form of a measure, and what packs wrote before it; both are read alike. */
export const OLD_WORDS = { each: 'all', where: 'of', anyOf: 'any' } as const satisfies Partial<
  Record<keyof WrittenMeasure, keyof WrittenMeasure>
>;
export type RegularWord = keyof typeof OLD_WORDS;
export const REGULAR_WORDS = Object.keys(OLD_WORDS) as RegularWord[];

/** The word that the author uses where the regular form has this one. */
export function spellingOf<Word extends RegularWord>(
  written: WrittenMeasure,
  word: Word,
): Word | (typeof OLD_WORDS)[Word] {
  return written[word] === undefined && written[OLD_WORDS[word]] !== undefined ? OLD_WORDS[word] : word;
}

/** The measure in the regular form, the measures within it as they are. */
export function regularForm(written: WrittenMeasure): WrittenMeasure {
  const { all, of, any, ...rest } = written;
  const each = rest.each ?? all;
  const where = rest.where ?? of;
  const anyOf = rest.anyOf ?? any;
  return {
    ...rest,
    ...(each === undefined ? {} : { each }),
    ...(where === undefined ? {} : { where }),
    ...(anyOf === undefined ? {} : { anyOf }),
  };
}
