import { BELOW_KEYS, DIVISION_KEYS, FILE_KEYS } from '../../model/division-keys.ts';
import type { Block, FactDefinition, FactType, FieldDefinition } from '../../model/fact.ts';
import { childPlace, type Place } from '../../model/position.ts';
import { nearest } from '../../model/nearest.ts';
import { isCounted, totalsKey } from '../../model/totals.ts';
import { reportFault } from '../author.ts';
import type { Entry, Listener } from './entry.ts';

type Written = Block['facts'][string];

/** Keys that a value of ours has beside the author's own. */
const BESIDE = {
  division: Object.keys({ ...FILE_KEYS, ...DIVISION_KEYS, ...BELOW_KEYS }),
  block: ['evidence', 'note'],
  people: ['name', 'role', 'posts', 'count', 'since', 'until', 'total', 'countedOn', 'evidence', 'note'],
  log: ['date', 'for', 'countedOn', 'evidence', 'note'],
  collection: ['name', 'total', 'countedOn', 'evidence', 'note'],
  totals: ['total', 'countedOn', 'packs', 'evidence', 'note'],
} as const;

/** What a fact of a type must say, and what only some types may say. */
const NEEDS: Readonly<Record<FactType, readonly (keyof Written)[]>> = {
  flag: [],
  count: ['unit'],
  people: ['unit'],
  quantity: ['unit'],
  choices: ['values'],
  posts: [],
  participants: [],
  log: ['unit'],
  collection: ['unit', 'fields'],
};
const ONLY_FOR: readonly (readonly [keyof Written, readonly FactType[]])[] = [
  ['attested', ['flag']],
  ['single', ['posts']],
  ['orYes', ['posts']],
  ['says', ['flag']],
  ['perPeriod', ['flag', 'participants', 'collection']],
  ['forPeriod', ['log']],
  ['countedByKind', ['log']],
  ['values', ['choices']],
  ['fields', ['log', 'collection', 'people']],
  ['head', ['people']],
  ['readAs', ['count']],
  ['countedAs', ['flag', 'count', 'posts']],
];

/** Each fact on its own: what its type needs, names that are taken, keys of totals that are another's. */
export function checkFacts(
  loose: readonly Entry<Written>[],
  blocks: readonly Entry<Block>[],
  author: Listener,
): void {
  for (const { key, place } of [...loose, ...blocks]) reserved(key, BESIDE.division, place, author);
  for (const { value, place } of loose) {
    checkFact(value, place, author);
    if (value.levels === undefined) reportFault(author, 'vocabulary-incomplete', place, { token: 'levels' });
  }
  const inBlocks = blocks.flatMap(({ value, place }) =>
    Object.entries(value.facts).map(([key, fact]) => ({
      key,
      value: fact,
      levels: fact.levels ?? value.levels,
      block: value.levels,
      place: childPlace(place, 'facts', key),
    })),
  );
  for (const { key, value, levels, block, place } of inBlocks) {
    reserved(key, BESIDE.block, place, author);
    checkFact(value, place, author);
    const wrong = levels.find((level) => !block.includes(level));
    if (wrong !== undefined)
      reportFault(author, 'vocabulary-other-level', childPlace(place, 'levels'), {
        token: wrong,
        expected: block,
      });
  }
  checkCounted(
    [...loose.map((entry) => ({ ...entry, levels: entry.value.levels ?? [] })), ...inBlocks],
    author,
  );
}

function checkFact(fact: Written, place: Place, author: Listener): void {
  for (const key of NEEDS[fact.type])
    if (fact[key] === undefined)
      reportFault(author, 'vocabulary-incomplete', place, { token: key, key: fact.type });
  for (const [key, types] of ONLY_FOR)
    if (fact[key] !== undefined && !types.includes(fact.type))
      reportFault(author, 'vocabulary-needless', childPlace(place, key), { token: key, expected: types });
  checkFields(fact, place, author);
}

function checkFields({ type, perPeriod, fields = {} }: Written, place: Place, author: Listener): void {
  const taken = type === 'log' || type === 'people' ? BESIDE[type] : BESIDE.collection;
  const first = new Map<string, Place>();
  for (const [name, field] of Object.entries(fields)) {
    const at = childPlace(place, 'fields', name);
    reserved(name, taken, at, author);
    if (field.type === 'choice' && field.values === undefined)
      reportFault(author, 'vocabulary-incomplete', at, { token: 'values', key: field.type });
    if (field.type === 'participants' && type !== 'log')
      reportFault(author, 'vocabulary-needless', at, { token: field.type, expected: ['log'] });
    if (field.says !== undefined && (field.type !== 'flag' || type !== 'log'))
      reportFault(author, 'vocabulary-needless', childPlace(at, 'says'), {
        token: 'says',
        expected: ['flag'],
      });
    // How often something took place is counted anew for each period; how many there are is not.
    if (
      field.perPeriod !== undefined &&
      (field.type !== 'count' || type !== 'collection' || perPeriod !== true)
    )
      reportFault(author, 'vocabulary-needless', childPlace(at, 'perPeriod'), {
        token: 'perPeriod',
        expected: ['count'],
      });
    if (type === 'collection' && isCounted(field)) takeKey(totalsKey(name, field), taken, at, first, author);
  }
  const isCoverable = Object.values(fields).some((field: FieldDefinition) => field.type === 'flag');
  if (type === 'collection' && !isCoverable)
    reportFault(author, 'vocabulary-incomplete', childPlace(place, 'fields'), {
      token: 'type: flag',
      key: type,
    });
}

/** Totals of villages: a key for each fact that is counted, and none twice. */
function checkCounted(
  facts: readonly { value: Written; levels: FactDefinition['levels']; place: Place }[],
  author: Listener,
): void {
  const first = new Map<string, Place>();
  for (const { value, levels, place } of facts) {
    const own = value.countedAs === undefined ? [] : [[value.countedAs, 'countedAs'] as const];
    const kinds = value.fields?.['kind']?.values ?? {};
    const byKind = Object.entries(value.countedByKind ?? {});
    for (const [kind] of byKind)
      if (!Object.hasOwn(kinds, kind)) unknownKind(kind, Object.keys(kinds), place, author);
    for (const [key, ...below] of [...own, ...byKind.map(([kind, name]) => [name, 'countedByKind', kind])]) {
      const at = childPlace(place, ...below);
      takeKey(key, BESIDE.totals, at, first, author);
      if (!levels.includes('village'))
        reportFault(author, 'vocabulary-other-level', at, { token: key, expected: ['village'] });
    }
  }
}

function unknownKind(token: string, expected: readonly string[], place: Place, author: Listener): void {
  const at = childPlace(place, 'countedByKind', token);
  reportFault(author, 'vocabulary-unknown', at, { token, expected, nearest: nearest(token, expected) });
}

function takeKey(
  key: string,
  taken: readonly string[],
  place: Place,
  first: Map<string, Place>,
  author: Listener,
): void {
  reserved(key, taken, place, author);
  const other = first.get(key);
  if (other === undefined) first.set(key, place);
  else reportFault(author, 'vocabulary-twice', place, { token: key, other });
}

function reserved(token: string, taken: readonly string[], place: Place, author: Listener): void {
  if (taken.includes(token))
    reportFault(author, 'vocabulary-reserved-name', place, { token, expected: taken });
}
