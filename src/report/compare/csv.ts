import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportContext } from '../../model/report.ts';
import type { Status } from '../../model/status.ts';
import { visible } from '../text/visible.ts';
import type { ComparedJurisdiction, Comparison } from './comparison.ts';
import { labelsOf } from './labels.ts';
import { shareOf } from './share-of.ts';
import type { Tally } from './tally.ts';

const STATUSES = [
  'met',
  'late',
  'overdue',
  'open',
  'pending',
  'undeclared',
  'waived',
  'not-applicable',
] as const satisfies readonly Status[];

type Value = string | number | null;

/**
 * The comparison for spreadsheets: a line per jurisdiction and row, the total of each jurisdiction behind its rows. Every
 * figure has its own column, because `12/40` would become a date.
 */
export function csv(comparison: Comparison, { locale }: Pick<ReportContext, 'locale'>): string {
  const words = messagesFor(locale);
  const { jurisdictions, rows } = comparison;
  const labels = labelsOf(comparison, words);
  const lines = jurisdictions.flatMap((jurisdiction, index) => {
    const start = [comparison.report.asOf, labels.jurisdictions[index] ?? ''];
    return [
      ...rows.map(({ subject, cells }) => {
        const key = subject.type === 'topic' ? subject.topic : null;
        const tally = cells[index];
        const figures = tally === undefined ? [] : figuresOf(tally, jurisdiction);
        return [...start, subject.type, key, labels.row(subject), ...figures];
      }),
      [...start, 'total', null, words.compare.total, ...figuresOf(jurisdiction.total, jurisdiction)],
    ];
  });
  return `\ufeff${[headsOf(words), ...lines].map((values) => `${values.map(field).join(',')}\r\n`).join('')}`;
}

function headsOf({ compare: { csv: heads }, names }: Messages): string[] {
  const { asOf, jurisdiction, row, topic, name, met, gaps, applicable, share, packs } = heads;
  const statuses = STATUSES.map((status) => names.status[status]);
  return [asOf, jurisdiction, row, topic, name, met, gaps, applicable, share, ...statuses, packs];
}

function figuresOf(tally: Tally, { packs }: ComparedJurisdiction): Value[] {
  const { counts, met, gaps, applicable } = tally;
  const statuses = STATUSES.map((status) => counts[status]);
  return [met, gaps, applicable, shareOf(tally), ...statuses, packs.join(' ')];
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function field(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return `${value}`;
  const text = visible(value);
  const harmless = /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
