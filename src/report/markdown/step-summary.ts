import { utf8ToBytes } from '@noble/hashes/utils.js';
import { messagesFor } from '../../i18n/index.ts';
import type { JsonReport } from '../../model/json-report.ts';
import type { MarkdownLine } from './markdown-line.ts';
import { markdownLines } from './markdown-lines.ts';

const RESERVED_FOR_NOTE = 1024;

/**
 * The Markdown report in at most so many bytes: where it is longer, whole rows are left out from the end, and counted. Null
 * where there is no room even to say so.
 */
export function stepSummary(report: JsonReport, mostBytes: number): string | null {
  const lines = [...markdownLines(report)];
  const sizes = lines.map(({ text }) => utf8ToBytes(text).length + 1);
  const total = (isWanted: (line: MarkdownLine) => boolean): number =>
    lines.reduce((sum, line, index) => sum + (isWanted(line) ? (sizes[index] ?? 0) : 0), 0);
  if (total(() => true) <= mostBytes) return textOf(lines);
  const room = mostBytes - RESERVED_FOR_NOTE;
  if (room < 0) return null;
  const always = total(({ part }) => part === 'always');
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
