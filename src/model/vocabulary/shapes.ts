import type { Block } from '../fact.ts';

type Fact = Block['facts'][string];
type More = Partial<Omit<Fact, 'type' | 'title'>>;

/** Yes or no, or the day since when. */
export function flag<const M extends More>(zh: string, en: string, more?: M) {
  return { type: 'flag', title: { zh, en }, ...more } as const;
}

/** Persons who work in a body, counted. */
export function people(zh: string, en: string) {
  return { type: 'count', title: { zh, en }, unit: '人' } as const;
}

/** Things counted in `unit`. */
export function count<const M extends More>(zh: string, en: string, unit: string, more?: M) {
  return { type: 'count', title: { zh, en }, unit, ...more } as const;
}

/** Persons by role and post. */
export function posts<const M extends More>(zh: string, en: string, more?: M) {
  return { type: 'posts', title: { zh, en }, unit: '项', ...more } as const;
}
