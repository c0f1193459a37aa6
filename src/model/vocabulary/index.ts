import type { Block, FactDefinition } from '../fact.ts';
import { ACTIVITIES, BY_PERIOD } from './activities.ts';
import { DIVISION_FACTS } from './division.ts';
import { FACILITIES } from './facilities.ts';
import { ORGANISATION } from './organisation.ts';

/** The blocks of the state, in the order in which a form asks for them. */
export const BLOCKS: Readonly<Record<string, Block>> = { ...ORGANISATION, ...FACILITIES, ...BY_PERIOD };

/** Facts that stand directly under a division. */
export const LOOSE_FACTS: Readonly<Record<string, Omit<FactDefinition, 'id' | 'path'>>> = {
  ...DIVISION_FACTS,
  ...ACTIVITIES,
};

/** The core vocabulary: what several documents share. Facts of one document are declared by its pack. */
export const VOCABULARY: readonly FactDefinition[] = [
  ...Object.entries(LOOSE_FACTS).map(([key, fact]): FactDefinition => ({ ...fact, id: key, path: [key] })),
  ...Object.entries(BLOCKS).flatMap(([block, { levels, facts }]) =>
    Object.entries(facts).map(
      ([key, fact]): FactDefinition => ({ levels, ...fact, id: `${block}.${key}`, path: [block, key] }),
    ),
  ),
];
