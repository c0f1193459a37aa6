import type { Bilingual } from './bilingual.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { PackSources } from './pack-sources.ts';
import type { Place, Position } from './position.ts';

/** One change of a pack as written, made to see whether the pack's own tests notice it. */
export interface Mutant {
  /** The rule that was changed; null where pack.yaml was. */
  readonly rule: string | null;
  /** The rules that may judge otherwise because of it. */
  readonly concerns: readonly string[];
  /** What was changed, as a path below the rule or pack.yaml: `must.atLeast`, `rosters.old-town.names.温泉镇`. */
  readonly at: string;
  readonly place: Place;
  readonly from: unknown;
  /** Undefined where `from` was taken away. */
  readonly to: unknown;
  readonly sources: PackSources;
}

/** A change that no test of the pack notices. */
export interface Survivor extends Pick<Mutant, 'rule' | 'at' | 'from' | 'to'> {
  readonly position: Position;
}

/** What the mutation of one pack has shown. */
export interface MutationResult {
  readonly pack: string;
  readonly title: Bilingual;
  readonly total: number;
  /** Those with which the pack no longer compiles. */
  readonly uncompiled: number;
  /** Those with which a row of its tests fails. */
  readonly failed: number;
  /** Those that its author has named as changing no verdict. */
  readonly equivalent: number;
  readonly survivors: readonly Survivor[];
  /** Entries of `equivalent` that name no change, or one that a test notices. */
  readonly faults: readonly Diagnostic[];
}
