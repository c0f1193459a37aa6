import type { FactDefinition } from '../../model/fact.ts';
import type { PackFile } from '../../model/pack-file.generated.ts';
import { Posts } from '../../model/post.ts';
import { withPeople } from '../../model/with-people.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** What else an author could have written. */
export interface Known {
  readonly posts: Posts;
  readonly rosters: NonNullable<PackFile['rosters']>;
  /** By the word a rule uses: `block.fact`, `own.fact`. */
  readonly facts: ReadonlyMap<string, KnownFact>;
}

type KnownFact = Pick<FactDefinition, 'type' | 'fields' | 'values' | 'headFact'>;

export function knownTo(pack: PackFile, vocabulary: Vocabulary): Known {
  const own = Object.entries(pack.facts ?? {}).map(
    ([name, fact]): FactDefinition => ({ ...fact, id: `own.${name}`, path: [name] }),
  );
  const posts = Object.entries(pack.posts ?? {}).map(([zh, post]) => ({ zh, ...post }));
  return {
    posts: new Posts(vocabulary.posts).with(posts),
    rosters: pack.rosters ?? {},
    facts: new Map<string, KnownFact>([
      ...vocabulary.facts.map((fact) => [fact.id, fact] as const),
      ...withPeople(own, vocabulary.persons).map((fact) => [fact.id, fact] as const),
    ]),
  };
}
