import type { Rule } from '../model/pack.ts';
import { compareMeasures } from './compare-measures.ts';
import { levelsOf } from '../model/levels-of.ts';

/** The same topic, the same fact measured in the same way, of divisions of the same level. */
export function measureTheSame(first: Rule, second: Rule): boolean {
  if (first.topic !== second.topic || first.checkable === 'attest' || second.checkable === 'attest')
    return false;
  const levels = levelsOf(second.demand.subject);
  if (!levelsOf(first.demand.subject).some((level) => levels.includes(level))) return false;
  return compareMeasures(first.demand, second.demand) !== null;
}
