import type { FactDefinition, FieldDefinition } from './fact.ts';
import type { IsoDate } from './iso-date.ts';
import type { Comparator } from './range.ts';

/** What an atom of a condition looks at. */
export type Operand =
  | { readonly type: 'attribute'; readonly name: 'name' | 'kind' | 'level' | 'code' }
  | { readonly type: 'fact'; readonly fact: FactDefinition }
  | { readonly type: 'field'; readonly name: string; readonly field: FieldDefinition };

/**
 * What it asks of it. `is` answers a flag today, `on` as it stood on a day; `in` asks for one of several words, `includes`
 * for a word among choices.
 */
export type Test =
  | { readonly type: Comparator; readonly bound: number }
  | { readonly type: 'is'; readonly value: boolean }
  | { readonly type: 'on'; readonly day: IsoDate }
  | { readonly type: 'in'; readonly words: readonly string[] }
  | { readonly type: 'includes'; readonly words: readonly string[] };

/** A condition as data, three-valued, without an expression language. */
export type Condition =
  | { readonly type: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition }
  | { readonly type: 'atom'; readonly operand: Operand; readonly test: Test };

export type Atom = Extract<Condition, { type: 'atom' }>;
