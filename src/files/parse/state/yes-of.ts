import type { Data } from './data.ts';

/** A plain yes, or the day since when, as the object that says the same. */
export function yesOf(raw: unknown): Data {
  if (typeof raw === 'string') return { since: raw };
  return raw === true ? {} : (raw as Data);
}
