/** Part of a state as a file would say it. */
export type Given = { readonly [key: string]: unknown };

/** `value` below the keys of `path`. */
export function given(path: readonly string[], value: unknown): Given {
  const [first = '', ...rest] = path;
  return { [first]: rest.length === 0 ? value : given(rest, value) };
}

/** One laid over the other, mapping by mapping; where both say something, the later holds. */
export function merged(...parts: readonly Given[]): Given {
  return parts.reduce((all, part) => overlay(all, part), {});
}

function overlay(below: Given, above: Given): Given {
  const entries = Object.entries(above).map(([key, value]) => {
    const old = below[key];
    return [key, isMapping(old) && isMapping(value) ? overlay(old, value) : value];
  });
  return { ...below, ...(Object.fromEntries(entries) as Given) };
}

/** What stands below the keys of `path`; undefined where nothing does. */
export function givenAt(data: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return data;
  return isMapping(data) ? givenAt(data[first], rest) : undefined;
}

function isMapping(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
