import type { Finding } from '../../model/finding.ts';
import type { ReportContext } from '../../model/report.ts';
import { placeText } from '../../i18n/place-text.ts';
import { keyPath } from '../words/key-path.ts';
import type { ReportIndex } from '../public/report-index.ts';
import type { Entry } from './group-findings.ts';
import { type Line, line } from './line.ts';
import { whoText } from './who-text.ts';

const INDENT = 2;
const CLAUSES_SHOWN = 3;

/** A missing fact in one line: the clause, what it is, how many findings wait for it. Verbose: the finding and where to write. */
export function undeclaredLines(entry: Entry, index: ReportIndex, context: ReportContext): Line[] {
  const [first] = entry;
  const who = context.groupBy === 'division' ? '' : index.words.names.labelled(whoText(entry, index), '');
  if (context.verbose) return findingLines(first, who, index);
  const what = whatText(first, index);
  const subjects = new Set(entry.map(index.subject)).size;
  const isPlain = context.groupBy === 'division' && entry.length === subjects;
  const count =
    isPlain || entry.length === 1 ? '' : index.words.names.aside(index.words.names.findings(entry.length));
  return [
    line(
      `${clausesText(entry, index)} · ${who}${what}${count}${dueText(entry, index)}`,
      'plain',
      INDENT,
      '- ',
    ),
  ];
}

/** The missing fact, or the one whose evidence is missing. */
function whatText({ rule, asks: [ask] }: Finding, { words }: ReportIndex): string {
  const title = ask === undefined ? words.pick(rule.title) : words.law.askedFor(ask.what);
  if (ask?.unproven === undefined) return title;
  const missing = words.evidence.missing(title);
  return ask.unproven === 'none' ? missing : missing + words.names.aside(words.evidence.lack[ask.unproven]);
}

/** By when what waits for the fact had to be done; nothing where there is no day. */
function dueText(entry: Entry, { words: { gapReport, names } }: ReportIndex): string {
  const days = entry.flatMap(({ due }) => due ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? '' : names.join(['', gapReport.dueFromTo(first, last)]);
}

function clausesText(entry: Entry, { words }: ReportIndex): string {
  const clauses = [...new Set(entry.flatMap(({ rule }) => rule.clause))];
  return words.names.list([
    ...clauses.slice(0, CLAUSES_SHOWN),
    ...(clauses.length > CLAUSES_SHOWN ? ['…'] : []),
  ]);
}

function findingLines(finding: Finding, who: string, index: ReportIndex): Line[] {
  const { gapReport, law, names, pick } = index.words;
  const { rule, period, asks } = finding;
  const which = period === null ? '' : names.aside(names.period(period));
  const keys = [...new Set(asks.map((ask) => keyPath(ask)))];
  const places = [
    ...new Set(
      asks.map(index.askPosition).flatMap((position) => (position === null ? [] : [placeText(position)])),
    ),
  ];
  return [
    line(`${who}${pick(rule.title)}${which}`, 'plain', INDENT, '- '),
    line(law.measured(finding, index.measureOf(rule)), 'plain', INDENT + 2),
    line([gapReport.clause(rule.clause), rule.id, ...keys].join(' · '), 'dim', INDENT + 2),
    ...(places.length === 0 ? [] : [line(gapReport.place(names.list(places)), 'dim', INDENT + 2)]),
  ];
}
