/** JSON data that has the shape of its schema. */
export type Data = { readonly [key: string]: unknown };
