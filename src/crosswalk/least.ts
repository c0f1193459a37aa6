import type { Part } from '../model/crosswalk.ts';
import { relation } from './relation.ts';

/** The more there must be, the stricter. */
export function least(first: number, second: number): Part {
  return { component: 'least', relation: relation(first >= second, second >= first) };
}
