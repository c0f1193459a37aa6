import { LEVELS } from '../../model/level.ts';
import type { Measure } from '../../model/measure.ts';
import type { Frame } from './filling.ts';
import { type Given, given } from './given.ts';

type Coverage = Extract<Measure, { type: 'coverage' }>;

/** The collection of the division itself or, where it has none of its own, of one below it. */
export function placeItems(
  { fact, period: year }: Coverage,
  { level, period }: Frame,
  items: unknown,
): Given {
  const label = period?.label ?? year;
  const own = given(fact.perPeriod === true && label !== null ? [...fact.path, label] : fact.path, items);
  if (fact.levels.includes(level)) return own;
  const below = LEVELS.slice(LEVELS.indexOf(level) + 1);
  const owner = below.find((candidate) => fact.levels.includes(candidate)) ?? level;
  return below.slice(0, below.indexOf(owner) + 1).reduceRight<Given>((inner, at) => {
    const kind = at === 'township' ? { kind: 'town' } : at === 'village' ? { kind: 'village' } : {};
    const listed = at === 'village' ? { communities: { total: 0 } } : {};
    return { ...listed, divisions: [{ name: `测试${at}`, level: at, ...kind, ...inner }] };
  }, own);
}
