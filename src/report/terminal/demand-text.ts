import type { Messages } from '../../i18n/messages.ts';
import type { Rule } from '../../model/pack.ts';

/** Figure, where it has one, due day or period, and force of a rule: `不少于 3 人，2023-09-30 前，应当`. */
export function demandText({ demand, force }: Rule, { crosswalk, names }: Messages): string {
  const figure = demand.must.type === 'flag' ? [] : [crosswalk.figure(demand)];
  return names.phrases([...figure, crosswalk.due(demand), crosswalk.force[force]]);
}
