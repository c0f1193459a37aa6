/** A row of a Markdown table (`| 1 | … |`) with tabs between its cells; nothing of the rule below its heads; else the line. */
export function withTabs(line: string): string[] {
  const row = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  if (row === undefined) return [line];
  const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? [] : [cells.join('\t')];
}
