import { visible } from './visible.ts';

/** One workflow command of GitHub, on a line of its own: nothing in the texts ends it or starts another. */
export function githubCommand(
  kind: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties)
    .map(([name, value]) => `${name}=${propertyOf(`${value}`)}`)
    .join(',');
  return `::${kind}${written === '' ? '' : ` ${written}`}::${dataOf(message)}\n`;
}

function dataOf(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
