import { utf8ToBytes } from '@noble/hashes/utils.js';
import { messagesFor } from '../../i18n/index.ts';
import type { JsonReport } from '../../model/json-report.ts';
import type { Grouping } from '../../model/report.ts';
import type { MarkdownLine } from './markdown-line.ts';
import { FOLDS, markdownLines } from './markdown-lines.ts';

/** What forges show of a comment or a file, and people read. */
export const MOST_MARKDOWN_BYTES = 200_000;
const RESERVED_FOR_NOTE = 1024;

interface Sized {
  readonly lines: readonly MarkdownLine[];
  readonly sizes: readonly number[];
  readonly total: number;
}

/**
 * The Markdown report in at most so many bytes: where it is longer, findings of one rule share a row, what is undeclared
 * first; where that is not enough, whole rows are left out from the end, and counted. Null where there is no room even to say so.
 */
export function markdownWithin(
  report: JsonReport,
  mostBytes: number,
  groupBy: Grouping = 'division',
): string | null {
  const most = Math.min(mostBytes, MOST_MARKDOWN_BYTES);
  for (const fold of FOLDS) {
    const whole = sizedWithin(markdownLines(report, { groupBy, fold }), most);
    if (whole !== null) return textOf(whole.lines);
  }
  const last = markdownLines(report, { groupBy, fold: 'gaps' });
  return cut(sizedWithin(last, Number.POSITIVE_INFINITY), most, report);
}

/** Null as soon as they are too many. */
function sizedWithin(all: Iterable<MarkdownLine>, most: number): Sized | null {
  const lines: MarkdownLine[] = [];
  const sizes: number[] = [];
  let total = 0;
  for (const line of all) {
    const size = utf8ToBytes(line.text).length + 1;
    total += size;
    if (total > most) return null;
    lines.push(line);
    sizes.push(size);
  }
  return { lines, sizes, total };
}

function cut(sized: Sized | null, mostBytes: number, report: JsonReport): string | null {
  const room = mostBytes - RESERVED_FOR_NOTE;
  if (room < 0 || sized === null) return null;
  const { lines, sizes } = sized;
  const always = lines.reduce(
    (sum, { part }, index) => sum + (part === 'always' ? (sizes[index] ?? 0) : 0),
    0,
  );
  // What always stands is no longer sure of its place where it alone takes most of the room.
  const isKept = ({ part }: MarkdownLine): boolean => part === 'always' && always <= room / 2;
  let free = room - (always <= room / 2 ? always : 0);
  let isFull = false;
  const kept = lines.filter((line, index) => {
    if (isKept(line)) return true;
    isFull ||= (sizes[index] ?? 0) > free;
    if (isFull) return false;
    free -= sizes[index] ?? 0;
    return true;
  });
  const left = lines.filter(({ part }) => part === 'row').length - kept.filter(isRow).length;
  return `${textOf(kept)}\n${messagesFor(report.lang).formats.rowsLeftOut(left)}\n`;
}

function isRow({ part }: MarkdownLine): boolean {
  return part === 'row';
}

function textOf(lines: readonly MarkdownLine[]): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}
