import { nearest } from '../../model/nearest.ts';
import type { Post } from '../../model/post.ts';
import { childPlace } from '../../model/position.ts';
import { reportFault } from '../author.ts';
import type { Entry, Listener } from './entry.ts';

/** Every word means one post; what is broader than a post, or left open by it, is a post, and what is broader not itself. */
export function checkPosts(posts: readonly Entry<Omit<Post, 'zh'>>[], author: Listener): void {
  const names = posts.map(({ key }) => key);
  const first = new Map(posts.map(({ key, place }) => [key, place]));
  for (const { key, value, place } of posts) {
    for (const [index, alias] of (value.aliases ?? []).entries()) {
      const at = childPlace(place, 'aliases', index);
      const other = first.get(alias);
      if (other === undefined) first.set(alias, at);
      else reportFault(author, 'vocabulary-twice', at, { token: alias, other });
    }
    for (const [index, open] of (value.mayBe ?? []).entries())
      if (!names.includes(open))
        reportFault(author, 'vocabulary-unknown', childPlace(place, 'mayBe', index), {
          token: open,
          expected: names,
          nearest: nearest(open, names),
        });
    for (const [index, broad] of (value.broader ?? []).entries()) {
      const at = childPlace(place, 'broader', index);
      if (!names.includes(broad))
        reportFault(author, 'vocabulary-unknown', at, {
          token: broad,
          expected: names,
          nearest: nearest(broad, names),
        });
      else if (isAbove(key, broad, posts, new Set()))
        reportFault(author, 'vocabulary-circle', at, { token: key });
    }
  }
}

function isAbove(
  name: string,
  from: string,
  posts: readonly Entry<Omit<Post, 'zh'>>[],
  seen: Set<string>,
): boolean {
  if (from === name) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const broader = posts.find(({ key }) => key === from)?.value.broader ?? [];
  return broader.some((broad) => isAbove(name, broad, posts, seen));
}
