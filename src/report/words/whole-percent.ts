/** A part in whole percent: 100 only if truly all, 0 only if truly none; null of nothing. */
export function wholePercent(part: number, all: number): number | null {
  if (all === 0) return null;
  if (part === 0 || part === all) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / all)));
}
