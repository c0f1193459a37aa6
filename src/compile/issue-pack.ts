import { type IsoDate } from '../model/iso-date.ts';
import type { Demand, Pack, Rule } from '../model/pack.ts';

/** A pack whose document prints no day of issue, as it is where that day is known; `due` is a due day before it. */
export type Issued = { readonly pack: Pack } | { readonly due: IsoDate };

/**
 * The pack is in force from that day and its first periods are those that contain it; readings that are settled by it are
 * none. A due day before it, or a day before the first that the pack leaves possible, fits no document.
 */
export function issuePack(pack: Pack, day: IsoDate): Issued {
  const tooEarly = day < pack.inForce.from ? pack.inForce.from : null;
  const demands = pack.rules.flatMap((rule) => [rule.demand, ...rule.readings.map(({ demand }) => demand)]);
  const due = tooEarly ?? demands.flatMap((demand) => lastDay(demand) ?? []).find((last) => last < day);
  if (due !== undefined) return { due };
  const inForce = { ...pack.inForce, from: day };
  return { pack: { ...pack, issued: day, inForce, rules: pack.rules.map((rule) => issueRule(rule, day)) } };
}

/** What was due before the document was there could not be asked. */
function lastDay({ due }: Demand): IsoDate | null {
  if (due.type === 'by') return due.day;
  return due.type === 'every' ? due.until : null;
}

function issueRule(rule: Rule, day: IsoDate): Rule {
  const demand = issueDemand(rule.demand, day);
  if (rule.settledByIssue)
    return { ...rule, demand, readings: [], defaultReading: null, readingReason: null };
  const readings = rule.readings.map((reading) => ({ ...reading, demand: issueDemand(reading.demand, day) }));
  return { ...rule, demand, readings };
}

/** No period is asked that ended before that day; later ones stay as the document has them. */
function issueDemand(demand: Demand, day: IsoDate): Demand {
  const { due } = demand;
  return due.type === 'every' && due.from < day ? { ...demand, due: { ...due, from: day } } : demand;
}
