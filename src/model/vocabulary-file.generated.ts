// Generated from the schema by `npm run generate`; do not edit.

export type VocabularySource = VocabularyFile | PartFile;
export type Id = string;
export type Level = 'prefecture' | 'county' | 'township' | 'village';
export type FactName = string;

export interface VocabularyFile {
  duibiao: 'vocabulary/1';
  id: Id;
  title: Bilingual;
  state: Bilingual;
  facts?: {
    [k: string]: Fact;
  };
  blocks?: {
    [k: string]: Block;
  };
  posts?: {
    [k: string]: Post;
  };
  topics?: {
    [k: string]: Bilingual;
  };
  persons?: {
    [k: string]: Field;
  };
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
  levels?: Level[];
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
  forPeriod?: boolean;
  countedByKind?: {
    [k: string]: string;
  };
  attested?: boolean;
  countedAs?: string;
  within?: string;
  head?: FactName;
  readAs?: {
    people: string;
    of: {
      [k: string]: true;
    };
    withHead?: boolean;
  };
  /**
   * @minItems 1
   */
  says?: string[];
}
export interface Field {
  type: 'flag' | 'count' | 'quantity' | 'choice' | 'participants';
  title: Bilingual;
  unit?: string;
  values?: {
    [k: string]: Bilingual;
  };
  countedAs?: string;
  within?: FactName;
  perPeriod?: boolean;
  follows?: {
    first: FactName;
    then: FactName;
  };
  says?: string;
}
export interface Block {
  title: Bilingual;
  /**
   * @minItems 1
   */
  levels: Level[];
  body?: FactName;
  facts: {
    [k: string]: Fact;
  };
}
export interface Post {
  en: string;
  aliases?: string[];
  broader?: string[];
  mayBe?: string[];
}
export interface PartFile {
  duibiao: 'vocabulary-part/1';
  facts?: {
    [k: string]: Fact;
  };
  blocks?: {
    [k: string]: Block;
  };
  posts?: {
    [k: string]: Post;
  };
  topics?: {
    [k: string]: Bilingual;
  };
  persons?: {
    [k: string]: Field;
  };
}
