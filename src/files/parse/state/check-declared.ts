import type { Fault } from '../../../model/diagnostic.ts';
import { BELOW_KEYS, DIVISION_KEYS, FILE_KEYS, ITEM_KEYS } from '../../../model/division-keys.ts';
import type { FactDefinition } from '../../../model/fact.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import { checkShape, type SchemaSource } from '../check-shape.ts';
import { frameFile } from '../state-validators.generated.js';
import type { Data } from './fields-value.ts';
import { checkAround, checkOwnFact } from './own-facts.ts';
import { checkNumber, isData, type Titles, unknownKeys, wrongType } from './value-faults.ts';

/**
 * The faults of a file against what can be declared in a field. The frame (divisions and what they are) and the values are
 * checked by schemas that were compiled ahead of time, and which facts there are, by the vocabulary: so every field is
 * read alike, and no schema is compiled at run time, which would cost more than the whole run and make code of data.
 */
export function checkDeclared(
  data: Data,
  place: Place,
  vocabulary: Vocabulary,
  schema: SchemaSource,
): Fault[] {
  const frame = checkShape(frameFile, data, place, schema);
  return [...frame, ...checkDivision(data, place, FILE_KEYS, { vocabulary, schema })];
}

interface Known {
  readonly vocabulary: Vocabulary;
  readonly schema: SchemaSource;
}

function checkDivision(data: Data, place: Place, beside: Titles, known: Known): Fault[] {
  const { facts, blocks } = known.vocabulary;
  const titles: Titles = {
    ...beside,
    ...DIVISION_KEYS,
    ...Object.fromEntries(
      facts.flatMap(({ id, path, title }) => (path.length === 1 ? [[id, title.zh]] : [])),
    ),
    ...Object.fromEntries(Object.entries(blocks).map(([key, { title }]) => [key, title.zh])),
    ...BELOW_KEYS,
  };
  const below = Array.isArray(data['divisions']) ? (data['divisions'] as unknown[]) : [];
  return [
    ...unknownKeys(data, titles, place),
    ...facts.flatMap((fact) => (fact.path.length === 1 ? checkFact(fact, data, place, known) : [])),
    ...Object.keys(blocks).flatMap((key) => checkBlock(key, data[key], childPlace(place, key), known)),
    ...['villages', 'communities'].flatMap((key) => checkTotals(data[key], childPlace(place, key), known)),
    ...below.flatMap((child, index) =>
      isData(child) ? checkDivision(child, childPlace(place, 'divisions', index), {}, known) : [],
    ),
  ];
}

function checkFact(fact: FactDefinition, data: Data, place: Place, { schema }: Known): Fault[] {
  const key = fact.path.at(-1) ?? '';
  return data[key] === undefined ? [] : checkOwnFact(fact, data[key], childPlace(place, key), schema);
}

function checkBlock(block: string, raw: unknown, place: Place, known: Known): Fault[] {
  if (raw === undefined || raw === false) return [];
  if (!isData(raw)) return [wrongType(raw, ['object', 'boolean'], place, { not: { const: true } })];
  const facts = known.vocabulary.facts.filter(({ path }) => path.length === 2 && path[0] === block);
  const titles = Object.fromEntries(facts.map(({ path, title }) => [path[1] ?? '', title.zh]));
  const { evidence, note } = DIVISION_KEYS;
  return [
    ...unknownKeys(raw, { ...titles, evidence, note }, place),
    ...facts.flatMap((fact) => checkFact(fact, raw, place, known)),
    ...checkAround(raw, place, known.schema),
  ];
}

function checkTotals(raw: unknown, place: Place, { vocabulary }: Known): Fault[] {
  if (!isData(raw)) return [];
  const { total, packs, countedOn, evidence, note } = ITEM_KEYS;
  const counted = Object.fromEntries(
    vocabulary.facts.flatMap(({ countedAs, title }) =>
      countedAs === undefined ? [] : [[countedAs, title.zh]],
    ),
  );
  return [
    ...unknownKeys(raw, { total, ...counted, packs, countedOn, evidence, note }, place),
    ...Object.keys(counted).flatMap((key) => checkNumber(raw[key], childPlace(place, key), true)),
  ];
}
