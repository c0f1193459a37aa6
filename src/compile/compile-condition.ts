import type { Atom, Condition, Operand, Test } from '../model/condition.ts';
import type { FieldDefinition } from '../model/fact.ts';
import { isoDate } from '../model/iso-date.ts';
import { KINDS, LEVELS } from '../model/level.ts';
import { nearest } from '../model/nearest.ts';
import type { Condition as WrittenCondition, Test as WrittenTest } from '../model/pack-file.generated.ts';
import { childPlace, type Place } from '../model/position.ts';
import { COMPARATORS, type Comparator } from '../model/range.ts';
import { type Author, findFact, reportFault } from './author.ts';

type Fields = Readonly<Record<string, FieldDefinition>>;
const ATTRIBUTES = ['name', 'kind', 'level', 'code'] as const;

/**
 * A condition as written to one as used. With `fields` its words are fields of a collection's items or a log's entries
 * (and `name`), else attributes and facts of the subject. Several words in one mapping must all hold.
 */
export function compileCondition(
  author: Author,
  written: WrittenCondition,
  place: Place,
  fields: Fields | null,
): Condition {
  const parts = Object.entries(written).map(([word, inner]): Condition => {
    const at = childPlace(place, word);
    if (word === 'any' || word === 'all') {
      const of = (inner as WrittenCondition[]).map((part, index) =>
        compileCondition(author, part, childPlace(at, index), fields),
      );
      return { type: word, of };
    }
    if (word === 'not')
      return { type: 'not', of: compileCondition(author, inner as WrittenCondition, at, fields) };
    return compileAtom(author, word, inner as WrittenTest, at, fields);
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { type: 'all', of: parts };
}

function compileAtom(
  author: Author,
  word: string,
  written: WrittenTest,
  place: Place,
  fields: Fields | null,
): Condition {
  const operand = compileOperand(author, word, place, fields);
  const test = compileTest(written);
  if (operand === null) return { type: 'any', of: [] };
  const words = wordsOf(operand);
  if (!fits(operand, test)) reportFault(author, 'pack-bad-test', place, { token: word });
  else if (words !== null && (test.type === 'in' || test.type === 'includes')) {
    for (const token of test.words.filter((candidate) => !words.includes(candidate))) {
      reportFault(author, 'pack-unknown-word', place, {
        token,
        expected: words,
        nearest: nearest(token, words),
      });
    }
  }
  return { type: 'atom', operand, test } satisfies Atom;
}

function compileOperand(author: Author, word: string, place: Place, fields: Fields | null): Operand | null {
  if (fields !== null) {
    const field = fields[word];
    if (field !== undefined) return { type: 'field', name: word, field };
    if (word === 'name') return { type: 'attribute', name: 'name' };
    const expected = ['name', ...Object.keys(fields)];
    reportFault(author, 'pack-unknown-field', place, {
      token: word,
      expected,
      nearest: nearest(word, expected),
    });
    return null;
  }
  const attribute = ATTRIBUTES.find((name) => name === word);
  if (attribute !== undefined) return { type: 'attribute', name: attribute };
  const fact = findFact(author, word, place);
  return fact === null ? null : { type: 'fact', fact };
}

function compileTest(written: WrittenTest): Test {
  if (typeof written === 'boolean') return { type: 'is', value: written };
  if (typeof written === 'string') return { type: 'in', words: [written] };
  if (written.on !== undefined) return { type: 'on', day: isoDate(written.on) };
  if (written.in !== undefined) return { type: 'in', words: written.in };
  if (written.includes !== undefined) return { type: 'includes', words: written.includes };
  const comparator: Comparator = COMPARATORS.find((name) => written[name] !== undefined) ?? 'equals';
  return { type: comparator, bound: written[comparator] ?? 0 };
}

/** Which tests can be asked of what. */
function fits(operand: Operand, test: Test): boolean {
  const kind =
    operand.type === 'attribute'
      ? 'choice'
      : operand.type === 'field'
        ? operand.field.type
        : operand.fact.type;
  switch (kind) {
    case 'flag':
      return test.type === 'is' || test.type === 'on';
    case 'choice':
      return test.type === 'in';
    case 'choices':
      return test.type === 'includes';
    case 'count':
    case 'people':
    case 'quantity':
      return COMPARATORS.some((comparator) => comparator === test.type);
    case 'posts':
    case 'participants':
    case 'log':
    case 'collection':
      return false;
  }
}

function wordsOf(operand: Operand): readonly string[] | null {
  if (operand.type === 'fact') return Object.keys(operand.fact.values ?? {});
  if (operand.type === 'field') return Object.keys(operand.field.values ?? {});
  if (operand.name === 'kind') return KINDS;
  return operand.name === 'level' ? LEVELS : null;
}
