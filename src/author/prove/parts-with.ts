/** A part of a sentence, and where in it a phrase begins and ends. */
export interface PartWithPhrase {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const BEFORE = /[^，。；：,;:\t]*$/;
const AFTER = /^[^，。；：,;:\t]*/;

/** The parts of sentences in `text` that the phrase stands in, or that it reaches over. */
export function partsWith(phrase: string, text: string): PartWithPhrase[] {
  if (phrase === '') return [];
  const parts: PartWithPhrase[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
    const before = BEFORE.exec(text.slice(0, at))?.[0] ?? '';
    const after = AFTER.exec(text.slice(at + phrase.length))?.[0] ?? '';
    const from = before.length;
    parts.push({ text: before + phrase + after, from, to: from + phrase.length });
  }
  return parts;
}
