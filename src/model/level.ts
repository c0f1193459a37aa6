import type { Bilingual } from './bilingual.ts';

/** Levels of the administrative tree, from the top. */
export const LEVELS = ['prefecture', 'county', 'township', 'village'] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_TITLES: Record<Level, Bilingual> = {
  prefecture: { zh: '州（市）', en: 'prefecture' },
  county: { zh: '县（区）', en: 'county' },
  township: { zh: '乡镇（街道）', en: 'township-level division' },
  village: { zh: '村（社区）', en: 'village or community' },
};

/** Kinds of township-level and village-level divisions; the upper levels have none. */
export const KINDS = ['town', 'township', 'subdistrict', 'village', 'community'] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_LEVEL: Record<Kind, Level> = {
  town: 'township',
  township: 'township',
  subdistrict: 'township',
  village: 'village',
  community: 'village',
};

export const KIND_TITLES: Record<Kind, Bilingual> = {
  town: { zh: '镇', en: 'town' },
  township: { zh: '乡', en: 'township' },
  subdistrict: { zh: '街道', en: 'subdistrict' },
  village: { zh: '行政村', en: 'administrative village' },
  community: { zh: '社区', en: 'community' },
};

export function isBelow(inner: Level, outer: Level): boolean {
  return LEVELS.indexOf(inner) > LEVELS.indexOf(outer);
}

const ENDINGS: readonly (readonly [RegExp, Kind])[] = [
  [/街道(?:办事处)?$/, 'subdistrict'],
  [/镇$/, 'town'],
  [/乡$/, 'township'],
  [/社区$/, 'community'],
  [/村$/, 'village'],
];

/** The kind that the last characters of a division's name tell, or null. */
export function kindOfName(name: string): Kind | null {
  return ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? null;
}
