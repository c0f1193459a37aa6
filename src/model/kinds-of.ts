import { type ByType, byType } from './by-type.ts';
import { KIND_LEVEL, KINDS, type Kind, type Level } from './level.ts';
import type { Subject } from './pack.ts';

/** The kinds of divisions that are asked; a level that has no kinds stands for itself. */
export function kindsOf(subject: Subject): readonly (Kind | Level)[] {
  return byType(KINDS_OF)(subject);
}

const KINDS_OF: ByType<Subject, readonly (Kind | Level)[]> = {
  divisions: ({ levels, kinds }) => kinds ?? levels.flatMap(kindsAt),
  roster: ({ roster: { level, kind } }) => (kind === undefined ? kindsAt(level) : [kind]),
};

function kindsAt(level: Level): readonly (Kind | Level)[] {
  const kinds = KINDS.filter((kind) => KIND_LEVEL[kind] === level);
  return kinds.length === 0 ? [level] : kinds;
}
