import type { Block, FactDefinition, FieldDefinition } from '../../model/fact.ts';
import { nearest } from '../../model/nearest.ts';
import { childPlace, type Place } from '../../model/position.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { takesYes } from '../../model/takes-yes.ts';
import { reportFault } from '../author.ts';
import type { Entry, Listener } from './entry.ts';

/** How facts hang together: what lies within what, and what is gone when its body is. */
export function checkTies(
  { facts }: Pick<Vocabulary, 'facts'>,
  loose: readonly Entry<Block['facts'][string]>[],
  blocks: readonly Entry<Block>[],
  author: Listener,
): void {
  const places = new Map([
    ...loose.map(({ key, place }) => [key, place] as const),
    ...blocks.flatMap(({ key: block, value, place }) =>
      Object.keys(value.facts).map((key) => [`${block}.${key}`, childPlace(place, 'facts', key)] as const),
    ),
  ]);
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  for (const fact of facts) {
    const place = places.get(fact.id);
    if (place === undefined) continue;
    checkWithin(fact, known, place, author);
    checkPeople(fact, known, place, author);
    checkSaid(fact, known, place, author);
    checkFieldsWithin(fact.fields ?? {}, place, author);
  }
  for (const block of blocks) checkBody(block, author);
}

function checkWithin(
  fact: FactDefinition,
  known: ReadonlyMap<string, FactDefinition>,
  at: Place,
  author: Listener,
): void {
  if (fact.within === undefined) return;
  const place = childPlace(at, 'within');
  const whole = known.get(fact.within);
  if (whole === undefined) {
    unknown(fact.within, [...known.keys()], place, author);
    return;
  }
  if (whole.type !== fact.type || whole.perPeriod !== fact.perPeriod)
    reportFault(author, 'vocabulary-other-type', place, { token: whole.id, expected: [fact.type] });
  const missing = fact.levels.filter((level) => !whole.levels.includes(level));
  if (missing.length > 0)
    reportFault(author, 'vocabulary-other-level', place, {
      token: missing.join(', '),
      expected: whole.levels,
    });
  if (isCircle(fact.id, (id) => known.get(id)?.within))
    reportFault(author, 'vocabulary-circle', place, { token: fact.id });
}

/** Who heads people is one person of the same block, and a part of people is one of people, by what can be said of them. */
function checkPeople(
  { head, path, readAs }: FactDefinition,
  known: ReadonlyMap<string, FactDefinition>,
  place: Place,
  author: Listener,
): void {
  if (head !== undefined) {
    const beside = [...known.values()].filter(({ path: [block] }) => block === path[0]);
    const heads = beside.filter(({ type, single }) => type === 'posts' && single === true);
    const keys = heads.map((fact) => fact.path[1] ?? '');
    if (!keys.includes(head)) unknown(head, keys, childPlace(place, 'head'), author);
  }
  if (readAs === undefined) return;
  const at = childPlace(place, 'readAs');
  const whole = known.get(readAs.people);
  if (whole?.type !== 'people') {
    const people = [...known.values()].flatMap(({ id, type }) => (type === 'people' ? [id] : []));
    unknown(readAs.people, people, childPlace(at, 'people'), author);
    return;
  }
  const fields = Object.keys(whole.fields ?? {});
  for (const name of Object.keys(readAs.of))
    if (!fields.includes(name)) unknown(name, fields, childPlace(at, 'of', name), author);
}

/** What a yes says of other facts: they are there, at some level of its own, and can be answered by a yes. */
function checkSaid(
  { says = [], levels }: FactDefinition,
  known: ReadonlyMap<string, FactDefinition>,
  at: Place,
  author: Listener,
): void {
  for (const [index, id] of says.entries()) {
    const place = childPlace(at, 'says', index);
    const said = known.get(id);
    if (said === undefined) unknown(id, [...known.keys()], place, author);
    else if (!takesYes(said))
      reportFault(author, 'vocabulary-other-type', place, { token: id, expected: ['flag'] });
    else if (!levels.some((level) => said.levels.includes(level)))
      reportFault(author, 'vocabulary-other-level', place, { token: id, expected: said.levels });
  }
}

function checkFieldsWithin(
  fields: Readonly<Record<string, FieldDefinition>>,
  fact: Place,
  author: Listener,
): void {
  for (const [name, { type, within }] of Object.entries(fields)) {
    if (within === undefined) continue;
    const place = childPlace(fact, 'fields', name, 'within');
    const whole = fields[within];
    if (whole === undefined) unknown(within, Object.keys(fields), place, author);
    else if (whole.type !== type)
      reportFault(author, 'vocabulary-other-type', place, { token: within, expected: [type] });
    else if (isCircle(name, (key) => fields[key]?.within))
      reportFault(author, 'vocabulary-circle', place, { token: name });
  }
}

/** The body must be a flag of the block, at every level at which something of the block stands. */
function checkBody({ value: { body, facts, levels }, place }: Entry<Block>, author: Listener): void {
  if (body === undefined) return;
  const at = childPlace(place, 'body');
  const fact = facts[body];
  if (fact === undefined) {
    unknown(body, Object.keys(facts), at, author);
    return;
  }
  if (fact.type !== 'flag' || fact.perPeriod === true)
    reportFault(author, 'vocabulary-other-type', at, { token: body, expected: ['flag'] });
  const used = Object.values(facts).flatMap((one) => one.levels ?? levels);
  const missing = levels.filter((level) => used.includes(level) && !(fact.levels ?? levels).includes(level));
  if (missing.length > 0)
    reportFault(author, 'vocabulary-other-level', at, {
      token: missing.join(', '),
      expected: fact.levels ?? levels,
    });
}

function isCircle(start: string, next: (id: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let at = next(start); at !== undefined && !seen.has(at); at = next(at)) {
    if (at === start) return true;
    seen.add(at);
  }
  return false;
}

function unknown(token: string, expected: readonly string[], place: Place, author: Listener): void {
  reportFault(author, 'vocabulary-unknown', place, { token, expected, nearest: nearest(token, expected) });
}
