import { visible } from './visible.ts';

/** Text from files as a message of SARIF: `[text](address)`, which viewers make a link of, stays as it is. */
export function sarifText(text: string): string {
  return visible(text).replaceAll('](', String.raw`\](`);
}
