import type { Finding } from '../../model/finding.ts';
import type { ReportContext } from '../../model/report.ts';
import { placeText } from '../../i18n/place-text.ts';
import { readingName } from '../words/reading-name.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { foldedDetail } from './folded-detail.ts';
import type { Entry } from './group-findings.ts';
import { type Line, line } from './line.ts';
import { remarkTexts } from './remark-texts.ts';
import { whoText } from './who-text.ts';

const INDENT = 2;
const DETAIL = 4;

/** A gap: what is asked, what is missing and when, where the document says so. */
export function entryLines(entry: Entry, index: ReportIndex, context: ReportContext): Line[] {
  const [first] = entry;
  const lines = [
    line(titleText(entry, index), 'plain', INDENT, '- '),
    line(
      context.groupBy === 'division'
        ? detailText(entry, index)
        : index.words.names.labelled(whoText(entry, index), detailText(entry, index)),
      'plain',
      DETAIL,
    ),
    ...waivedLines(entry, index),
    line(citation(entry, index, context), 'dim', DETAIL),
  ];
  return context.verbose ? [...lines, ...moreLines(first, index)] : lines;
}

function titleText(entry: Entry, index: ReportIndex): string {
  const { baseline, gapReport, names, pick } = index.words;
  const { rule, period } = entry[0];
  const when = entry.length > 1 || period === null ? '' : names.aside(names.period(period));
  const force = rule.force === 'must' ? '' : gapReport.force(names.force[rule.force]);
  const disputed = entry.filter((finding) => finding.disputed).length;
  const known = entry.filter((finding) => index.baselineMark(finding) === 'known').length;
  return `${force}${pick(rule.title)}${when}${disputed === 0 ? '' : gapReport.disputed(disputed, entry.length)}${known === 0 ? '' : baseline.mark(known, entry.length)}`;
}

function detailText(entry: Entry, index: ReportIndex): string {
  const [first, ...others] = entry;
  if (others.length > 0) return foldedDetail(entry, index);
  const { law, names } = index.words;
  const when = (first.waived?.instead ?? first.status) === 'open' ? '' : law.timing(first);
  return names.join([law.measured(first, index.measureOf(first.rule)), ...(when === '' ? [] : [when])]);
}

/** Who approved it and until when; of several waivers, the first and how many there are. */
function waivedLines(entry: Entry, { words: { names, waivers } }: ReportIndex): Line[] {
  const texts = [
    ...new Set(
      entry.flatMap(({ waived }) =>
        waived === undefined
          ? []
          : [waivers.by(waived.waiver.approver, waived.waiver.until, waived.waiver.origin)],
      ),
    ),
  ];
  const [first] = texts;
  if (first === undefined) return [];
  const others = texts.length === 1 ? [] : [waivers.byOthers(texts.length)];
  return [line(names.join([first, ...others]), 'waived', DETAIL)];
}

function citation(entry: Entry, index: ReportIndex, { groupBy }: ReportContext): string {
  const { gapReport } = index.words;
  const [{ rule }] = entry;
  const keys = [...new Set(entry.flatMap(({ bearer }) => bearer))];
  const bearers = groupBy === 'bearer' ? [] : [gapReport.bearers(index.bearers(rule, keys))];
  return [gapReport.clause(rule.clause), ...bearers, rule.id].join(' · ');
}

function moreLines(finding: Finding, index: ReportIndex): Line[] {
  const { gapReport, names, pick } = index.words;
  const position = index.position(finding);
  const remarks = remarkTexts(finding, index);
  const readings = Object.entries(finding.readings).map(([name, status]) =>
    names.labelled(readingName(finding.rule, name, index.words), names.status[status]),
  );
  return [
    ...(remarks.length === 0 ? [] : [line(names.join(remarks), 'dim', DETAIL)]),
    ...(finding.disputed ? [line(names.join(readings), 'dim', DETAIL)] : []),
    line(gapReport.remedy(pick(finding.rule.remedy)), 'dim', DETAIL),
    ...(position === null ? [] : [line(gapReport.place(placeText(position)), 'dim', DETAIL)]),
  ];
}
