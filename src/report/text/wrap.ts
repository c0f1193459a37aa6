import { characterWidth, displayWidth } from './display-width.ts';
import { isClosing, isOpening } from './kinsoku.ts';
import { NO_TERMS, type Terms, termsIn } from './terms.ts';

/**
 * Lines of at most `width` columns. Breaks at spaces, which the break replaces, and between Chinese characters, never
 * before a closing or after an opening punctuation mark, within a term, a date or the number of a clause, nor between a
 * number and its unit or what it is the number of (`期限 2023-09-30`, `3 人`); leaves no character alone on a line. Only a piece that is itself
 * wider than a line is broken within a term, and one without any break anywhere. Deletes nothing but the spaces at breaks
 * and an indent that leaves no room.
 */
export function wrap(text: string, width: number, terms: Terms = NO_TERMS): string[] {
  if (displayWidth(text) <= width) return [text];
  const start = /^ +.?/u.exec(text)?.[0] ?? '';
  if (displayWidth(start) > width) return wrap(text.replace(/^ +/, ''), width, terms);
  const lines = filled(
    pieces(text, termsIn(text, terms)).flatMap((piece, index) => fitting(piece, index === 0, width, terms)),
    width,
  );
  withoutLoneCharacters(lines, width);
  return lines.map(lineText);
}

interface Piece {
  readonly space: string;
  /** What no line break may divide. */
  readonly word: string;
}

type Pieces = Piece[];

function filled(all: readonly Piece[], width: number): Pieces[] {
  const lines: Pieces[] = [];
  let used = 0;
  for (const piece of all) {
    const line = lines.at(-1);
    const wide = displayWidth(piece.word);
    if (line === undefined || used + piece.space.length + wide > width) {
      lines.push([piece]);
      used = (line === undefined ? piece.space.length : 0) + wide;
    } else {
      line.push(piece);
      used += piece.space.length + wide;
    }
  }
  return lines;
}

/** The spaces in front of a line are kept only where the text begins with them and they leave room for a character. */
function lineText(line: readonly Piece[], index: number): string {
  return line.map(({ space, word }, at) => (at === 0 && index > 0 ? '' : space) + word).join('');
}

/** A line with one character takes what stands before it down from the line above. */
function withoutLoneCharacters(lines: readonly Pieces[], width: number): void {
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above === undefined || above.length < 2 || !isLone(lineText(line, index))) continue;
    const last = above.at(-1);
    if (last === undefined || isLone(lineText(above.slice(0, -1), index))) continue;
    if (displayWidth(lineText([last, ...line], index)) > width) continue;
    above.pop();
    line.unshift(last);
  }
}

function isLone(line: string): boolean {
  return Array.from(line).filter((character) => /[\p{L}\p{N}]/u.test(character)).length <= 1;
}

/** Ever smaller pieces of what is wider than a line. */
const SMALLER: readonly ((word: string, terms: Terms) => readonly Piece[])[] = [
  (word, terms) => pieces(word, termsIn(word, terms), false),
  (word) => pieces(word, [], false),
  (word) => word.split(/(?<=[-/_])/).map((part) => ({ space: '', word: part })),
  (word) => Array.from(word, (character) => ({ space: '', word: character })),
];

function fitting(piece: Piece, isFirst: boolean, width: number, terms: Terms, level = 0): readonly Piece[] {
  const smaller = SMALLER[level];
  if (smaller === undefined || (isFirst ? piece.space.length : 0) + displayWidth(piece.word) <= width)
    return [piece];
  return smaller(piece.word, terms).flatMap(({ space, word }, index) =>
    fitting(
      { space: index === 0 ? piece.space : space, word },
      isFirst && index === 0,
      width,
      terms,
      level + 1,
    ),
  );
}

/** `terms`: from where to where, in code units, nothing breaks; `keepsNumbers`: with what they count. */
function pieces(text: string, terms: readonly (readonly [number, number])[], keepsNumbers = true): Piece[] {
  const all: { space: string; word: string }[] = [];
  let before = '';
  let space = '';
  let at = 0;
  let term = 0;
  for (const character of text) {
    const last = all.at(-1);
    while ((terms[term]?.[1] ?? Number.POSITIVE_INFINITY) <= at) term++;
    const isWithin = (terms[term]?.[0] ?? Number.POSITIVE_INFINITY) < at;
    if (character === ' ') space += character;
    else {
      if (last !== undefined && (isWithin || !mayBreak(before, space, character, keepsNumbers)))
        last.word += space + character;
      else all.push({ space, word: character });
      space = '';
      before = character;
    }
    at += character.length;
  }
  if (space !== '') all.push({ space, word: '' });
  return all;
}

function mayBreak(before: string, space: string, after: string, keepsNumbers: boolean): boolean {
  if (isClosing(after) && (space === '' || !isAsciiPunctuation(after))) return false;
  if (isOpening(before) && (space === '' || !isAsciiPunctuation(before))) return false;
  // Between the names of a path: `珲春市 > 敬信镇`.
  if (after === '>') return false;
  if (keepsNumbers && isNumbered(before, space, after)) return false;
  if (space !== '') return true;
  if (characterWidth(after) === 0) return false;
  return isWide(before) || isWide(after);
}

/** A number and what it counts, or what it is the number of: `3 人`, `3 people`, `期限 2023-09-30`, `第3镇`. */
function isNumbered(before: string, space: string, after: string): boolean {
  if (/\d/.test(after)) return space === '' ? /\p{Script=Han}/u.test(before) : isWide(before);
  return /\d/.test(before) && (isWide(after) || (space !== '' && /[a-z]/.test(after)));
}

// An ASCII mark beside a space stands for something of its own: `--verbose (all)`, `. path`, `a < b`.
function isAsciiPunctuation(character: string): boolean {
  return character.charCodeAt(0) < 0x80;
}

// From the CJK radicals on: quotes and dashes, which are wide in some fonts, do not make a break.
function isWide(character: string): boolean {
  return character >= '\u2e80' && characterWidth(character) === 2;
}
