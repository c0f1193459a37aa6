import type { Part } from '../model/crosswalk.ts';
import type { Rule } from '../model/pack.ts';
import { FORCES } from '../model/status.ts';
import { relation } from './relation.ts';

export function compareForces(first: Rule, second: Rule): Part {
  const [a, b] = [FORCES.indexOf(first.force), FORCES.indexOf(second.force)];
  return { component: 'force', relation: relation(a <= b, b <= a) };
}
