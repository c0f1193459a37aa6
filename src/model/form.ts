import type { Condition } from './condition.ts';
import type { FactDefinition } from './fact.ts';
import type { IsoDate } from './iso-date.ts';
import type { Kind, Level } from './level.ts';
import type { Measure } from './measure.ts';
import type { Demand, Pack, Reading, Rule } from './pack.ts';

/** What a form is for. `parents` are the names above, outermost first. */
export interface FormTarget {
  readonly name: string;
  readonly level: Level;
  readonly kind: Kind | null;
  readonly parents: readonly string[];
  /** The division alone: those below it hand in files of their own. */
  readonly isAlone: boolean;
  /** What divisions are called that stand in for those the documents do not name. */
  readonly patternNames: Readonly<Record<Level, string>>;
}

/**
 * Why a rule needs a field: it measures it (`measure` is the part that does), its condition looks at it, or its subjects
 * are declared there.
 */
export interface Need {
  readonly rule: Rule;
  readonly demand: Demand;
  /** The reading that needs it; null where the rule as it is decided by default does. */
  readonly reading: Reading | null;
  readonly role: 'measure' | 'condition' | 'subjects';
  readonly measure: Measure | null;
  /** Of which it depends whether the demand applies, as far as that is open. */
  readonly condition: Condition | null;
  /** Only divisions of another kind are asked, which a pattern may be made into. */
  readonly isOfOtherKind: boolean;
}

/** One thing to declare: the keys of `path` below its division. */
export interface FormField {
  readonly path: readonly string[];
  /** Null for `kind`, `code`, `villages`, `communities` and `divisions`. */
  readonly fact: FactDefinition | null;
  /** Asked for as long as nothing is declared; the others only where answers, or another reading, call for them. */
  readonly isAsked: boolean;
  readonly needs: readonly Need[];
  /** The periods below its own key, in order; empty where it is not declared by period. */
  readonly periods: readonly { readonly label: string; readonly isAsked: boolean }[];
}

export interface FormDivision {
  readonly name: string;
  readonly level: Level;
  readonly kind: Kind | null;
  readonly code: string | null;
  /** The one the form is for, one that a document names, or one to be copied for all the others. */
  readonly purpose: 'target' | 'named' | 'pattern';
  /** In the order of filling in. */
  readonly fields: readonly FormField[];
  readonly divisions: readonly FormDivision[];
  /** A village as it may be listed instead of counted; nothing is asked of it unless it is. */
  readonly sample: FormDivision | null;
  /** Divisions below that the documents name and the form leaves out. */
  readonly named: readonly string[];
}

/** Everything that packs ask one division to declare, and those below it. Same input, same value. */
export interface Form {
  readonly packs: readonly Pack[];
  readonly asOf: IsoDate;
  readonly parents: readonly string[];
  readonly division: FormDivision;
}
