import { MEASURE_KEYS } from '../model/duty-keys.ts';
import type { FactDefinition } from '../model/fact.ts';
import type { Leaf } from '../model/leaves-of.ts';
import { nearest } from '../model/nearest.ts';
import type { Measure } from '../model/measure.ts';
import type { Measure as WrittenMeasure, Must } from '../model/pack-file.generated.ts';
import { childPlace, type Place } from '../model/position.ts';
import { PIECE } from '../model/unit.ts';
import { writtenKind } from '../model/written-kind.ts';
import { type Author, findFact, findPosts, reportFault } from './author.ts';
import { compileCondition } from './compile-condition.ts';

/** HAVE … as written to a measure; null where a fault was reported. `attested` is the fact that the rule brings along. */
export function compileMust(
  author: Author,
  must: Must,
  place: Place,
  attested: FactDefinition,
): Measure | null {
  return typeof must === 'string' ? { type: 'flag', fact: attested } : compileMeasure(author, must, place);
}

function compileMeasure(author: Author, written: WrittenMeasure, place: Place): Measure | null {
  const kind = writtenKind(written, (word) => author.facts.get(word)?.type);
  if (kind === 'any') {
    if (!onlyKeys(author, written, kind, place)) return null;
    const of = (written.any ?? []).map((part, index) =>
      compileMeasure(author, part, childPlace(place, 'any', index)),
    );
    return of.includes(null) ? null : { type: 'any', of: of.filter((part) => part !== null) };
  }
  const word = written.all ?? written.have;
  if (word === undefined) return bad(author, place, 'have');
  const fact = findFact(author, word, childPlace(place, written.all === undefined ? 'have' : 'all'));
  if (fact === null) return null;
  if (kind === null) return bad(author, place, fact.type === 'collection' ? 'all' : 'where');
  return onlyKeys(author, written, kind, place) ? LEAVES[kind](author, written, fact, place) : null;
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
  const comparators = (['atLeast', 'moreThan', 'atMost', 'lessThan'] as const).filter(
    (name) => written[name] !== undefined,
  );
  const [comparator] = comparators;
  if (comparator === undefined || comparators.length > 1) return bad(author, place, 'atLeast');
  const unit = written.unit ?? fact.unit ?? '';
  return {
    type: 'number',
    fact,
    comparator,
    bound: written[comparator] ?? 0,
    upTo: written.upTo ?? null,
    unit,
  };
}

function compilePosts(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): Measure | null {
  if (written.include === undefined) return bad(author, place, 'include');
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
  const of =
    written.of === undefined
      ? null
      : compileCondition(author, written.of, childPlace(place, 'of'), fact.fields ?? {});
  return { type: 'events', fact, of, atLeast: written.atLeast ?? 1, unit: written.unit ?? fact.unit ?? '次' };
}

function compileCoverage(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): Measure | null {
  if (fact.type !== 'collection') return bad(author, childPlace(place, 'all'), 'have');
  const isNumber = written.atLeast !== undefined;
  const wanted = isNumber ? ['count', 'quantity'] : ['flag'];
  const fields = Object.entries(fact.fields ?? {}).flatMap(([name, field]) =>
    wanted.includes(field.type) ? [name] : [],
  );
  if (written.have === undefined || !fields.includes(written.have)) {
    const token = written.have ?? '';
    reportFault(author, 'pack-unknown-field', childPlace(place, 'have'), {
      token,
      expected: fields,
      nearest: nearest(token, fields),
    });
    return null;
  }
  if (written.upTo !== undefined && !isNumber) return bad(author, childPlace(place, 'upTo'), 'atLeast');
  return {
    type: 'coverage',
    fact,
    of:
      written.of === undefined
        ? null
        : compileCondition(author, written.of, childPlace(place, 'of'), fact.fields ?? {}),
    field: written.have,
    atLeast: written.atLeast ?? null,
    upTo: written.upTo ?? null,
    percent: written.percent ?? 100,
    period: written.in ?? null,
    unit: written.unit ?? fact.unit ?? PIECE,
  };
}

/** Keys that mean nothing for this kind of measure would be read over: they are faults. */
function onlyKeys(author: Author, written: WrittenMeasure, kind: Measure['type'], place: Place): boolean {
  const allowed: readonly string[] = MEASURE_KEYS[kind];
  const others = Object.keys(written).filter((key) => !allowed.includes(key));
  for (const token of others)
    reportFault(author, 'pack-bad-measure', childPlace(place, token), { token, expected: allowed });
  return others.length === 0;
}

function bad(author: Author, place: Place, expected: string): null {
  reportFault(author, 'pack-bad-measure', place, { expected: [expected] });
  return null;
}
