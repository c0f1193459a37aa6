import type { Condition } from '../model/condition.ts';
import { DEMANDED, MEASURE_KEYS } from '../model/duty-keys.ts';
import type { FactDefinition } from '../model/fact.ts';
import type { Leaf } from '../model/leaves-of.ts';
import type { Measure, MeasureOf, PeopleRequired } from '../model/measure.ts';
import type { Measure as WrittenMeasure, Must } from '../model/pack-file.generated.ts';
import { childPlace, type Place } from '../model/position.ts';
import { regularForm, spellingOf } from '../model/regular-form.ts';
import { PIECE } from '../model/unit.ts';
import { writtenKind } from '../model/written-kind.ts';
import { participantsField } from '../model/participants-field.ts';
import { type Author, findFact, findPosts, reportFault } from './author.ts';
import { badMeasure } from './bad-measure.ts';
import { compileBound } from './compile-bound.ts';
import { compileCondition } from './compile-condition.ts';
import { compileParties } from './compile-parties.ts';
import { compileThing } from './compile-thing.ts';
import { onlyKeys } from './only-keys.ts';

/** HAVE … as written to a measure; null where a fault was reported. `attested` is the fact that the rule brings along. */
export function compileMust(
  author: Author,
  must: Must,
  place: Place,
  attested: FactDefinition,
): Measure | null {
  return typeof must === 'string'
    ? { type: 'flag', fact: attested }
    : compileMeasure({ ...author, attested }, must, place);
}

function compileMeasure(author: Author, written: WrittenMeasure, place: Place): Measure | null {
  const kind = writtenKind(written, (word) => author.facts.get(word)?.type);
  const { anyOf = [], each, have } = regularForm(written);
  if (kind === 'any') {
    if (!onlyKeys(author, written, MEASURE_KEYS.any, place)) return null;
    const within = childPlace(place, spellingOf(written, 'anyOf'));
    const of = anyOf.map((part, index) => compileMeasure(author, part, childPlace(within, index)));
    return of.includes(null) ? null : { type: 'any', of: of.filter((part) => part !== null) };
  }
  const word = each ?? have;
  if (word === undefined) return badMeasure(author, place, 'have');
  const at = childPlace(place, each === undefined ? 'have' : spellingOf(written, 'each'));
  const fact = findFact(author, word, at);
  if (fact === null) return null;
  if (kind === null) return badMeasure(author, place, fact.type === 'collection' ? 'each' : 'where');
  return onlyKeys(author, written, MEASURE_KEYS[kind], place)
    ? LEAVES[kind](author, written, fact, place)
    : null;
}

type CompileLeaf = (
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
) => Measure | null;

const LEAVES: Record<Leaf['type'], CompileLeaf> = {
  flag: (_author, _written, fact) => ({ type: 'flag', fact }),
  number: compileNumber,
  people: compilePeople,
  posts: compilePosts,
  events: compileEvents,
  coverage: compileCoverage,
};

function compileNumber(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): Measure | null {
  const bound = compileBound(author, written, place);
  const whole = fact.readAs === undefined ? undefined : author.facts.get(fact.readAs.people);
  if (bound !== null && whole !== undefined)
    return partOf(whole, fact, { type: 'number', ...bound }, written);
  return bound === null ? null : { type: 'number', fact, ...bound, unit: written.unit ?? fact.unit ?? '' };
}

/** A count of a part of the people asks for those people, so that what is said of each of them answers it. */
function partOf(
  whole: FactDefinition,
  { readAs, unit }: FactDefinition,
  required: PeopleRequired,
  written: WrittenMeasure,
): Measure {
  const atoms = Object.keys(readAs?.of ?? {}).flatMap((name): Condition[] => {
    const field = whole.fields?.[name];
    const operand = { type: 'field', name, field: field ?? { type: 'flag', title: whole.title } } as const;
    return [{ type: 'atom', operand, test: { type: 'is', value: true } }];
  });
  const [only] = atoms;
  const where: Condition = atoms.length === 1 && only !== undefined ? only : { type: 'all', of: atoms };
  const withHead = readAs?.withHead === true;
  return {
    type: 'people',
    fact: whole,
    where,
    withHead,
    required,
    attested: null,
    unit: written.unit ?? unit ?? '',
  };
}

