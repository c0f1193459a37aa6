import type { Bilingual } from './bilingual.ts';
import type { Block, FactDefinition, FieldDefinition } from './fact.ts';
import type { Post } from './post.ts';

/** One field as data: what can be declared in it, who holds which post, what documents demand something of. */
export interface Vocabulary {
  readonly id: string;
  readonly title: Bilingual;
  /** What it is whose state is declared, such as 防汛工作. */
  readonly state: Bilingual;
  /** What several documents share: facts that stand directly under a division, then those of blocks. */
  readonly facts: readonly FactDefinition[];
  /** What can be said of a person, wherever people are declared. */
  readonly persons: Readonly<Record<string, FieldDefinition>>;
  /** The blocks of a state, in the order in which a form asks for them. */
  readonly blocks: Readonly<Record<string, Block>>;
  /** Keys of blocks, and of facts that stand in none, in the order in which a form asks for them. */
  readonly order: readonly string[];
  readonly posts: readonly Post[];
  /** What duties of different documents have in common; the rows of a crosswalk, in their order. */
  readonly topics: Readonly<Record<string, Bilingual>>;
  /** SHA-256 over its files. */
  readonly digest: string;
}
