import type { Posts } from '../../../model/post.ts';

/** Names of participants; those of roles as the vocabulary has them. */
export function namesOf(names: readonly string[], posts: Posts): string[] {
  return names.map((name) => posts.find(name.trim())?.zh ?? name.trim());
}
