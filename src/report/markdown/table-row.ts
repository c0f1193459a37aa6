/** A row of a table in GitHub's Markdown; the cells are escaped already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