function compilePeople(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): Measure | null {
  const required = compileRequired(author, written, fact, place);
  const where = compileScope(author, written, fact, place);
  const { withHead = false, orAttested, unit = fact.unit ?? '' } = written;
  if (withHead && fact.headFact === undefined)
    return badMeasure(author, childPlace(place, 'withHead'), 'have');
  const attested = orAttested === true ? (author.attested ?? null) : null;
  return required === null ? null : { type: 'people', fact, where, withHead, required, attested, unit };
}

function compileRequired(
  author: Author,
  written: WrittenMeasure,
  { fields = {} }: FactDefinition,
  place: Place,
): PeopleRequired | null {
  const { are } = written;
  if (are === undefined) {
    const bound = compileBound(author, written, place);
    return bound === null ? null : { type: 'number', ...bound };
  }
  const token = [...DEMANDED, 'upTo' as const].find((key) => written[key] !== undefined);
  if (token !== undefined) return badMeasure(author, childPlace(place, token), 'are');
  return { type: 'all', are: compileCondition(author, are, childPlace(place, 'are'), fields) };
}

function compilePosts(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): Measure | null {
  const expected = fact.type === 'participants' ? 'parties' : 'include';
  const needless = fact.type === 'participants' ? 'include' : 'parties';
  if (written[needless] !== undefined) {
    reportFault(author, 'pack-bad-measure', childPlace(place, needless), {
      token: needless,
      expected: [expected],
    });
    return null;
  }
  if (fact.type === 'participants' && written.parties !== undefined)
    return {
      type: 'posts',
      fact,
      slots: compileParties(author, written.parties, childPlace(place, 'parties')),
    };
  if (written.include === undefined) return badMeasure(author, place, expected);
  const slots = written.include.map((slot, index) => {
    const posts = findPosts(author, slot.posts, childPlace(place, 'include', index, 'posts'));
    const title = slot.title ?? {
      zh: posts.join('或'),
      en: posts.map((post) => author.posts.find(post)?.en ?? post).join(' or '),
    };
    return { role: slot.role ?? null, posts, title };
  });
  return { type: 'posts', fact, slots };
}

function compileEvents(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): Measure | null {
  const where = compileScope(author, written, fact, place);
  const { atLeast = 1, unit = fact.unit ?? '次' } = written;
  const parties = compileTaking(author, written, fact, place);
  return parties === undefined ? null : { type: 'events', fact, where, parties, atLeast, unit };
}

/** Who takes part in events; undefined where a mistake was reported. */
function compileTaking(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): MeasureOf<'events'>['parties'] | undefined {
  if (written.parties === undefined) return null;
  const at = childPlace(place, 'parties');
  const field = participantsField(fact);
  if (field === null) {
    reportFault(author, 'pack-bad-measure', at, { token: 'parties', expected: MEASURE_KEYS.events });
    return undefined;
  }
  return { field, slots: compileParties(author, written.parties, at) };
}

function compileCoverage(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): Measure | null {
  if (fact.type !== 'collection')
    return badMeasure(author, childPlace(place, spellingOf(written, 'each')), 'have');
  const have = compileThing(author, written, fact, place);
  const where = compileScope(author, written, fact, place);
  const { percent = 100, in: period = null, unit = fact.unit ?? PIECE } = written;
  return have === null ? null : { type: 'coverage', fact, where, have, percent, period, unit };
}

/** Which things or events are asked about. */
function compileScope(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): Condition | null {
  const { where } = regularForm(written);
  if (where === undefined) return null;
  return compileCondition(author, where, childPlace(place, spellingOf(written, 'where')), fact.fields ?? {});
}
