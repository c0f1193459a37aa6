import type { Slot } from '../../model/pack-file.generated.ts';
import { type Posts, ROLES } from '../../model/post.ts';
import { eachItem, withoutEach } from './each-item.ts';
import { type Edit, replacing, within, withoutKey } from './edit.ts';

/** A place of a composition with another role or none, without a post, or with another one. */
export function slotEdits(slot: Slot, posts: Posts): Edit<Slot>[] {
  return [
    ...within(slot, 'role', (role) =>
      replacing(role, [ROLES[(ROLES.indexOf(role) + 1) % ROLES.length] ?? role]),
    ),
    ...withoutKey(slot, 'role'),
    ...within(slot, 'posts', (words) => [
      ...withoutEach(words),
      ...eachItem(words, (word) => postEdits(word, words, posts)),
    ]),
  ];
}

/** A post replaced by those that its holder also holds, and by one that has nothing to do with those beside it. */
function postEdits(word: string, beside: readonly string[], posts: Posts): Edit<string>[] {
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
