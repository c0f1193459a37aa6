/** Begins with a Chinese character and has nothing that YAML could take for its own. */
const PLAIN = /^\p{Script=Han}[\p{Script=Han}\p{Script=Latin}\d（）《》〔〕〈〉、，。；！？“”‘’—…·．.-]*$/u;
// Control, format, separator, private and unassigned characters, lone surrogates.
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A text as a scalar of YAML: as it is where that is safe, else in double quotes with hidden characters written out. */
export function scalar(text: string): string {
  if (PLAIN.test(text)) return text;
  const quoted = text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll(HIDDEN, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
  return `"${quoted}"`;
}
