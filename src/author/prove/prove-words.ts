import type { Derivation, SearchResult, Proof } from '../../model/fidelity.ts';
import type { Cited } from './cited.ts';
import { missed } from './missed.ts';

/** A word of the document with what it means. */
export interface Meaning<Value> {
  readonly text: string;
  readonly value: Value;
  readonly by: readonly Derivation[];
}

/** What is said in words: the phrase decides where it has such a word, else any cited clause may. */
export function proveWords<Value>(
  wanted: Value,
  { phrase, clauses }: Cited,
  meanings: (text: string) => readonly Meaning<Value>[],
): SearchResult {
  const inPhrase = meanings(phrase);
  const places: readonly { where: Proof['where']; clause: string | null; meaning: Meaning<Value> }[] =
    inPhrase.length > 0
      ? inPhrase.map((meaning) => ({ where: 'phrase', clause: null, meaning }))
      : clauses.flatMap(({ id, text }) =>
          meanings(text).map((meaning) => ({ where: 'clause' as const, clause: id, meaning })),
        );
  const found = places.find(({ meaning }) => meaning.value === wanted);
  if (found === undefined) return missed(places.map(({ meaning }) => meaning.text));
  const { where, clause, meaning } = found;
  return { proof: { where, clause, text: meaning.text, by: meaning.by }, hint: null };
}
