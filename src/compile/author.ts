import type { Fault, FaultArgs, FaultCode } from '../model/diagnostic.ts';
import type { FactDefinition } from '../model/fact.ts';
import { nearest } from '../model/nearest.ts';
import type { Roster } from '../model/pack.ts';
import { childPlace, type Place } from '../model/position.ts';
import type { Posts } from '../model/post.ts';

/** What an author may refer to, and where the author's faults go. */
export interface Author {
  readonly packId: string;
  readonly posts: Posts;
  /** Core facts and the pack's own, by the word a rule uses: `block.fact`, `own.fact`. */
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly rosters: ReadonlyMap<string, Roster>;
  /** The declared yes of the rule that is read. */
  readonly attested?: FactDefinition;
  readonly report: (fault: Fault) => void;
}

export function reportFault(
  author: Pick<Author, 'report'>,
  code: FaultCode,
  place: Place,
  args: FaultArgs = {},
): void {
  author.report({ code, severity: 'error', place, args });
}

/** The fact that a rule's word names; reports and returns null where there is none. */
export function findFact(author: Author, word: string, place: Place): FactDefinition | null {
  const fact = author.facts.get(word);
  if (fact !== undefined) return fact;
  const isOwn = word.startsWith('own.');
  const candidates = [...author.facts].filter(([name]) => !isOwn || name.startsWith('own.'));
  const known = candidates.map(([name]) => name);
  const titled = candidates.filter(([, { title }]) => title.zh.includes(word)).map(([name]) => name);
  const [only] = titled;
  reportFault(author, 'pack-unknown-fact', place, {
    token: word,
    nearest: only !== undefined && titled.length === 1 ? only : nearest(word, known),
    expected: titled.length > 1 ? titled : known,
  });
  return null;
}

/** Canonical names of posts; unknown ones are reported and left out. */
export function findPosts(author: Author, words: readonly string[], place: Place): string[] {
  return words.flatMap((word, index) => {
    const post = author.posts.find(word);
    if (post !== null) return [post.zh];
    const known = author.posts.names();
    reportFault(author, 'unknown-post', childPlace(place, index), {
      token: word,
      nearest: nearest(word, known),
      expected: known,
    });
    return [];
  });
}
