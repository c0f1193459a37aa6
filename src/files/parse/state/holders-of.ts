import type { FactDefinition } from '../../../model/fact.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import type { Posts, Role } from '../../../model/post.ts';
import type { PostHolder } from '../../../model/state.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Data } from './data.ts';
import { fieldsOf } from './fields-value.ts';
import { spanOf } from './span-of.ts';
import { yesOf } from './yes-of.ts';

/**
 * Persons one by one, one of them alone, or a plain yes: whoever it is. Words that `posts` does not know are kept as they
 * are (the caller reports them).
 */
export function holdersOf(
  fields: FactDefinition['fields'],
  raw: unknown,
  posts: Posts,
  place: Place,
): PostHolder[] {
  if (raw === false) return [];
  if (Array.isArray(raw))
    return (raw as Data[]).map((holder, index) => holderOf(fields, holder, posts, childPlace(place, index)));
  return [holderOf(fields, yesOf(raw), posts, place)];
}

function holderOf(fields: FactDefinition['fields'], data: Data, posts: Posts, place: Place): PostHolder {
  const role = data['role'] as Role | undefined;
  const held = data['posts'] as readonly (string | { readonly other: string })[] | undefined;
  const evidence = evidenceOf(data, place);
  const others = (held ?? []).flatMap((post) => (typeof post === 'object' ? [post.other] : []));
  return {
    ...(role === undefined ? {} : { role }),
    posts: (held ?? []).flatMap((post) => (typeof post === 'string' ? [posts.find(post)?.zh ?? post] : [])),
    ...(others.length === 0 ? {} : { others }),
    ...(held === undefined ? { unnamed: true } : {}),
    ...(fields === undefined ? {} : { fields: fieldsOf(fields, data, place) }),
    ...spanOf(data),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}
