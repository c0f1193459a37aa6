import type { Fault } from '../../../model/diagnostic.ts';
import type { FactDefinition } from '../../../model/fact.ts';
import { isSame } from '../../../model/is-same.ts';
import type { Place } from '../../../model/position.ts';
import type { Fact, FieldValues, People, Person, PostHolder, Span } from '../../../model/state.ts';

type Facts = ReadonlyMap<string, Fact>;

/**
 * The head of a body is one person, whether among its people (`role: head`) or under a key of its own: what is said at one
 * of the places holds at the other, and differing words are reported with both.
 */
export function joinHeads(
  facts: Facts,
  definitions: readonly FactDefinition[],
  report: (fault: Fault) => void,
): Facts {
  const joined = new Map(facts);
  for (const { id, headFact } of definitions) {
    const people = joined.get(id);
    if (headFact === undefined || people?.type !== 'people') continue;
    const heads = people.persons.filter(({ isHead }) => isHead);
    const [head] = heads;
    if (head === undefined) continue;
    heads.slice(1).forEach((other, index) => {
      const before = heads[index] ?? head;
      if (areTogether(before, other)) report(fault('two-heads', other.place, 'role', before.place));
    });
    const own = joined.get(headFact.id);
    if (own === undefined) {
      const holders = heads.filter(({ posts }) => posts.length > 0).map(holderOf);
      if (holders.length > 0)
        joined.set(headFact.id, { type: 'posts', holders, place: head.place, evidence: people.evidence });
    } else if (own.type === 'posts') {
      const [holder] = own.holders;
      const current = heads.findLast(({ until }) => until === undefined) ?? head;
      const differing = holder === undefined ? headFact.path.at(-1) : differenceOf(current, holder);
      if (differing !== undefined) report(fault('head-differs', current.place, differing, own.place));
      if (holder === undefined || differing !== undefined) continue;
      const both = { ...holder.fields, ...current.fields };
      joined.set(headFact.id, { ...own, holders: [{ ...spanOf(current), ...holder, fields: both }] });
      joined.set(id, withPerson(people, current, { ...spanOf(holder), ...current, fields: both }));
    }
  }
  return joined;
}

function withPerson(people: People, old: Person, person: Person): People {
  return { ...people, persons: people.persons.map((one) => (one === old ? person : one)) };
}

function holderOf({ posts, fields, evidence, ...person }: Person): PostHolder {
  return { posts, fields, ...spanOf(person), ...(evidence === undefined ? {} : { evidence }) };
}

function spanOf({ since, until }: Span): Span {
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

/** The first key in which the two say different things of one person. */
function differenceOf(person: Person, holder: PostHolder): string | undefined {
  const shared = person.posts.some((post) => holder.posts.includes(post));
  if (person.posts.length > 0 && holder.posts.length > 0 && !shared) return 'posts';
  const day = (['since', 'until'] as const).find((key) => differ(person[key], holder[key]));
  const fields = holder.fields ?? {};
  return day ?? Object.keys(fields).find((name) => differ(said(person.fields[name]), said(fields[name])));
}

function differ(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && !isSame(a, b);
}

/** A yes or no with its days, without where it stands. */
function said(value: FieldValues[string] | undefined): unknown {
  return typeof value === 'object' && value.type === 'flag' ? [value.value, value.since, value.until] : value;
}

function areTogether(a: Span, b: Span): boolean {
  const ends = (one: Span, other: Span): boolean =>
    one.until !== undefined && other.since !== undefined && one.until < other.since;
  return !ends(a, b) && !ends(b, a);
}

function fault(code: Fault['code'], place: Place, token: string, other: Place): Fault {
  return { code, severity: 'error', place, args: { token, other } };
}
