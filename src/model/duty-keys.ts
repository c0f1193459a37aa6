import type { FactType } from './fact.ts';
import type { Measure } from './measure.ts';
import type { Due } from './pack.ts';
import type { Change, Measure as WrittenMeasure } from './pack-file.generated.ts';

/** Under which key of a rule each kind of due is written; a test holds it against schemas/pack.schema.json. */
export const DUE_KEYS = {
  by: 'by',
  every: 'every',
  continuously: 'continuously',
} as const satisfies Record<Due['type'], keyof Change>;

/** With which keys each kind of measure is written; a test holds them against schemas/pack.schema.json. */
export const MEASURE_KEYS = {
  flag: ['have'],
  number: ['have', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'upTo', 'unit'],
  posts: ['have', 'include'],
  events: ['have', 'of', 'atLeast', 'unit'],
  coverage: ['all', 'have', 'atLeast', 'upTo', 'of', 'percent', 'in', 'unit'],
  any: ['any'],
} as const satisfies Record<Measure['type'], readonly (keyof WrittenMeasure)[]>;

/** How a fact is measured that stands alone; null where it is only looked at by conditions, or thing by thing. */
export const MEASURED_AS: Record<FactType, Exclude<Measure['type'], 'coverage' | 'any'> | null> = {
  flag: 'flag',
  count: 'number',
  quantity: 'number',
  choices: null,
  posts: 'posts',
  log: 'events',
  collection: null,
};
