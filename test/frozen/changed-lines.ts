const SHOWN = 40;

/** What is gone (`-`) and what is new (`+`), with their numbers and the first of them; empty where nothing changed. */
export function changedLines(was: readonly string[], is: readonly string[]): string {
  const changes = [
    ...without(was, is).map((line) => `- ${line}`),
    ...without(is, was).map((line) => `+ ${line}`),
  ];
  if (changes.length === 0) return '';
  const shown = changes.toSorted((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1)).slice(0, SHOWN);
  const gone = changes.filter((line) => line.startsWith('-')).length;
  const more = changes.length - shown.length;
  return [
    `${gone} lines gone, ${changes.length - gone} new`,
    ...shown,
    ...(more === 0 ? [] : [`… and ${more} more`]),
  ].join('\n');
}

/** The lines that `others` lacks; a line that is there twice wants two. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
