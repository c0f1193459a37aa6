import { chineseNumber } from '../../../model/chinese-number.ts';

/** A heading of the body: `一、` is level 1, `（一）` level 2, `1．` level 3. */
export interface Heading {
  readonly level: 1 | 2 | 3;
  readonly number: number;
  /** The number as clauses are cited: `一`, `（一）`, `11`. */
  readonly label: string;
  /** Length of the number and its punctuation. */
  readonly length: number;
}

const FORMS = [
  { level: 1, pattern: /^([一二三四五六七八九十]{1,3})[、．.]/ },
  { level: 2, pattern: /^[（(]([一二三四五六七八九十]{1,3})[)）]/ },
  { level: 3, pattern: /^([0-9０-９]{1,3})(?:[．、]|\.(?![0-9０-９](?![0-9０-９]{3}年)))[.．、]*/ },
] as const;

/** `1.5万元` begins with no heading, `1.2024年底前` does. */
const NUMBERED =
  /^(?:第[一二三四五六七八九十百0-9０-９]+[条章节款项]|[①-⑳⑴-⒇]|[（(]?[0-9０-９]{1,3}[)）]|[0-9０-９]{1,3}[.．][0-9０-９])/u;

/** Whether a line that begins with no heading begins like one: `第三条`, `①`, `1）`, `1.1`. */
export function looksNumbered(text: string): boolean {
  return NUMBERED.test(text);
}

/** The heading that `text` begins with, brackets, dots and digits of either width; null where it begins with none. */
export function headingAt(text: string): Heading | null {
  for (const { level, pattern } of FORMS) {
    const match = pattern.exec(text);
    const numeral = match?.[1] ?? '';
    const number = chineseNumber(numeral);
    if (match === null || number === null) continue;
    const label = level === 1 ? numeral : level === 2 ? `（${numeral}）` : String(number);
    return { level, number, label, length: match[0].length };
  }
  return null;
}
