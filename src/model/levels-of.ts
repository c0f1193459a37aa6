import { type ByType, byType } from './by-type.ts';
import type { Level } from './level.ts';
import type { Subject } from './pack.ts';

/** The levels of the divisions that are asked. */
export function levelsOf(subject: Subject): readonly Level[] {
  return byType(LEVELS)(subject);
}

const LEVELS: ByType<Subject, readonly Level[]> = {
  divisions: ({ levels }) => levels,
  roster: ({ roster }) => [roster.level],
};
