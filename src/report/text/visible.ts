// Control (C0, C1), format (bidi, zero-width, tags), line and paragraph separators, lone surrogates,
// and letters that are drawn as nothing. As a string, so that no tool draws them.
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0\u2800]|\u034f|\u17b4|\u17b5|[\u180b-\u180d]/gu;

/** Text from files with every character that could hide, reorder or overwrite text written out: `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
