import type { Figure, SearchResult } from '../../model/fidelity.ts';
import type { Cited } from './cited.ts';
import { periodWords } from './period-words.ts';
import { proveDay } from './prove-day.ts';
import { proveLabel } from './prove-label.ts';
import { proveName } from './prove-name.ts';
import { proveNumber } from './prove-number.ts';
import { proveShare } from './prove-share.ts';
import { proveWords } from './prove-words.ts';

export function proveFigure(figure: Figure, cited: Cited, isReading: boolean): SearchResult {
  switch (figure.type) {
    case 'day':
      return proveDay(figure, cited, isReading);
    case 'every':
      return proveWords(figure.period, cited, periodWords);
    case 'number':
      return proveNumber(figure, cited, isReading);
    case 'share':
      return proveShare(figure, cited);
    case 'period':
      return proveLabel(figure, cited);
    case 'name':
      return proveCondition(figure.name, cited);
  }
}

/** Whom a condition names may also stand in another clause of a conflict that the pack records about a cited one. */
function proveCondition(name: string, { clauses, inConflict }: Cited): SearchResult {
  const outcome = proveName(name, clauses);
  if (outcome.proof !== null) return outcome;
  const { proof, hint } = proveName(name, inConflict);
  return { proof: proof === null ? null : { ...proof, where: 'conflict' }, hint };
}
