import type { Ask } from '../../model/finding.ts';

/** What a question is about among several of one fact, in one text. */
export function itemText(item: NonNullable<Ask['item']>): string {
  return [item].flat().join('、');
}
