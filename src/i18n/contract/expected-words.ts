/** What a fault may name as expected besides the user's own words: shapes of a value, by the word that the schema has for them. */
export type ExpectedShape =
  | 'object'
  | 'bilingual'
  | 'array'
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'null'
  | 'date'
  | 'period';
