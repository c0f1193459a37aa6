import { messagesFor } from '../../i18n/index.ts';
import type { OpenPlace, ScaffoldWords } from '../../i18n/contract/scaffold-words.ts';
import type { ReportContext } from '../../model/report.ts';
import type { UnreadLine } from '../../model/source-document.ts';
import { BLANK, type Line, line } from '../terminal/line.ts';
import { writeLines } from '../terminal/write-lines.ts';
import { isBareHeading } from './is-bare-heading.ts';
import type { Scaffold } from './scaffold.ts';

const MOST_SHOWN = 10;

/** `packs init`: what was made, what was found in the text and what was not, and how to go on. */
export function scaffoldReport(
  { folder, source, document: { clauses, unread }, head }: Scaffold,
  context: Pick<ReportContext, 'locale' | 'width' | 'color'>,
): string {
  const { scaffold, names } = messagesFor(context.locale);
  const { report } = scaffold;
  const headings = clauses.filter(isBareHeading).length;
  const places: Record<OpenPlace, boolean> = {
    title: head.title.sure !== null,
    number: head.number.sure !== null,
    issuer: head.issuer.sure !== null,
    issued: head.issued.sure !== null,
    inForce: head.issued.sure !== null,
    region: head.region !== null,
  };
  const keys = Object.keys(places) as OpenPlace[];
  const found = keys.filter((key) => places[key]).map((key) => report.key[key]);
  const open = keys.filter((key) => !places[key]).map((key) => report.key[key]);
  const ids = clauses.filter((clause) => !isBareHeading(clause)).map(({ id }) => id);
  const seen = new Set<string>();
  const twice = new Set(ids.filter((id) => seen.size === seen.add(id).size));
  const lines = [
    line(report.title(folder), 'title'),
    line(report.clauses(source, clauses.length - headings, headings)),
    ...(found.length === 0 ? [] : [line(report.found(found))]),
    line(report.open([...open, report.key.english])),
    ...(twice.size === 0 ? [] : [line(report.twice([...twice].slice(0, MOST_SHOWN)), 'overdue')]),
    ...unreadLines(source, unread, report),
    BLANK,
    line(`== ${report.next} ==`, 'title'),
    line(names.labelled(`duibiao packs lint ${folder}`, report.lint), 'plain', 2, '- '),
    line(names.labelled(`duibiao packs coverage ${folder}`, report.coverage), 'plain', 2, '- '),
    line(report.docs, 'plain', 2, '- '),
  ];
  return writeLines(lines, context);
}

/** Nothing that looks like a clause is lost without a word. */
function unreadLines(
  source: string,
  unread: readonly UnreadLine[],
  { unread: say }: ScaffoldWords['report'],
): Line[] {
  if (unread.length === 0) return [];
  const [heading = '', ...rest] = say(source, unread.slice(0, MOST_SHOWN), unread.length);
  return [line(heading, 'overdue'), ...rest.map((text) => line(text, 'plain', 2, '- '))];
}
