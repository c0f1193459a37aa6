import type { Kind } from './level.ts';

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
