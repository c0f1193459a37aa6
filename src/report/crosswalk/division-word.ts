import type { Names } from '../../i18n/contract/names.ts';
import { KINDS, type Kind, type Level } from '../../model/level.ts';

/** A kind of division, or a level that has no kinds, by name. */
export function divisionWord(word: Kind | Level, names: Names): string {
  const kind = KINDS.find((known) => known === word);
  return kind === undefined ? names.level[word as Level] : names.kind[kind];
}
