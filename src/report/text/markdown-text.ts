import { visible } from './visible.ts';

/** Text from files inside Markdown, also in a cell of a table: nothing in it is markup, hidden characters are visible. */
export function markdownText(text: string): string {
  return visible(text)
    .replaceAll(/[\\`*_[\]<>|#~&!]/g, (character) => `\\${character}`)
    .replaceAll(/^(\s*)([-+]|\d+\.)(?=\s)/g, '$1\\$2');
}
