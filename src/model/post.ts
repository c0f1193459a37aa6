import type { Truth } from './truth.ts';

/**
 * A post that a person holds. `zh` is its name in files; `broader` are posts that whoever holds it also holds, `mayBe` those
 * that a mere rank leaves open (a deputy head may be the leader in charge of fire safety).
 */
export interface Post {
  readonly zh: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  readonly broader?: readonly string[];
  readonly mayBe?: readonly string[];
}

/** What a person is in a body: 主任/组长 · 常务副 · 副 · 成员. */
export const ROLES = ['chair', 'executive-deputy', 'deputy', 'member'] as const;
export type Role = (typeof ROLES)[number];

/** Names, aliases and the broader-than relation of a set of posts. */
export class Posts {
  readonly #byName = new Map<string, Post>();
  readonly #posts: readonly Post[];

  constructor(posts: readonly Post[]) {
    this.#posts = posts;
    for (const post of posts) {
      for (const name of [post.zh, ...(post.aliases ?? [])]) this.#byName.set(name, post);
    }
  }

  with(more: readonly Post[]): Posts {
    return more.length === 0 ? this : new Posts([...this.#posts, ...more]);
  }

  /** The post that a file's word means, by name or alias. */
  find(name: string): Post | null {
    return this.#byName.get(name) ?? null;
  }

  /** All words a file may use, in the order of the vocabulary. */
  names(): string[] {
    return [...this.#byName.keys()];
  }

  /**
   * Whether who holds `held` holds `asked`: true where it is the same post or a narrower one;
   * unknown where `held` is the broader word (a principal may be the secretary) or a rank that leaves it open; else false.
   * Both are canonical `zh` names.
   */
  holds(held: string, asked: string): Truth {
    if (held === asked || this.#isBroader(asked, held)) return true;
    const open = this.find(held)?.mayBe ?? [];
    const mayHold = open.some((post) => this.holds(post, asked) !== false);
    return mayHold || this.#isBroader(held, asked) ? 'unknown' : false;
  }

  #isBroader(broad: string, narrow: string): boolean {
    const parents = this.find(narrow)?.broader ?? [];
    return parents.includes(broad) || parents.some((parent) => this.#isBroader(broad, parent));
  }
}
