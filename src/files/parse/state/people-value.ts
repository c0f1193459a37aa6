import type { FactDefinition } from '../../../model/fact.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import type { Posts } from '../../../model/post.ts';
import type { People, Person } from '../../../model/state.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Data } from './data.ts';
import { evidenced, fieldsOf, itemTotalsOf } from './fields-value.ts';
import { spanOf } from './span-of.ts';

/** People one by one, as a number (of whom nothing else is said), or as totals. */
export function peopleOf(fact: FactDefinition, raw: unknown, place: Place, posts: Posts): People {
  const empty = { type: 'people', totals: null, place } as const;
  if (Array.isArray(raw)) {
    const persons = (raw as Data[]).map((entry, index) =>
      personOf(fact, entry, childPlace(place, index), posts),
    );
    return { ...empty, form: 'list', persons, evidence: [] };
  }
  const data: Data = typeof raw === 'object' && raw !== null ? (raw as Data) : { count: raw };
  if (data['total'] !== undefined)
    return {
      ...empty,
      form: 'totals',
      persons: [],
      totals: itemTotalsOf(fact.fields ?? {}, data, place),
      evidence: [],
    };
  const count = data['count'] as number | undefined;
  const persons = count === undefined || count === 0 ? [] : [personOf(fact, data, place, posts)];
  return {
    ...empty,
    form: 'number',
    persons: persons.map(({ evidence: _own, ...person }) => person),
    evidence: evidenceOf(data, place),
  };
}

function personOf(fact: FactDefinition, data: Data, place: Place, posts: Posts): Person {
  const held = ((data['posts'] ?? []) as unknown[]).filter((post) => typeof post === 'string');
  return {
    name: (data['name'] as string | undefined) ?? '',
    isHead: data['role'] === 'head',
    posts: held.map((name) => posts.find(name)?.zh ?? name),
    count: (data['count'] as number | undefined) ?? 1,
    fields: fieldsOf(fact.fields ?? {}, data, place),
    place,
    ...spanOf(data),
    ...evidenced(data, place),
  };
}
