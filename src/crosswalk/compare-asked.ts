import type { Comparison, Part } from '../model/crosswalk.ts';
import type { Demand, Due, Rule } from '../model/pack.ts';
import { combine, compareForces } from './relations.ts';
import { compareDues } from './compare-dues.ts';
import { compareMeasures } from './compare-measures.ts';
import { dueless } from './dueless.ts';
import { excludes } from './excludes.ts';

type Decided = Pick<Comparison, 'outcome' | 'parts' | 'disputed'>;

/**
 * Two rules for the same thing beside each other, for a division that is asked both: whom else they ask does not
 * matter, and which of two running duties began earlier neither.
 */
export function compareAsked(first: Rule, second: Rule): Decided {
  const force = compareForces(first, second);
  const decided = decide(first.demand, second.demand, force);
  const disputed = demandsOf(first).some((a) =>
    demandsOf(second).some((b) => decide(a, b, force).outcome !== decided.outcome),
  );
  return { ...decided, disputed };
}

function decide(a: Demand, b: Demand, force: Part): Omit<Decided, 'disputed'> {
  const measures = excludes(dueless(a.where, a.due), dueless(b.where, b.due)) ? null : compareMeasures(a, b);
  if (measures === null) return { outcome: 'apart', parts: [] };
  const dues = compareDues(begunWith(a.due, b.due), begunWith(b.due, a.due));
  const parts = [...measures, ...dues, force].filter((part) => part.relation !== 'same');
  return { outcome: combine(parts), parts };
}

/** The recurring duty as of the day from which both run. */
function begunWith(due: Due, other: Due): Due {
  if (due.type !== 'every' || other.type !== 'every') return due;
  return { ...due, from: due.from > other.from ? due.from : other.from };
}

/** What a rule demands under each of its readings. */
export function demandsOf({ demand, readings }: Rule): readonly Demand[] {
  return readings.length === 0 ? [demand] : readings.map((reading) => reading.demand);
}
