import type { Derivation, SearchResult, Proof } from '../../model/fidelity.ts';
import type { Cited } from './cited.ts';
import { missed } from './missed.ts';
import { partsWith } from './parts-with.ts';

/** A word of the document with what it means. */
export interface Meaning<Value> {
  /** Where in the text it begins. */
  readonly at: number;
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
  // As it is printed around the phrase: `80%` may be cut from `80%以下`, `年度` from `半年度`.
  const inPhrase = clauses.flatMap(({ text }) =>
    partsWith(phrase, text).flatMap((part) =>
      meanings(part.text).filter(({ at, text: { length } }) => at < part.to && at + length > part.from),
    ),
  );
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
