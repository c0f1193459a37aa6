import type { FieldDefinition } from '../../../model/fact.ts';
import type { Posts } from '../../../model/post.ts';
import type { Participants } from '../../../model/state.ts';
import type { Data } from './data.ts';
import { namesOf } from './names-of.ts';

type Fields = Readonly<Record<string, FieldDefinition>>;

/** Who took part in an event, by the fields that tell it; fields that say so of many at once are read with them. */
export function participantsIn(
  fields: Fields,
  entry: Data,
  posts: Posts,
): { readonly participants?: Readonly<Record<string, Participants>> } {
  const told = Object.entries(fields).flatMap(([name, { type }]) => {
    const who = type === 'participants' ? participantsOf(entry[name], fields, entry, posts) : null;
    return who === null ? [] : [[name, who] as const];
  });
  return told.length === 0 ? {} : { participants: Object.fromEntries(told) };
}

function participantsOf(raw: unknown, fields: Fields, entry: Data, posts: Posts): Participants | null {
  const said = (value: boolean): string[] =>
    Object.entries(fields).flatMap(([name, { says }]) =>
      says !== undefined && name in entry && isYes(entry[name]) === value ? namesOf([says], posts) : [],
    );
  const [names, without] = [said(true), said(false)];
  if (raw === undefined)
    return names.length + without.length === 0 ? null : { names, without, extent: 'some' };
  const data = Array.isArray(raw) ? { names: raw } : raw === false ? { names: [] } : raw;
  const listed = typeof data === 'object' ? (data as Data)['names'] : undefined;
  return Array.isArray(listed)
    ? { names: [...namesOf(listed as string[], posts), ...names], without, extent: 'listed' }
    : { names, without, extent: 'all' };
}

/** A flag as written: a day is a yes. */
function isYes(raw: unknown): boolean {
  return raw !== false && (typeof raw !== 'object' || (raw as Data)['value'] !== false);
}
