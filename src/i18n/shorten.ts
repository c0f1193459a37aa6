const LONGEST_TOKEN = 60;

/** A user's word as a message quotes it: a long one is cut, which the ellipsis says. */
export function shorten(token: string): string {
  const points = Array.from(token);
  return points.length <= LONGEST_TOKEN ? token : `${points.slice(0, LONGEST_TOKEN).join('')}…`;
}
