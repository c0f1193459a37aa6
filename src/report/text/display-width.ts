import { eastAsianWidth } from 'get-east-asian-width';

/** Colour codes, the only escape sequences that the program writes itself. */
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const COLOR = /\u001b\[[0-9;]*m/g;
const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/**
 * Columns of a terminal that a text takes, once its control characters are visible. Never too few: what some
 * fonts draw wide and others narrow (“ ” … — ·) counts as wide, as consoles with a GBK code page draw it.
 */
export function displayWidth(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(COLOR, '') : text;
  let width = 0;
  for (const character of plain) width += characterWidth(character);
  return width;
}

/** Columns of one code point. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return 1;
  // CJK ideographs, kana, CJK punctuation and full-width forms.
  if (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x30ff) ||
    (code >= 0xff01 && code <= 0xff60)
  ) {
    return 2;
  }
  // Box drawing is written only where a console draws it narrow.
  if (code >= 0x2500 && code <= 0x257f) return 1;
  // Emoji presentation and the keycap widen the character before them, which has been counted as narrow.
  if (code === 0xfe0f || code === 0x20e3) return 1;
  return COMBINING.test(character) ? 0 : eastAsianWidth(code, { ambiguousAsWide: true });
}
