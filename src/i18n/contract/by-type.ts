/** A sentence for every member of a discriminated union. */
export type SentenceByType<U extends { readonly type: string }, A extends readonly unknown[]> = {
  readonly [T in U['type']]: (value: Extract<U, { readonly type: T }>, ...args: A) => string;
};

/** The table as a function of the union. */
export function byType<U extends { readonly type: string }, A extends readonly unknown[]>(
  table: SentenceByType<U, A>,
): (value: U, ...args: A) => string {
  // The key and the argument are of the same type by construction, which the compiler cannot follow.
  return (value, ...args) =>
    (table[value.type as U['type']] as (value: U, ...args: A) => string)(value, ...args);
}
