import { KIND_LEVEL, KINDS, type Kind, type Level } from './level.ts';
import type { Subject } from './pack.ts';

/** The kinds of divisions that are asked; a level that has no kinds stands for itself. */
export function kindsOf(subject: Subject): readonly (Kind | Level)[] {
  if (subject.type === 'roster')
    return subject.roster.kind === undefined ? kindsAt(subject.roster.level) : [subject.roster.kind];
  return subject.kinds ?? subject.levels.flatMap(kindsAt);
}

function kindsAt(level: Level): readonly (Kind | Level)[] {
  const kinds = KINDS.filter((kind) => KIND_LEVEL[kind] === level);
  return kinds.length === 0 ? [level] : kinds;
}
