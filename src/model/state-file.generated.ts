// Generated from the schema by `npm run generate`; do not edit.

export type Day = string;
export type Evidence =
  | string
  | {
      document?: string;
      file?: string;
      link?: string;
      sha256?: string;
    }
  | (
      | string
      | {
          document?: string;
          file?: string;
          link?: string;
          sha256?: string;
        }
    )[];
export type RuleCount =
  | {
      fits?: number;
      doesNotApply?: number;
      /**
       * This interface was referenced by `undefined`'s JSON-Schema definition
       * via the `patternProperty` "^(19|2\d)\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$".
       */
      [k: string]:
        | {
            fits?: number;
            doesNotApply?: number;
          }
        | number
        | undefined;
    }
  | number;

export interface StateFile {
  duibiao: 'state/1';
  declaredOn: Day;
  /**
   * @minItems 1
   */
  parent?: string | string[];
  name: string;
  level: 'prefecture' | 'county' | 'township' | 'village';
  kind?: 'town' | 'township' | 'subdistrict' | 'village' | 'community';
  code?: string;
  evidence?: Evidence;
  note?: string;
  /**
   * @minItems 1
   */
  formerly?: string | string[];
  ended?: Day;
  into?: string;
  villages?: Villages;
  communities?: Communities;
  packs?: Packs;
  divisions?: Division[];
}
export interface Villages {
  total?: number;
  packs?: {
    [k: string]: {
      [k: string]: RuleCount;
    };
  };
  countedOn?: Day;
  evidence?: Evidence;
  note?: string;
}
export interface Communities {
  total?: number;
  packs?: {
    [k: string]: {
      [k: string]: RuleCount;
    };
  };
  countedOn?: Day;
  evidence?: Evidence;
  note?: string;
}
export interface Packs {
  [k: string]: {};
}
export interface Division {
  name: string;
  level: 'prefecture' | 'county' | 'township' | 'village';
  kind?: 'town' | 'township' | 'subdistrict' | 'village' | 'community';
  code?: string;
  evidence?: Evidence;
  note?: string;
  /**
   * @minItems 1
   */
  formerly?: string | string[];
  ended?: Day;
  into?: string;
  villages?: Villages;
  communities?: Communities;
  packs?: Packs;
  divisions?: Division[];
}
