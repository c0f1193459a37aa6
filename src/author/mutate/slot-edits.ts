import type { Slot } from '../../model/pack-file.generated.ts';
import { type Posts, ROLES } from '../../model/post.ts';
import { eachItem, withoutEach } from './each-item.ts';
import { type Edit, replacing, within, withoutKey } from './edit.ts';
import { postEdits } from './post-edits.ts';

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
