import type { FieldDefinition } from './fact.ts';
import type { Comparator } from './range.ts';

interface OfField {
  readonly name: string;
  readonly field: FieldDefinition;
}

/** What each thing of a collection must have: a measure within a measure, of the thing's own fields. */
export type ThingMeasure =
  | ({ readonly type: 'flag' } & OfField)
  | ({
      readonly type: 'number';
      readonly comparator: Comparator;
      readonly bound: number;
      /** More than this is only remarked on. */
      readonly upTo: number | null;
    } & OfField)
  | { readonly type: 'any'; readonly of: readonly ThingMeasure[] };

export type ThingMeasureOf<T extends ThingMeasure['type']> = Extract<ThingMeasure, { readonly type: T }>;
