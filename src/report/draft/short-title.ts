const MOST = 24;

/** The heading of a clause as its title, until its author finds a better one. */
export function shortTitle(heading: string): string {
  const characters = Array.from(heading);
  if (characters.length <= MOST) return heading === '' ? '—' : heading;
  return `${characters.slice(0, MOST - 1).join('')}…`;
}
