/** A text of the law as data: what an author writes in both languages of the program. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The languages of the program; the first one is the default. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
