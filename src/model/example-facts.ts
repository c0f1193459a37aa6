import type { FactDefinition } from './fact.ts';

/** One fact of a field for each form that a rule can have, to show how rules are written; null where the field has none. */
export interface ExampleFacts {
  readonly isThere: FactDefinition | null;
  readonly howMany: FactDefinition | null;
  readonly whoHolds: FactDefinition | null;
  readonly howOften: FactDefinition | null;
  readonly eachHas: FactDefinition | null;
  /** Somebody who may hold it. */
  readonly post: string;
  readonly topic: string;
}
