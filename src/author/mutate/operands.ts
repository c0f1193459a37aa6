import { KINDS, LEVELS } from '../../model/level.ts';
import type { Known } from './known.ts';

/** What a condition could have asked instead. */
export interface Operands {
  /** Another word of the same block and type. */
  readonly sibling: (word: string) => string | null;
  /** The words that its value may be. */
  readonly values: (word: string) => readonly string[];
}

type Fields = NonNullable<ReturnType<Known['facts']['get']>>['fields'];

/** The attributes and facts of a subject. */
export function factOperands({ facts }: Pick<Known, 'facts'>): Operands {
  return {
    sibling: (word) => {
      const block = (name: string): string => name.split('.').slice(0, -1).join('.');
      const type = facts.get(word)?.type;
      const others = [...facts].filter(([name, fact]) => block(name) === block(word) && fact.type === type);
      return after(
        others.map(([name]) => name),
        word,
      );
    },
    values: (word) =>
      word === 'kind' ? KINDS : word === 'level' ? LEVELS : Object.keys(facts.get(word)?.values ?? {}),
  };
}

/** The fields of a collection's items or a log's entries. */
export function fieldOperands(fields: Fields): Operands {
  const all = Object.entries(fields ?? {});
  return {
    sibling: (word) => {
      const type = fields?.[word]?.type;
      return after(
        all.flatMap(([name, field]) => (field.type === type ? [name] : [])),
        word,
      );
    },
    values: (word) => Object.keys(fields?.[word]?.values ?? {}),
  };
}

/** The word behind another in a list, the first behind the last; null where there is no other. */
function after(words: readonly string[], word: string): string | null {
  const index = words.indexOf(word);
  const next = index < 0 ? undefined : words[(index + 1) % words.length];
  return next === undefined || next === word ? null : next;
}
