import type { Level } from '../model/level.ts';
import type { Subject } from '../model/pack.ts';

/** The levels of the divisions that are asked. */
export function levelsOf(subject: Subject): readonly Level[] {
  return subject.type === 'roster' ? [subject.roster.level] : subject.levels;
}
