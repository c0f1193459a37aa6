import type { FactDefinition } from '../../../model/fact.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import type { Posts } from '../../../model/post.ts';
import type { Fact, PostHolder } from '../../../model/state.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Data } from './data.ts';
import { namesOf } from './names-of.ts';
import { spanOf } from './span-of.ts';
import { yesOf } from './yes-of.ts';

/** Who takes part: those named, together; of a plain yes it is whoever should. */
export function participantsOf(
  { perPeriod }: FactDefinition,
  raw: unknown,
  place: Place,
  posts: Posts,
): Extract<Fact, { type: 'posts' }> {
  const evidence = [] as const;
  if (perPeriod !== true) return { type: 'posts', holders: together(raw, place, posts), place, evidence };
  const byPeriod = Object.entries(raw as Data).map(([label, value]) => [
    label,
    together(value, childPlace(place, label), posts),
  ]);
  return {
    type: 'posts',
    holders: [],
    byPeriod: Object.fromEntries(byPeriod) as Record<string, PostHolder[]>,
    place,
    evidence,
  };
}

function together(raw: unknown, place: Place, posts: Posts): PostHolder[] {
  if (raw === false) return [];
  const data = Array.isArray(raw) ? { names: raw } : yesOf(raw);
  const names = data['names'] as readonly string[] | undefined;
  if (names?.length === 0) return [];
  const evidence = evidenceOf(data, place);
  return [
    {
      posts: namesOf(names ?? [], posts),
      ...(names === undefined ? { unnamed: true } : {}),
      ...spanOf(data),
      ...(evidence.length === 0 ? {} : { evidence }),
    },
  ];
}
