import { placeText } from '../../i18n/place-text.ts';
import type { Report, ReportContext } from '../../model/report.ts';
import { ORIGINS, type WaiverOutcome } from '../../model/waiver.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { waiverProblem } from '../words/waiver-problem.ts';
import { waiverTitle } from '../words/waiver-title.ts';
import { BLANK, type Line, line, type Style } from './line.ts';

/** Listed one by one unless verbose. */
const MOST = 20;
const STYLES = { error: 'overdue', warning: 'open', note: 'dim' } as const satisfies Record<string, Style>;

/** Every waiver that was given: where from, what came of it, what is wrong with it. Without a problem, only counted. */
export function waiverLines(report: Report, index: ReportIndex, { verbose }: ReportContext): Line[] {
  const { words } = index;
  const { waivers: all } = report;
  if (all.length === 0) return [];
  const counts = ORIGINS.map(
    (origin) => [origin, all.filter(({ waiver }) => waiver.origin === origin).length] as const,
  );
  const listed = verbose ? all : all.filter(isTroubled).toSorted((a, b) => weightOf(b) - weightOf(a));
  const shown = verbose ? listed : listed.slice(0, MOST);
  const rest = all.filter((outcome) => !listed.includes(outcome));
  const idle = rest.filter(({ status }) => status === 'not-asked').length;
  const ignored = all.filter(({ status }) => status === 'ignored').length;
  const quiet = rest.length - idle - (verbose ? 0 : ignored);
  const fromSubmitter = report.findings.filter(({ waived }) => waived?.waiver.origin === 'submitted').length;
  const { waivers, gapReport } = words;
  const texts = [
    waivers.counts(counts.filter(([, count]) => count > 0)),
    ...(fromSubmitter === 0 ? [] : [waivers.bySubmitter(fromSubmitter)]),
    ...(ignored === 0 ? [] : [waivers.ignored(ignored)]),
  ];
  const tail = [
    ...(listed.length === shown.length ? [] : [gapReport.moreNotes(listed.length - shown.length)]),
    ...(idle === 0 ? [] : [waivers.notAsked(idle)]),
    ...(quiet === 0 ? [] : [waivers.inOrder(quiet)]),
  ];
  return [
    BLANK,
    line(`== ${waivers.section(all.length)} ==`, 'title'),
    BLANK,
    ...texts.map((text) => line(text)),
    ...shown.flatMap((outcome) => oneLines(outcome, report, index, verbose)),
    ...tail.map((text) => line(text, 'dim')),
  ];
}

function isTroubled({ problems }: WaiverOutcome): boolean {
  return problems.some(({ severity }) => severity !== 'note');
}

function weightOf({ problems }: WaiverOutcome): number {
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function oneLines(outcome: WaiverOutcome, report: Report, index: ReportIndex, verbose: boolean): Line[] {
  const { waivers, names } = index.words;
  const { waiver, division, status, findings, problems } = outcome;
  const { origin, pack, rule, period, place } = waiver;
  const which = period === null ? '' : names.aside(names.period(period));
  const title = `${waiverTitle(waiver, report, index.words)}${which}`;
  const about = names.labelled(index.division(division), title);
  const state = [waivers.status[status], ...(findings === 0 ? [] : [waivers.uses(findings)])];
  return [
    line(about, 'plain', 2, '- '),
    line(
      names.join([names.phrases(state), waivers.days(waiver.since, waiver.until), waivers.origin[origin]]),
      'plain',
      4,
    ),
    ...problems.map((problem) =>
      line(
        names.labelled(
          names.severity[problem.severity],
          waiverProblem(problem, outcome, report, index.words),
        ),
        STYLES[problem.severity],
        4,
      ),
    ),
    ...(verbose ? moreLines(outcome, index) : []),
    line(`${pack}/${rule} · ${placeText(index.locate(place))}`, 'dim', 4),
  ];
}

function moreLines({ waiver }: WaiverOutcome, { words: { names, waivers } }: ReportIndex): Line[] {
  const { approver, owner, reason, evidence } = waiver;
  const named = evidence.map(({ document, file, link }) =>
    names.phrases([document, file, link].filter((text) => text !== undefined)),
  );
  return [waivers.approved(approver, owner), waivers.reason(reason), waivers.evidence(named)].map((text) =>
    line(text, 'dim', 4),
  );
}
