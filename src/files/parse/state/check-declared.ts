import type { Fault } from '../../../model/diagnostic.ts';
import { BELOW_KEYS, DIVISION_KEYS, FILE_KEYS, ITEM_KEYS } from '../../../model/division-keys.ts';
import { type CountKey, countKeysIn } from '../../../model/count-keys-in.ts';
import type { FactDefinition } from '../../../model/fact.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import { checkShape, type SchemaSource } from '../check-shape.ts';
import { countByPeriod, frameFile } from '../state-validators.generated.js';
import type { Data } from './data.ts';
import { checkAround } from './check-value.ts';
import { checkOwnFact } from './own-facts.ts';
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
  const keys = keysOf(vocabulary);
  return [...frame, ...checkDivision(data, place, { ...FILE_KEYS, ...keys.division }, { keys, schema })];
}

/** What may be written where, with Chinese titles; made once, as there may be thousands of divisions. */
interface Keys {
  readonly division: Titles;
  /** Facts that stand directly under a division, and those of each block, by key. */
  readonly loose: ReadonlyMap<string, FactDefinition>;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly totals: Titles;
  /** Keys of totals that count a fact. */
  readonly counted: readonly CountKey[];
}

interface Block {
  readonly titles: Titles;
  readonly facts: ReadonlyMap<string, FactDefinition>;
}

interface Known {
  readonly keys: Keys;
  readonly schema: SchemaSource;
}

function keysOf({ facts, blocks }: Vocabulary): Keys {
  const within = (block: string | undefined): Map<string, FactDefinition> =>
    new Map(
      facts.flatMap((fact) => {
        const [first = '', second] = fact.path;
        if (block === undefined) return second === undefined ? [[first, fact] as const] : [];
        return second !== undefined && first === block ? [[second, fact] as const] : [];
      }),
    );
  const titlesOf = (all: ReadonlyMap<string, FactDefinition>): Titles =>
    Object.fromEntries([...all].map(([key, { title }]) => [key, title.zh]));
  const loose = within(undefined);
  const { evidence, note, total, packs, countedOn } = ITEM_KEYS;
  const counted = countKeysIn(facts);
  const titles = Object.fromEntries(counted.map(({ countedAs, title }) => [countedAs, title.zh]));
  return {
    division: {
      ...DIVISION_KEYS,
      ...titlesOf(loose),
      ...Object.fromEntries(Object.entries(blocks).map(([key, { title }]) => [key, title.zh])),
      ...BELOW_KEYS,
    },
    loose,
    blocks: new Map(
      Object.keys(blocks).map((key) => {
        const own = within(key);
        return [key, { titles: { ...titlesOf(own), evidence, note }, facts: own }];
      }),
    ),
    totals: { total, ...titles, packs, countedOn, evidence, note },
    counted,
  };
}

function checkDivision(data: Data, place: Place, titles: Titles, known: Known): Fault[] {
  const { keys } = known;
  const faults = unknownKeys(data, titles, place);
  for (const [key, raw] of Object.entries(data)) {
    const fact = keys.loose.get(key);
    const block = keys.blocks.get(key);
    const at = childPlace(place, key);
    if (fact !== undefined) faults.push(...checkOwnFact(fact, raw, at, known.schema));
    if (block !== undefined) faults.push(...checkBlock(block, raw, at, known.schema));
    if (key === 'villages' || key === 'communities') faults.push(...checkTotals(raw, at, keys, known.schema));
    if (key === 'divisions' && Array.isArray(raw))
      for (const [index, child] of raw.entries())
        if (isData(child)) faults.push(...checkDivision(child, childPlace(at, index), keys.division, known));
  }
  return faults;
}

function checkBlock({ titles, facts }: Block, raw: unknown, place: Place, schema: SchemaSource): Fault[] {
  if (raw === false) return [];
  if (!isData(raw)) return [wrongType(raw, ['object', 'boolean'], place, { not: { const: true } })];
  const faults = [...unknownKeys(raw, titles, place), ...checkAround(raw, place, schema)];
  for (const [key, value] of Object.entries(raw)) {
    const fact = facts.get(key);
    if (fact !== undefined) faults.push(...checkOwnFact(fact, value, childPlace(place, key), schema));
  }
  return faults;
}

function checkTotals(raw: unknown, place: Place, { totals, counted }: Keys, schema: SchemaSource): Fault[] {
  if (!isData(raw)) return [];
  return [
    ...unknownKeys(raw, totals, place),
    ...counted.flatMap(({ countedAs, isRecurring }) => {
      const at = childPlace(place, countedAs);
      const value = raw[countedAs];
      return isRecurring && value !== undefined
        ? checkShape(countByPeriod, value, at, () => schema('#/definitions/countByPeriod'))
        : checkNumber(value, at, true);
    }),
  ];
}
