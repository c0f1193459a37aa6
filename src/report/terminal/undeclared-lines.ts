import type { ReportContext } from '../../model/report.ts';
import { placeText } from '../place-text.ts';
import type { ReportIndex } from '../report-index.ts';
import type { Entry } from './group-findings.ts';
import { type Line, line } from './line.ts';
import { whoText } from './who-text.ts';

const INDENT = 2;
const CLAUSES_SHOWN = 3;

/** A missing fact in one line: what it is, its key, how many findings wait for it, the clause. */
export function undeclaredLines(entry: Entry, index: ReportIndex, context: ReportContext): Line[] {
  const [first] = entry;
  const { gapReport, names, pick } = index.words;
  const ask = first.asks[0];
  const what = ask === undefined || context.verbose ? wholeText(entry, index) : pick(ask.title);
  const labels = [...new Set(entry.map(({ division }) => index.division(division)))];
  const count =
    context.groupBy === 'division' && entry.length === labels.length
      ? ''
      : names.aside(names.findings(entry.length));
  const key = ask === undefined ? first.rule.id : ask.path.join('.');
  const who = context.groupBy === 'division' ? [] : [whoText(entry, index)];
  const clauses = [...new Set(entry.flatMap(({ rule }) => rule.clause))];
  const cited = clauses.length <= CLAUSES_SHOWN ? clauses : [...clauses.slice(0, CLAUSES_SHOWN), '…'];
  const text = [`${what}${entry.length === 1 ? '' : count}`, ...who, key, cited.join('、')].join(' · ');
  const lines = [line(text, 'plain', INDENT, '- ')];
  if (!context.verbose) return lines;
  const positions = first.asks.flatMap(({ position }) => (position === null ? [] : [placeText(position)]));
  const places = [...new Set(positions)].map((place) => line(gapReport.place(place), 'dim', INDENT + 2));
  return [...lines, line(first.rule.id, 'dim', INDENT + 2), ...places];
}

/** The rule and all that is missing for it. */
function wholeText(entry: Entry, index: ReportIndex): string {
  const { law, names, pick } = index.words;
  const [first] = entry;
  const when = law.timing(first);
  const parts = [
    law.measured(first, index.measureOf(first.rule)),
    ...(when === '' || entry.length > 1 ? [] : [when]),
  ];
  return names.labelled(pick(first.rule.title), names.join(parts));
}
