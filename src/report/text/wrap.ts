import { characterWidth, displayWidth } from './display-width.ts';
import { isClosing, isOpening } from './kinsoku.ts';

/**
 * Lines of at most `width` columns. Breaks at spaces, which the break replaces, and between Chinese characters,
 * never before a closing or after an opening punctuation mark, nor between a number and its unit (`3 人`).
 * Only a piece that is itself wider than a line is cut anywhere. Deletes nothing but the spaces at breaks.
 */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { space, word } of pieces(text)) {
    const wide = displayWidth(word);
    if (line !== '' && used + space.length + wide > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    const lead = line === '' && lines.length > 0 ? '' : space;
    if (used + lead.length + wide <= width) {
      line += lead + word;
      used += lead.length + wide;
      continue;
    }
    for (const character of lead + word) {
      const columns = characterWidth(character);
      if (line !== '' && used + columns > width) {
        lines.push(line);
        line = '';
        used = 0;
      }
      line += character;
      used += columns;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

interface Piece {
  readonly space: string;
  /** What no line break may divide. */
  readonly word: string;
}

function pieces(text: string): Piece[] {
  const all: { space: string; word: string }[] = [];
  let before = '';
  let space = '';
  for (const character of text) {
    const last = all.at(-1);
    if (character === ' ') space += character;
    else {
      if (last !== undefined && !mayBreak(before, space, character)) last.word += space + character;
      else all.push({ space, word: character });
      space = '';
      before = character;
    }
  }
  if (space !== '') all.push({ space, word: '' });
  return all;
}

function mayBreak(before: string, space: string, after: string): boolean {
  if (isClosing(after) && (space === '' || !isAsciiPunctuation(after))) return false;
  if (isOpening(before) && (space === '' || !isAsciiPunctuation(before))) return false;
  if (space !== '') return !(/\d/.test(before) && isWide(after));
  if (characterWidth(after) === 0) return false;
  return isWide(before) || isWide(after);
}

// An ASCII mark beside a space stands for something of its own: `--verbose (all)`, `. path`, `a < b`.
function isAsciiPunctuation(character: string): boolean {
  return character.charCodeAt(0) < 0x80;
}

// From the CJK radicals on: quotes and dashes, which are wide in some fonts, do not make a break.
function isWide(character: string): boolean {
  return character >= '\u2e80' && characterWidth(character) === 2;
}
