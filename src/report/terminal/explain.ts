import type { Rule } from '../../model/pack.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report, ReportContext } from '../../model/report.ts';
import { placeText } from '../../i18n/place-text.ts';
import { indexReport, type ReportIndex } from '../public/report-index.ts';
import { BLANK, type Line, line } from './line.ts';
import { reportTerms } from '../words/report-terms.ts';
import { overlapText } from '../words/overlap-text.ts';
import { demandText } from './demand-text.ts';
import { remarkTexts } from './remark-texts.ts';
import { whoText } from './who-text.ts';
import { writeLines } from './write-lines.ts';
import { asOfText } from '../words/as-of-text.ts';

/**
 * One rule: where it stands, what it asks, how it may be read, what to do; then the verdict on every division with
 * its reason. A report without sources explains the rule alone.
 */
export function explain(report: Report, rule: Rule, context: ReportContext): string {
  const index = indexReport(report, context.locale);
  const lines = [
    ...ruleLines(report, rule, index),
    ...readingLines(rule, index),
    ...besideLines(report, rule, index),
    ...findingsLines(report, rule, index),
  ];
  return writeLines(lines, context, reportTerms(report, index));
}

function ruleLines(report: Report, rule: Rule, index: ReportIndex): Line[] {
  const { explain: words, gapReport, law, names, pick } = index.words;
  const pack = report.packs.find(({ id }) => id === rule.pack);
  const document = pack === undefined ? rule.pack : gapReport.document(pick(pack.title), pack.number);
  return [
    line(`${pick(rule.title)} · ${rule.pack}/${rule.id}`, 'title'),
    BLANK,
    ...[
      [words.document, document],
      [words.clause, names.list(rule.clause)],
      [words.phrase, names.quote(rule.phrase)],
      [words.sentence, law.sentence(rule.demand, rule.force)],
      [words.force, names.force[rule.force]],
      [words.bearer, names.list(index.bearers(rule, rule.bearer))],
      [words.topic, index.topic(rule)],
      [words.checkable, names.checkable[rule.checkable]],
      [words.remedy, pick(rule.remedy)],
    ].map(([label = '', text = '']) => line(names.labelled(label, text))),
  ];
}

function readingLines(rule: Rule, index: ReportIndex): Line[] {
  const { explain: words, law, names, pick } = index.words;
  if (rule.readings.length === 0) return [];
  const readings = rule.readings.flatMap(({ name, title, demand }) => {
    const marks = [
      ...(name === rule.defaultReading ? [words.isDefault] : []),
      ...(name === index.readingOf(rule) && name !== rule.defaultReading ? [words.isChosen] : []),
    ];
    const mark = marks.length === 0 ? '' : names.aside(names.list(marks));
    return [
      line(names.labelled(`${name}${mark}`, pick(title)), 'plain', 2, '- '),
      line(law.sentence(demand, rule.force), 'dim', 4),
    ];
  });
  const why =
    rule.readingReason === null
      ? []
      : [line(names.labelled(words.whyDefault, pick(rule.readingReason)), 'plain', 2)];
  return [BLANK, line(`== ${words.readings} ==`, 'title'), ...readings, ...why];
}

/** What other packs in use ask beside it of the same divisions, where they ask more or other things. */
function besideLines({ overlaps }: Report, { pack, id }: Rule, index: ReportIndex): Line[] {
  const { words } = index;
  const isIt = (rule: Rule): boolean => rule.pack === pack && rule.id === id;
  const beside = overlaps.filter(
    ({ first, second, outcome }) => isIt(second) || (isIt(first) && ['conflict', 'mixed'].includes(outcome)),
  );
  const lines = beside
    .filter(({ outcome }) => outcome !== 'same')
    .map((overlap) => {
      const other = isIt(overlap.first) ? overlap.second : overlap.first;
      const asked = words.names.labelled(`${other.pack}/${other.id}`, demandText(other, words));
      return [overlapText(overlap, words), asked, whoText(overlap.asked, index)].join(' · ');
    });
  if (lines.length === 0) return [];
  return [BLANK, ...lines.map((text) => line(words.names.labelled(words.overlap.beside, text), 'pending'))];
}

function findingsLines(report: Report, rule: Rule, index: ReportIndex): Line[] {
  const { explain: words } = index.words;
  const findings = report.findings.filter(
    (finding) => finding.rule.pack === rule.pack && finding.rule.id === rule.id,
  );
  if (report.sources.length === 0 && findings.length === 0) return [BLANK, line(words.noFiles)];
  if (findings.length === 0)
    return [BLANK, line(report.leftOut.length > 0 ? words.leftOut : words.noFindings)];
  const heading = line(
    `== ${words.findings(findings.length)} · ${asOfText(report, index.words)} ==`,
    'title',
  );
  return [BLANK, heading, ...findings.flatMap((finding) => findingLines(finding, index))];
}

function findingLines(finding: Finding, index: ReportIndex): Line[] {
  const { explain: words, gapReport, law, names, waivers } = index.words;
  const { period, status, readings, waived } = finding;
  const position = index.position(finding);
  const which = period === null ? '' : names.aside(names.period(period));
  const when = law.timing(finding);
  const reason = [law.measured(finding, index.measureOf(finding.rule)), ...(when === '' ? [] : [when])];
  const notes = status === 'not-applicable' ? [] : remarkTexts(finding, index);
  const others = Object.entries(readings).map(([name, verdict]) =>
    names.labelled(name, names.status[verdict]),
  );
  return [
    line(names.labelled(`${index.subject(finding)}${which}`, names.status[status]), status, 2, '- '),
    line(names.labelled(words.because, names.join([...reason, ...notes])), 'plain', 4),
    ...(waived === undefined
      ? []
      : [line(waivers.by(waived.waiver.approver, waived.waiver.until, waived.waiver.origin), 'plain', 4)]),
    ...(finding.disputed ? [line(names.labelled(words.underReadings, names.list(others)), 'plain', 4)] : []),
    ...(position === null ? [] : [line(gapReport.place(placeText(position)), 'dim', 4)]),
  ];
}
