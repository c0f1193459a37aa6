import type { Bilingual } from '../model/bilingual.ts';
import { shorten } from './shorten.ts';

/** The words in which a declared value is told. */
export interface ValueWords {
  readonly undeclared: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly since: (day: string) => string;
  readonly noSince: (day: string) => string;
  readonly span: (since: string, until: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly pick: (text: Bilingual) => string;
}

/** A value as a file would declare it, in words; undefined is not declared. */
export function declaredValue(
  value: unknown,
  titles: Readonly<Record<string, Bilingual>>,
  words: ValueWords,
): string {
  if (value === undefined) return words.undeclared;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const title = titles[value];
    if (title !== undefined) return words.pick(title);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? words.since(value) : shorten(value);
  }
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => declaredValue(item, titles, words));
    return items.length === 0 ? words.none : words.list(items);
  }
  const { value: is, since = '', until = '' } = value as { value?: boolean; since?: string; until?: string };
  return is === false ? words.noSince(since) : words.span(since, until);
}
