import type { IsoDate } from '../model/iso-date.ts';
import type { MeasureOf } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { Division } from '../model/state.ts';
import { gatherThings } from '../model/things/gather-things.ts';
import { askFact, distinctAsks } from './asks.ts';
import type { Measured } from './measured.ts';
import { newTally, type Tally } from './tally.ts';
import { tallyThings } from './tally-things.ts';

type Coverage = MeasureOf<'coverage'>;

/**
 * Whether every thing of a collection (or the share asked for) has a flag on `day`. The things are those of all levels,
 * each once. With `period` the flag must have come about within it, and silence about the days after the declaration
 * proves nothing.
 */
export function coverageOn(
  measure: Coverage,
  division: Division,
  day: IsoDate,
  period: Period | null,
): Measured {
  const label = period?.label ?? measure.period ?? '';
  const tally = newTally();
  const things = gatherThings({ fact: measure.fact, label, day }, division);
  tallyThings(tally, things, { measure, day, period });
  for (const owner of things.undeclared) {
    tally.unknown = Number.POSITIVE_INFINITY;
    tally.asks.push(askFact(measure.fact, owner, { below: label === '' ? [] : [label] }));
  }
  tally.place ??= things.parts[0]?.items.place ?? null;
  const forms = new Set(things.parts.map(({ items }) => items.form));
  return measured(measure, division, tally, forms);
}

function measured(
  measure: Coverage,
  division: Division,
  tally: Tally,
  forms: ReadonlySet<'list' | 'totals'>,
): Measured {
  const { covered, uncovered, unknown } = tally;
  const required = needed(measure.percent, covered + uncovered + (Number.isFinite(unknown) ? unknown : 0));
  const truth = truthOf(measure.percent, tally);
  return {
    truth,
    required,
    actual: { low: covered, high: covered + unknown },
    gap: Math.max(0, required - covered - (Number.isFinite(unknown) ? unknown : 0)),
    unit: measure.unit,
    missing: truth === false ? tally.missing : [...tally.missing, ...tally.missingSoFar],
    asks: truth === 'unknown' ? distinctAsks([...tally.asks, ...tally.scopeAsks]) : [],
    remarks: [...[...forms].map((form) => ({ type: 'counted', form }) as const), ...tally.exceeded],
    place: tally.place ?? division.facts.get(measure.fact.id)?.place ?? division.place,
  };
}

function truthOf(percent: number, { covered, uncovered, unknown, perhaps }: Tally): Measured['truth'] {
  const known = covered + uncovered + unknown;
  if (known === 0) return perhaps === 0 ? 'none' : 'unknown';
  // At worst, nothing unknown is covered, and what is covered counts only where it is certainly asked about.
  if (covered >= needed(percent, known)) return true;
  // At best, all of it is and does.
  const isInfinite = !Number.isFinite(unknown);
  const best =
    uncovered === 0 ||
    (isInfinite ? percent < 100 : covered + unknown + perhaps >= needed(percent, known + perhaps));
  return best ? 'unknown' : false;
}

function needed(percent: number, total: number): number {
  return Math.ceil((percent * total) / 100);
}
