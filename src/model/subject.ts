import { type ByType, byType } from './by-type.ts';
import { type Kind, KIND_LEVEL, KINDS, type Level } from './level.ts';
import type { Subject } from './pack.ts';

/** The levels of the divisions that are asked. */
export function levelsOf(subject: Subject): readonly Level[] {
  return byType(LEVELS)(subject);
}

const LEVELS: ByType<Subject, readonly Level[]> = {
  divisions: ({ levels }) => levels,
  roster: ({ roster }) => [roster.level],
};

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
