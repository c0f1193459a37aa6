import {
  ORGAN,
  type SourceClause,
  type SourceDocument,
  type UnreadLine,
} from '../../../model/source-document.ts';
import { BodyOutline, type OutlineClause } from './body-outline.ts';
import { headingAt, looksNumbered } from './heading.ts';
import { isTableLine, tableRows } from './table-rows.ts';

/** Marks of what follows the body of an official document (GB/T 9704): annexes, day of issue, notes, copies. */
const AFTER_BODY = /^(?:附件[0-9０-９]*(?:[：:]|$)|[（(](?:此件|责任编辑)|抄送[：:])/;
const DAY_ALONE = /^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$/;
const PAGE_MARK = /^[-—–－]*\d+[-—–－]+$/;
const DUE_CELL =
  /^(?:[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日|底|末)?|底|年底|末|年末)?(?:以?前)?|持续推进|长期(?:坚持|推进)?)$/;

/** The clauses of a document by its own structure; a pure function of its text. Never throws. */
export function parseDocument(text: string): SourceDocument {
  const body = new BodyOutline();
  const outside: string[] = [];
  const preamble: string[] = [];
  const days: string[] = [];
  const table: string[] = [];
  const unread: UnreadLine[] = [];
  let isBody = true;
  const raws = text
    .split(/\r\n?|\n/)
    .flatMap((printed, index) => withTabs(printed).map((raw) => ({ raw, number: index + 1 })));
  const lines = raws.map(({ raw }) => compact(raw));
  const signatures = signatureLines(lines);
  for (const [index, { raw, number }] of raws.entries()) {
    const line = lines[index] ?? '';
    if (isTableLine(raw)) table.push(raw.split('\t').map(compact).join('\t'));
    else if (line !== '' && !PAGE_MARK.test(line)) {
      if (DAY_ALONE.test(line)) days.push(line);
      if (DAY_ALONE.test(line) || AFTER_BODY.test(line) || signatures.has(index)) isBody = false;
      else if (headingAt(line)?.level === 1) isBody = true;
      const isHeading = headingAt(line) !== null;
      const isClause = isBody && body.add(line);
      if (isClause ? !isHeading && looksNumbered(line) : isHeading || looksNumbered(line))
        unread.push({ line: number, text: line });
      if (isClause) continue;
      outside.push(line);
      if (body.clauses.length === 0) preamble.push(line);
    }
  }
  const rows = tableRows(table).map(
    ({ number, cells }): SourceClause => ({
      id: `附表${number}`,
      heading: headingOf(cells.map(withoutNumber)),
      text: cells.join('\t'),
      dueCell: cells.findLast((cell) => DUE_CELL.test(cell)) ?? null,
      hasClausesBelow: false,
    }),
  );
  const clauses = [...withClausesBelow(body.clauses), ...rows];
  return { clauses, preamble, outside: outside.join('\t'), days, unread };
}

/** Organs alone on lines right above a day: they sign the document, and belong to no clause. */
function signatureLines(lines: readonly string[]): ReadonlySet<number> {
  const signatures = new Set<number>();
  let isSigned = false;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    isSigned = DAY_ALONE.test(line) || (isSigned && ORGAN.test(line));
    if (isSigned && ORGAN.test(line)) signatures.add(index);
  }
  return signatures;
}

/** The first words of the first of `texts` that has any; a comma behind a few words (`2024年，`) does not end them. */
function headingOf(texts: readonly string[]): string {
  const first = texts.find((text) => text !== '') ?? '';
  return /^(?:[^，。；：！？,;:!?]{1,6}[，,])?[^，。；：！？,;:!?]+/.exec(first)?.[0] ?? first;
}

function withoutNumber(cell: string): string {
  const heading = headingAt(cell);
  return heading === null ? cell.replace(/^[0-9０-９]+$/, '') : cell.slice(heading.length);
}

/** Without white space and marks of bold type; they carry no meaning in these documents. */
function compact(line: string): string {
  return line.replaceAll(/[\s\u200b\ufeff]|\*\*|__/g, '').replace(/^#+/, '');
}

function withClausesBelow(clauses: readonly OutlineClause[]): SourceClause[] {
  return clauses.map(({ id, level, lines }, index) => {
    let next = index + 1;
    while ((clauses[next]?.level ?? 0) > level) next += 1;
    const below = clauses.slice(index + 1, next);
    const text = [lines, ...below.map((clause) => clause.lines)].map((part) => part.join('')).join('\t');
    return { id, heading: headingOf(lines), text, dueCell: null, hasClausesBelow: below.length > 0 };
  });
}

/** A row of a Markdown table (`| 1 | … |`) with tabs between its cells; nothing of the rule below its heads; else the line. */
function withTabs(line: string): string[] {
  const row = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  if (row === undefined) return [line];
  const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? [] : [cells.join('\t')];
}
