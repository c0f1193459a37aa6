import { shorten } from '../shorten.ts';
import type { ExpectedShape } from '../contract/expected-words.ts';
import { names } from './names.ts';

const MOST_CHOICES = 12;

const SHAPES: Readonly<Record<ExpectedShape, string>> = {
  object: 'a group of "key: value"',
  bilingual: 'both languages, such as {zh: 街道, en: subdistrict}',
  array: 'a list (each item after "- ")',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
  date: 'a date (such as 2023-03-20)',
  period: 'a period (such as 2024, 2024-Q1, 2024-05)',
};

/** Parts of sentences about faults: each yields the empty string where there is nothing to say. */
export const phrases = {
  quote: (token: string | undefined): string => names.quote(shorten(token ?? '')),
  /** `; did you mean "staff"?` */
  meant: (nearest: string | null | undefined): string =>
    nearest === null || nearest === undefined ? '' : `; did you mean ${names.quote(shorten(nearest))}?`,
  /** `; allowed: town, subdistrict` */
  choices: (expected: readonly string[] | undefined): string => {
    if (expected === undefined || expected.length === 0) return '';
    const shown = names.list(expected.slice(0, MOST_CHOICES).map((word) => shorten(word)));
    return `; allowed: ${expected.length <= MOST_CHOICES ? shown : `${shown}, … (${expected.length} in all)`}`;
  },
  /** What the value should have been. */
  shapes: (expected: readonly string[] | undefined): string =>
    expected === undefined || expected.length === 0
      ? 'something else'
      : names.either(
          expected.map((word) => (SHAPES as Partial<Record<string, string>>)[word] ?? shorten(word)),
        ),
  words: (words: readonly string[] | undefined): string =>
    names.either((words ?? []).map((word) => shorten(word))),
  isGiven: (text: string | undefined): text is string => text !== undefined && text !== '',
  because: (detail: string | undefined): string =>
    detail === undefined || detail === '' ? '' : ` (${detail})`,
};
