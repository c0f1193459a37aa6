/** What belongs together; never empty. */
export type Bucket<T> = readonly [T, ...T[]];

/** Items with the same key together, in the order of their first. */
export function bucket<T>(items: readonly T[], keyOf: (item: T) => string): Bucket<T>[] {
  const buckets = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const found = buckets.get(key);
    if (found === undefined) buckets.set(key, [item]);
    else found.push(item);
  }
  return [...buckets.values()];
}
