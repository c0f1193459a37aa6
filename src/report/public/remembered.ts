/** `answer`, worked out once for each key: all findings of a division share the array that is its path. */
export function remembered<Key extends object, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = answer(key);
    known.set(key, { value });
    return value;
  };
}
