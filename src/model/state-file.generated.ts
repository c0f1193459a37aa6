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
      [k: string]:
        | {
            fits: number;
            doesNotApply?: number;
          }
        | number;
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
      [k: string]:
        | {
            fits: number;
            doesNotApply?: number;
          }
        | number;
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
