import { visible } from './visible.ts';

// What Markdown or HTML would take for its own; of addresses, what GitHub makes links of.
const SPECIAL = /[\\`*_{}[\]<>|#&~!$]|(?<=^\s*)[-+]|(?<=^\s*\d+)[.)]|:(?=\/\/)|(?<=\bwww)\.|(?<=\bmailto):/gi;
// GitHub and GitLab look for names and numbers after the escapes are gone: only an empty comment stops them.
const MENTION = /@|#(?=\d)/g;

/** Text from files inside Markdown, also in a cell of a table: nothing in it is markup, hidden characters are visible. */
export function markdownText(text: string): string {
  return visible(text).replace(SPECIAL, String.raw`\$&`).replace(MENTION, '$&<!-- -->');
}
