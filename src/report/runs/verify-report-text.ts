import { messagesFor } from '../../i18n/index.ts';
import type { Locale } from '../../model/bilingual.ts';
import type { Difference } from '../../model/runs.ts';
import { visible } from '../text/visible.ts';

/** Most differences that are listed; one changed file may change thousands of findings. */
const LISTED = 50;

export interface VerifiedReport {
  readonly file: string;
  readonly findings: number;
  /** Whether the report made again has the same bytes. */
  readonly isSame: boolean;
  readonly differences: readonly Difference[];
}

/** What making a report again has shown. */
export function verifyReportText(verified: VerifiedReport, locale: Locale): string {
  const { runs, names } = messagesFor(locale);
  const words = runs.verifyReport;
  const { file, findings, isSame, differences } = verified;
  if (isSame) return `${visible(words.same(file, findings))}\n`;
  if (differences.length === 0) return `${visible(words.different(file, 1))}\n  ${words.textOnly}\n`;
  const listed = differences.slice(0, LISTED).map((difference) => `  ${visible(sentence(difference))}\n`);
  const rest = differences.length - listed.length;
  return [
    `${visible(words.different(file, differences.length))}\n`,
    ...listed,
    ...(rest > 0 ? [`  ${words.more(rest)}\n`] : []),
  ].join('');

  function sentence(difference: Difference): string {
    switch (difference.type) {
      case 'tool':
        return words.tool(difference.was, difference.is);
      case 'pack': {
        const { id, was, is } = difference;
        return is === null ? words.packGone(id) : was === null ? words.packNew(id) : words.pack(id);
      }
      case 'source': {
        const { file: source, was, is } = difference;
        return is === null
          ? words.sourceGone(source)
          : was === null
            ? words.sourceNew(source)
            : words.source(source);
      }
      case 'evidence': {
        const { file: evidence, was, is } = difference;
        return is === null
          ? words.evidenceGone(evidence)
          : was === null
            ? words.evidenceNew(evidence)
            : words.evidence(evidence);
      }
      case 'finding': {
        const { rule, division, period, was, is } = difference;
        const about = [division.join(' / '), rule, ...(period === null ? [] : [names.period(period)])];
        return words.finding(about.join(' · '), was, is);
      }
      case 'part':
        return words.part(runs.parts[difference.key]);
    }
  }
}
