/** A JSON Schema (draft-07) as data. */
export type Schema = { readonly [key: string]: unknown };
