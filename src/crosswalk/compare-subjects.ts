import { type ByType, byType } from '../model/by-type.ts';
import type { Part } from '../model/crosswalk.ts';
import type { Demand, Subject } from '../model/pack.ts';
import { dueless } from './dueless.ts';
import { excludes } from './excludes.ts';
import { implies } from './implies.ts';
import { relation } from './relations.ts';

/** Who is asked, among divisions of the kinds that both ask: of more is stricter. Null where nobody is asked both. */
export function compareSubjects(a: Demand, b: Demand): Part[] | null {
  if (excludes(dueless(a.where, a.due), dueless(b.where, b.due))) return null;
  return [{ component: 'subject', relation: relation(asksAllOf(a, b), asksAllOf(b, a)) }];
}

/** Whether `a` asks every division that `b` asks. Named divisions are fewer than all of their kind. */
function asksAllOf(a: Demand, b: Demand): boolean {
  const [names, named] = [byType(NAMES)(a.subject), byType(NAMES)(b.subject)];
  const hasAll = names === null || (named !== null && named.every((name) => names.includes(name)));
  return hasAll && implies(dueless(b.where, b.due), dueless(a.where, a.due));
}

/** The divisions that the document names; null where it asks all of a kind. */
const NAMES: ByType<Subject, readonly string[] | null> = {
  divisions: () => null,
  roster: ({ roster }) => roster.names,
};
