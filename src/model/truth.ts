/**
 * Three-valued (Kleene) truth: `unknown` is missing knowledge, which is neither a pass nor a fault.
 * An `or` that is already true needs no further facts; an `and` that is already false needs none either.
 */
export type Truth = boolean | 'unknown';

export function and(values: readonly Truth[]): Truth {
  if (values.includes(false)) return false;
  return values.includes('unknown') ? 'unknown' : true;
}

export function or(values: readonly Truth[]): Truth {
  if (values.includes(true)) return true;
  return values.includes('unknown') ? 'unknown' : false;
}

export function not(value: Truth): Truth {
  return value === 'unknown' ? 'unknown' : !value;
}
