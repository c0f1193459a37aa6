import type { Posts } from '../../model/post.ts';
import { type Edit, replacing } from './edit.ts';

/** A post replaced by those that its holder also holds, and by one that has nothing to do with those beside it. */
export function postEdits(word: string, beside: readonly string[], posts: Posts): Edit<string>[] {
  const listed = beside.flatMap((name) => posts.find(name)?.zh ?? []);
  const broader = posts.find(word)?.broader ?? [];
  const stranger = posts
    .names()
    .find(
      (name) => posts.find(name)?.zh === name && listed.every((other) => isUnrelated(posts, name, other)),
    );
  const others = [...broader, ...(stranger === undefined ? [] : [stranger])];
  return replacing(
    word,
    others.filter((name) => !listed.includes(name)),
  );
}

function isUnrelated(posts: Posts, one: string, other: string): boolean {
  return posts.holds(one, other) === false && posts.holds(other, one) === false;
}
