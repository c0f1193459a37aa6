import type { Messages } from '../../i18n/messages.ts';

/** What the program itself calls things: verdicts, forces, levels, kinds, comparisons and its own terms. */
export function namedWords({ names }: Pick<Messages, 'names'>): readonly string[] {
  const { status, force, level, kind, comparator, every, terms } = names;
  const groups = [status, force, level, kind, comparator, every];
  return [...groups.flatMap((group) => Object.values<string>(group)), ...terms];
}
