/** An answer for every member of a discriminated union: a member without one does not compile. */
export type ByType<U extends { readonly type: string }, Result, Args extends readonly unknown[] = []> = {
  readonly [T in U['type']]: (value: Extract<U, { readonly type: T }>, ...args: Args) => Result;
};

/** The table as a function of the union. */
export function byType<U extends { readonly type: string }, Result, Args extends readonly unknown[]>(
  table: ByType<U, Result, Args>,
): (value: U, ...args: Args) => Result {
  // The key and the argument are of the same type by construction, which the compiler cannot follow.
  return (value, ...args) =>
    (table[value.type as U['type']] as (value: U, ...args: Args) => Result)(value, ...args);
}
