import type { Bilingual } from '../../model/bilingual.ts';
import type { CrosswalkThing } from '../../model/crosswalk.ts';
import { measureTitle } from '../words/measure-title.ts';

/** What the rules of a thing measure, in one name. */
export function thingTitle({ rules }: CrosswalkThing): Bilingual {
  const [first] = rules;
  return first === undefined ? { zh: '', en: '' } : measureTitle(first.demand.must);
}
