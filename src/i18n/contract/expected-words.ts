/** What a fault may name as expected besides the user's own words: shapes of a value, by the word that the schema has for them. */
export const EXPECTED_SHAPES = [
  'object',
  'array',
  'string',
  'number',
  'integer',
  'boolean',
  'null',
  'date',
  'period',
] as const;
export type ExpectedShape = (typeof EXPECTED_SHAPES)[number];
