import type { Fault } from '../../../model/diagnostic.ts';
import type { Level } from '../../../model/level.ts';
import type { Place } from '../../../model/position.ts';
import { stateFault } from './state-fault.ts';

/** What a division of this level cannot declare. */
export function otherLevel(
  key: string,
  title: string,
  place: Place,
  level: Level,
  expected: readonly Level[],
): Fault {
  const args = { token: key, key: level, expected, detail: title };
  return stateFault('fact-of-other-level', place, args, true);
}
