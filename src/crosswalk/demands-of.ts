import type { Demand, Rule } from '../model/pack.ts';

/** What a rule demands under each of its readings. */
export function demandsOf({ demand, readings }: Rule): readonly Demand[] {
  return readings.length === 0 ? [demand] : readings.map((reading) => reading.demand);
}
