import { displayWidth } from './display-width.ts';

/** `text` with spaces behind it up to `width` columns; a longer text stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
