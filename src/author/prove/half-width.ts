const DIGITS = /[０-９．％]/g;
const BELOW: Readonly<Record<string, string>> = { '．': '.', '％': '%' };
const OFFSET = 0xfee0;

/** Digits, the decimal point and the percent sign of full width as of half width; as long as the text itself. */
export function halfWidth(text: string): string {
  return text.replaceAll(
    DIGITS,
    (character) => BELOW[character] ?? String.fromCodePoint((character.codePointAt(0) ?? OFFSET) - OFFSET),
  );
}
