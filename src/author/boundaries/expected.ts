import { daysBetween } from '../../model/iso-date.ts';
import type { Trial } from './filling.ts';
import type { Expectation, Occasion } from './task.ts';

/** The verdict that a plain reading gives: enough is met; not enough is pending until the due day and overdue after it. */
export function expected(
  { truth, figures, missing }: Pick<Trial, 'truth' | 'figures' | 'missing'>,
  { asOf, due }: Pick<Occasion, 'asOf' | 'due'>,
): Expectation {
  if (truth === 'unknown') return { status: 'undeclared' };
  if (truth === 'none') return { status: 'not-applicable' };
  const counted = figures === undefined ? {} : { required: figures.required, actual: figures.actual };
  if (truth) return { status: 'met', ...counted, gap: null };
  const short = {
    ...counted,
    ...(figures === undefined ? {} : { gap: figures.gap }),
    ...(missing === undefined ? {} : { missing }),
  };
  if (due === null) return { status: 'open', ...short };
  return asOf <= due
    ? { status: 'pending', ...short, daysLeft: daysBetween(asOf, due) }
    : { status: 'overdue', ...short, daysLate: daysBetween(due, asOf) };
}
