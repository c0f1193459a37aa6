import type { Comparison, ComparisonOutcome, Part } from '../model/crosswalk.ts';
import type { Demand, Rule } from '../model/pack.ts';
import { combine, compareForces } from './relations.ts';
import { compareDues } from './compare-dues.ts';
import { compareMeasures } from './compare-measures.ts';
import { compareSubjects } from './compare-subjects.ts';
import { demandsOf } from './compare-asked.ts';
import { kindsOf, levelsOf } from '../model/subject.ts';

/** The same topic, the same fact measured in the same way, of divisions of the same level. */
export function measureTheSame(first: Rule, second: Rule): boolean {
  if (first.topic !== second.topic || first.checkable === 'attest' || second.checkable === 'attest')
    return false;
  const levels = levelsOf(second.demand.subject);
  if (!levelsOf(first.demand.subject).some((level) => levels.includes(level))) return false;
  return compareMeasures(first.demand, second.demand) !== null;
}

/** Two rules component by component, by their default readings; null where they do not measure the same thing. */
export function compareRules(first: Rule, second: Rule): Comparison | null {
  if (!measureTheSame(first, second)) return null;
  const force = compareForces(first, second);
  const decided = decide(first.demand, second.demand, force);
  const disputed = demandsOf(first).some((a) =>
    demandsOf(second).some((b) => decide(a, b, force).outcome !== decided.outcome),
  );
  return { first, second, ...decided, disputed };
}

function decide(a: Demand, b: Demand, force: Part): Pick<Comparison, 'outcome' | 'parts' | 'among'> {
  const kinds = kindsOf(b.subject);
  const among = kindsOf(a.subject).filter((kind) => kinds.includes(kind));
  const subjects = among.length === 0 ? null : compareSubjects(a, b);
  const measures = compareMeasures(a, b);
  if (subjects === null || measures === null) return { outcome: 'apart', parts: [], among: [] };
  const parts = [...measures, ...compareDues(a.due, b.due), force, ...subjects].filter(
    (part) => part.relation !== 'same',
  );
  const outcome: ComparisonOutcome = combine(parts);
  return { outcome, parts, among };
}
