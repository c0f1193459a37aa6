/** Whether two values of plain data are the same, the order of keys included: both are made or read in the same way. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
