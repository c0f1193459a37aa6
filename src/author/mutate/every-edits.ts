import { addDays, isoDate } from '../../model/iso-date.ts';
import type { Every } from '../../model/pack-file.generated.ts';
import { PERIOD_KINDS, periodContaining, type PeriodKind } from '../../model/period.ts';
import { type Edit, replacing, within } from './edit.ts';

/** Another period, and other first and last periods. */
export function everyEdits(every: Every): Edit<Every>[] {
  if (typeof every === 'string') return kindEdits(every);
  const { period } = every;
  return [
    ...within(every, 'period', kindEdits),
    ...within(every, 'from', (day) => periodEdits(day, period)),
    ...within(every, 'until', (day) => periodEdits(day, period)),
  ];
}

function kindEdits<Kind extends string>(kind: Kind): Edit<Kind>[] {
  return replacing(kind, PERIOD_KINDS.filter((other) => other !== kind) as readonly string[] as Kind[]);
}

/** The nearest days of other periods: days of the same period say the same. */
function periodEdits(day: string, kind: PeriodKind): Edit<string>[] {
  const { start, end } = periodContaining(isoDate(day), kind);
  return replacing(day, [addDays(start, -1), addDays(end, 1)]);
}
