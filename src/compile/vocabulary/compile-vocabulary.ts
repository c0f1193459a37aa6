import type { Fault } from '../../model/diagnostic.ts';
import type { Block, FactDefinition } from '../../model/fact.ts';
import type { Post } from '../../model/post.ts';
import { childPlace, type Place } from '../../model/position.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { PartFile } from '../../model/vocabulary-file.generated.ts';
import type { VocabularySources } from '../../model/vocabulary-sources.ts';
import { personFields, withPeople } from '../../model/with-people.ts';
import { reportFault } from '../author.ts';
import { checkFacts } from './check-facts.ts';
import { checkPosts } from './check-posts.ts';
import { checkTies } from './check-ties.ts';
import type { Entry, Listener } from './entry.ts';

/** A vocabulary as used, and every reportFault of its author. It is usable only where there is none. */
export interface CompiledVocabulary {
  readonly vocabulary: Vocabulary;
  readonly faults: readonly Fault[];
}

type Part = Omit<PartFile, 'duibiao'>;
type Written<Key extends keyof Part> = NonNullable<Part[Key]>[string];

export function compileVocabulary({ main, parts, digest }: VocabularySources): CompiledVocabulary {
  const faults: Fault[] = [];
  const author: Listener = { report: (fault) => faults.push(fault) };
  const files = [main, ...parts];
  const entries = <Key extends keyof Part>(...keys: readonly Key[]): Entry<Written<Key>>[] =>
    files.flatMap(({ file, value }) =>
      keys.flatMap((kind) =>
        Object.entries(((value as Part)[kind] ?? {}) as Record<string, Written<Key>>).map(([key, entry]) => ({
          key,
          value: entry,
          place: childPlace({ file, pointer: '' }, kind, key),
        })),
      ),
    );
  const loose = entries('facts');
  const blocks = entries('blocks');
  const posts = entries('posts');
  const topics = entries('topics');
  const persons = Object.fromEntries(entries('persons').map(({ key, value }) => [key, value]));
  for (const family of [entries('facts', 'blocks'), posts, topics, entries('persons')])
    reportTwice(family, author);
  const vocabulary: Vocabulary = {
    id: main.value.id,
    title: main.value.title,
    state: main.value.state,
    facts: withPeople(
      [
        ...loose.map(({ key, value }): FactDefinition => ({ levels: [], ...value, id: key, path: [key] })),
        ...blocks.flatMap(({ key: block, value: { levels, facts } }) =>
          Object.entries(facts).map(
            ([key, fact]): FactDefinition => ({ levels, ...fact, id: `${block}.${key}`, path: [block, key] }),
          ),
        ),
      ],
      persons,
    ),
    persons: personFields(persons),
    blocks: Object.fromEntries(blocks.map(({ key, value }): [string, Block] => [key, value])),
    order: entries('facts', 'blocks').map(({ key }) => key),
    posts: posts.map(({ key, value }): Post => ({ zh: key, ...value })),
    topics: Object.fromEntries(topics.map(({ key, value }) => [key, value])),
    digest,
  };
  checkFacts(loose, blocks, author);
  checkTies(vocabulary, loose, blocks, author);
  checkPosts(posts, author);
  return { vocabulary, faults };
}

/** One key, two things: whoever writes it means nobody knows which. */
function reportTwice(entries: readonly Entry<unknown>[], author: Listener): void {
  const first = new Map<string, Place>();
  for (const { key, place } of entries) {
    const other = first.get(key);
    if (other === undefined) first.set(key, place);
    else reportFault(author, 'vocabulary-twice', place, { token: key, other });
  }
}
