import type { Bilingual } from './bilingual.ts';
import { countKeysIn } from './count-keys-in.ts';
import { isSame } from './is-same.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that two fields use for different things. */
export interface VocabularyClash {
  readonly word: string;
  readonly first: Vocabulary;
  readonly second: Vocabulary;
}

/** What can be declared where documents of several fields bind: what both say in the same words is said once. */
export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  const distinct = vocabularies.filter(
    (one, index) => vocabularies.findIndex(({ digest }) => digest === one.digest) === index,
  );
  return distinct.reduce((all, one) => (all === NONE ? one : joined(all, one)), NONE);
}

/** Words of the second that mean something else in the first: facts, blocks, keys of totals, and words for posts. */
export function clashesOf(first: Vocabulary, second: Vocabulary): VocabularyClash[] {
  if (first.digest === second.digest) return [];
  const [known, asked] = [meaningsIn(first), meaningsIn(second)];
  return [...asked].flatMap(([word, meaning]) =>
    known.has(word) && !isSame(known.get(word), meaning) ? [{ word, first, second }] : [],
  );
}

function meaningsIn({ facts, blocks, posts }: Vocabulary): Map<string, unknown> {
  return new Map<string, unknown>([
    ...facts.map((fact) => [fact.id, fact] as const),
    ...Object.entries(blocks),
    ...countKeysIn(facts).map(({ countedAs, id }) => [countedAs, id] as const),
    ...posts.flatMap(({ zh, aliases = [], broader = [] }) =>
      [zh, ...aliases].map((word) => [word, [zh, broader]] as const),
    ),
  ]);
}

const NONE: Vocabulary = {
  id: '',
  title: { zh: '', en: '' },
  state: { zh: '工作', en: 'work' },
  facts: [],
  persons: {},
  blocks: {},
  order: [],
  posts: [],
  topics: {},
  digest: '',
};

function joined(first: Vocabulary, second: Vocabulary): Vocabulary {
  const names = new Set(first.posts.map(({ zh }) => zh));
  const ids = new Set(first.facts.map(({ id }) => id));
  const both = [...first.facts, ...second.facts.filter(({ id }) => !ids.has(id))];
  return {
    id: `${first.id}+${second.id}`,
    title: sideBySide(first.title, second.title),
    state: sideBySide(first.state, second.state),
    facts: both.toSorted((a, b) => a.path.length - b.path.length),
    persons: { ...second.persons, ...first.persons },
    blocks: { ...first.blocks, ...second.blocks },
    order: [...new Set([...first.order, ...second.order])],
    posts: [...first.posts, ...second.posts.filter(({ zh }) => !names.has(zh))],
    topics: { ...first.topics, ...second.topics, ...first.topics },
    digest: `${first.digest}+${second.digest}`,
  };
}

function sideBySide(one: Bilingual, other: Bilingual): Bilingual {
  return { zh: `${one.zh}、${other.zh}`, en: `${one.en}, ${other.en}` };
}
