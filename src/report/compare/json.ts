import { messagesFor } from '../../i18n/index.ts';
import type { ReportContext } from '../../model/report.ts';
import { jsonNotice } from '../public/json-notice.ts';
import { jsonSummary } from '../public/json-summary.ts';
import { jsonText } from '../text/json-text.ts';
import type { Comparison, RowSubject } from './comparison.ts';
import type { JsonComparison, JsonTally } from './json-comparison.ts';
import { labelsOf } from './labels.ts';
import { shareOf } from './share-of.ts';
import type { Tally } from './tally.ts';

/** The comparison for programs: `duibiao-compare/1`. */
export function json(comparison: Comparison, { locale }: Pick<ReportContext, 'locale'>): string {
  const words = messagesFor(locale);
  const { by, topics, jurisdictions, rows, report } = comparison;
  const labels = labelsOf(comparison, words);
  const value: JsonComparison = {
    schema: 'duibiao-compare/1',
    tool: report.tool,
    asOf: report.asOf,
    by,
    topics,
    packs: report.packs.map(({ id, title, number, digest }) => ({ id, title: title.zh, number, digest })),
    sources: report.sources.map(({ file, sha256 }) => ({ file, sha256 })),
    leftOut: report.leftOut,
    jurisdictions: jurisdictions.map(({ path, packs, total }) => ({ path, packs, total: jsonTally(total) })),
    rows: rows.map(({ subject, cells }) => ({
      type: subject.type,
      name: labels.row(subject),
      topic: subject.type === 'topic' ? subject.topic : null,
      divisions: divisionsOf(subject),
      cells: cells.map(jsonTally),
    })),
    notices: report.notices.map((notice) =>
      jsonNotice(notice, { words, documentTitle: labels.documentTitle }),
    ),
  };
  return jsonText(value);
}

function divisionsOf(subject: RowSubject): readonly (readonly string[])[] {
  switch (subject.type) {
    case 'topic':
      return [];
    case 'division':
    case 'itself':
      return [subject.path];
    case 'not-on-file':
      return subject.paths;
  }
}

function jsonTally(tally: Tally): JsonTally {
  const { counts, encouraged, met, gaps, applicable } = tally;
  const { overdue, open, pending } = counts;
  return {
    share: { met, applicable, value: shareOf(tally) },
    met: counts.met,
    late: counts.late,
    gaps: { total: gaps, overdue, open, pending },
    undeclared: counts.undeclared,
    waived: counts.waived,
    'not-applicable': counts['not-applicable'],
    encouraged: jsonSummary(encouraged),
  };
}
