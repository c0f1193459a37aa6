import type { Outcome } from '../../entries/outcome.ts';

type Level = 'error' | 'warning' | 'note' | 'none';

const LEVELS: Readonly<Record<Outcome, Level>> = {
  fault: 'error',
  failure: 'error',
  caution: 'warning',
  // SARIF: a result that is no `fail` has no level.
  review: 'none',
  note: 'note',
  known: 'error',
  waived: 'error',
  remark: 'note',
  pass: 'none',
  'not-applicable': 'none',
};

export function levelOf(outcome: Outcome): Level {
  return LEVELS[outcome];
}
