// Generated from the schema by `npm run generate`; do not edit.

export type PackSource = PackFile | RulesFile | TestsFile;
export type Id = string;
export type Day = string;
export type Level = 'prefecture' | 'county' | 'township' | 'village';
export type FactName = string;
export type Kind = 'town' | 'township' | 'subdistrict' | 'village' | 'community';
/**
 * @minItems 1
 */
export type Clauses = string[];
export type Rule = {
  id: Id;
  /**
   * @minItems 1
   */
  was?: Id[];
  clause: Clauses;
  phrase: string;
  topic: string;
  title: Bilingual;
  /**
   * @minItems 1
   */
  bearer: string[];
  force: 'must' | 'in-principle' | 'conditional' | 'encouraged';
  each: Each;
  where?: Condition;
  must: Must;
  by?: Day;
  every?: Every;
  continuously?: true;
  remedy: Bilingual;
  /**
   * @minItems 1
   */
  attestedBefore?: string[];
  readings?: Readings;
  note?: string;
} & Rule1;
export type Test =
  | boolean
  | string
  | {
      atLeast?: number;
      moreThan?: number;
      atMost?: number;
      lessThan?: number;
      equals?: number;
      /**
       * @minItems 1
       */
      in?: string[];
      /**
       * @minItems 1
       */
      includes?: string[];
      on?: Day;
    };
export type Must =
  | string
  | {
      have?: string;
      each?: string;
      where?: Condition;
      /**
       * @minItems 2
       */
      anyOf?: Measure[];
      all?: string;
      /**
       * @minItems 2
       */
      any?: Measure[];
      atLeast?: number;
      moreThan?: number;
      atMost?: number;
      lessThan?: number;
      upTo?: number;
      percent?: number;
      in?: string;
      unit?: string;
      of?: Condition;
      /**
       * @minItems 1
       */
      include?: Slot[];
      are?: Condition;
      withHead?: boolean;
      orAttested?: true;
      /**
       * @minItems 1
       */
      parties?: Party[];
    };
export type Every =
  | string
  | {
      period: PeriodKind;
      from?: Day;
      until?: Day;
      atItsEnd?: true;
    };
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year';
export type Rule1 = {
  [k: string]: unknown;
};
export type Status =
  'met' | 'late' | 'pending' | 'overdue' | 'open' | 'undeclared' | 'waived' | 'not-applicable' | 'not-asked';

export interface PackFile {
  duibiao: 'pack/1';
  id: Id;
  vocabulary?: string;
  title: Bilingual;
  number: string | null;
  issuer: string;
  issued: string | null;
  inForce: {
    from: Day;
    to?: string | null;
    why?: Bilingual;
  };
  region: {
    level: Level;
    name: string;
    aliases?: string[];
    code?: string;
  };
  population?: {
    level: Level;
    total: number;
    clause: string;
    phrase: string;
  }[];
  parents?: string[];
  bearers: {
    [k: string]: {
      en: string;
      level?: Level;
    };
  };
  topics?: {
    [k: string]: Bilingual;
  };
  posts?: {
    [k: string]: {
      en: string;
      aliases?: string[];
      broader?: string[];
      mayBe?: string[];
    };
  };
  facts?: {
    [k: string]: Fact;
  };
  rosters?: {
    [k: string]: {
      level: Level;
      kind?: Kind;
      /**
       * @minItems 1
       */
      names: string[];
      clause: Clauses;
    };
  };
  conflicts?: {
    id: Id;
    clause: Clauses;
    text: Bilingual;
    decision: Bilingual;
  }[];
  /**
   * @minItems 1
   */
  clauses: {
    id: string;
    title: string;
    notDuty?: Bilingual;
  }[];
}
export interface Bilingual {
  zh: string;
  en: string;
}
export interface Fact {
  type:
    'flag' | 'count' | 'people' | 'quantity' | 'choices' | 'posts' | 'participants' | 'log' | 'collection';
  /**
   * @minItems 1
   */
  levels: Level[];
  title: Bilingual;
  hint?: Bilingual;
  unit?: string;
  single?: boolean;
  orYes?: boolean;
  values?: {
    [k: string]: Bilingual;
  };
  fields?: {
    [k: string]: Field;
  };
  perPeriod?: boolean;
  readAs?: {
    people: string;
    of: {
      [k: string]: true;
    };
    withHead?: boolean;
  };
  forPeriod?: boolean;
  within?: string;
}
export interface Field {
  type: 'flag' | 'count' | 'quantity' | 'choice' | 'participants';
  title: Bilingual;
  unit?: string;
  values?: {
    [k: string]: Bilingual;
  };
  countedAs?: FactName;
  perPeriod?: boolean;
  follows?: {
    first: FactName;
    then: FactName;
  };
}
export interface RulesFile {
  duibiao: 'rules/1';
  rules: Rule[];
}
export interface Each {
  /**
   * @minItems 1
   */
  level?: string | Level[];
  /**
   * @minItems 1
   */
  kind?: string | Kind[];
  roster?: Id;
}
export interface Condition {
  /**
   * @minItems 1
   */
  any?: Condition[];
  /**
   * @minItems 1
   */
  all?: Condition[];
  not?: Condition;
  [k: string]: Test | Condition[] | Condition | undefined;
}
export interface Measure {
  have?: string;
  each?: string;
  where?: Condition;
  /**
   * @minItems 2
   */
  anyOf?: Measure[];
  all?: string;
  /**
   * @minItems 2
   */
  any?: Measure[];
  atLeast?: number;
  moreThan?: number;
  atMost?: number;
  lessThan?: number;
  upTo?: number;
  percent?: number;
  in?: string;
  unit?: string;
  of?: Condition;
  /**
   * @minItems 1
   */
  include?: Slot[];
  are?: Condition;
  withHead?: boolean;
  orAttested?: true;
  /**
   * @minItems 1
   */
  parties?: Party[];
}
export interface Slot {
  role?: 'chair' | 'executive-deputy' | 'deputy' | 'member';
  /**
   * @minItems 1
   */
  posts: string[];
  title?: Bilingual;
}
export interface Party {
  /**
   * @minItems 1
   */
  names?: string[];
  each?: Level;
  roster?: string;
  title?: Bilingual;
}
export interface Readings {
  default: Id;
  settledBy?: 'issued';
  why: Bilingual;
  options: {
    [k: string]: {
      title: Bilingual;
      change: Change;
    };
  };
}
export interface Change {
  each?: Each;
  where?: Condition | null;
  must?: Must;
  by?: Day;
  every?: Every;
  continuously?: true;
}
export interface TestsFile {
  duibiao: 'pack-tests/1';
  tests: {
    /**
     * @minItems 1
     */
    [k: string]: TestRow[];
  };
  /**
   * @minItems 1
   */
  asked?: {
    each: Each;
    count?: number;
    /**
     * @minItems 1
     */
    rules: Id[];
  }[];
  /**
   * @minItems 1
   */
  equivalent?: Equivalent[];
}
export interface TestRow {
  why: string;
  given: {} | string;
  at?: Level;
  on: Day;
  declaredOn?: Day;
  reading?: Id;
  expect:
    | string
    | {
        status: Status;
        division?: string;
        period?: string;
        gap?: number | null;
        required?: number | null;
        actual?: number | null;
        daysLate?: number;
        daysLeft?: number;
        due?: Day;
        disputed?: boolean;
        missing?: string[];
        exceeds?: number | null;
      };
}
export interface Equivalent {
  rule?: Id;
  at: string;
  to?: number | string | boolean | null;
  why: string;
}
