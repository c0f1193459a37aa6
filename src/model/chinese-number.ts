const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that digits (half- or full-width) or Chinese numerals mean (`12`, `十二`, `两`), or null. */
export function chineseNumber(text: string): number | null {
  const plain = text.replaceAll(/[０-９]/g, (digit) =>
    String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0),
  );
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  if (!/^[零一二两三四五六七八九十百千]+$/.test(plain)) return null;
  let total = 0;
  let digit = 0;
  for (const character of plain.replaceAll('两', '二')) {
    const power = POWERS[character];
    if (power === undefined) digit = DIGITS.indexOf(character);
    else {
      total += (digit === 0 ? 1 : digit) * power;
      digit = 0;
    }
  }
  return total + digit;
}
