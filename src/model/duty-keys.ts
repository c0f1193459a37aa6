import type { FactType, FieldDefinition } from './fact.ts';
import type { Measure } from './measure.ts';
import type { Due } from './pack.ts';
import type { ThingLeaf } from './thing-leaves.ts';
import type { ThingMeasure } from './thing-measure.ts';
import type { Change, Measure as WrittenMeasure } from './pack-file.generated.ts';

/** Under which key of a rule each kind of due is written; a test holds it against schemas/pack.schema.json. */
export const DUE_KEYS = {
  by: 'by',
  every: 'every',
  continuously: 'continuously',
} as const satisfies Record<Due['type'], keyof Change>;

/** The comparisons that a number can be demanded by. */
export const DEMANDED = ['atLeast', 'moreThan', 'atMost', 'lessThan'] as const;

/** With which keys of its own each kind of measure of a thing is written. */
export const THING_KEYS = {
  flag: ['have'],
  number: ['have', ...DEMANDED, 'upTo'],
  any: ['anyOf'],
} as const satisfies Record<ThingMeasure['type'], readonly (keyof WrittenMeasure)[]>;

/** With which keys each kind of measure is written in the regular form; a test holds them against schemas/pack.schema.json. */
export const MEASURE_KEYS = {
  flag: ['have'],
  number: ['have', ...DEMANDED, 'upTo', 'unit'],
  people: [
    'have',
    'where',
    'are',
    'atLeast',
    'moreThan',
    'atMost',
    'lessThan',
    'upTo',
    'withHead',
    'orAttested',
    'unit',
  ],
  posts: ['have', 'include', 'parties'],
  events: ['have', 'where', 'parties', 'atLeast', 'unit'],
  coverage: ['each', 'where', ...THING_KEYS.number, ...THING_KEYS.any, 'percent', 'in', 'unit'],
  any: ['anyOf'],
} as const satisfies Record<Measure['type'], readonly (keyof WrittenMeasure)[]>;

/** How a fact is measured that stands alone; null where it is only looked at by conditions, or thing by thing. */
export const MEASURED_AS: Record<FactType, Exclude<Measure['type'], 'coverage' | 'any'> | null> = {
  flag: 'flag',
  count: 'number',
  people: 'people',
  quantity: 'number',
  choices: null,
  posts: 'posts',
  participants: 'posts',
  log: 'events',
  collection: null,
};

/** How a field of a thing is measured; null where it is only looked at by conditions. */
export const THING_MEASURED_AS: Record<FieldDefinition['type'], ThingLeaf['type'] | null> = {
  flag: 'flag',
  count: 'number',
  quantity: 'number',
  choice: null,
  participants: null,
};
