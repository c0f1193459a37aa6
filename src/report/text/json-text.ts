// What JSON.stringify leaves as it is and a terminal would obey. Line and paragraph separators end lines of JavaScript.
const HIDDEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** JSON for people and programs: two spaces, a newline at the end, hidden characters as `\u202e`. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(HIDDEN, escape)}\n`;
}

/** One line of NDJSON. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(HIDDEN, escape)}\n`;
}

function escape(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
