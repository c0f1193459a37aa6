import type { JsonReport } from '../model/json-report.ts';
import type { Report } from '../model/report.ts';
import { FAILING, type FailLevel } from '../model/status.ts';

/**
 * What a run of the program tells whoever started it. Precedence: no verdict, gaps, incomplete, waived. Gaps that a
 * baseline knows are as if they were waived.
 */
export const EXIT = { ok: 0, gaps: 1, noVerdict: 2, incomplete: 3, waived: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What decides: of a report as it was made, or as it was published. */
type Outcome =
  | Pick<Report, 'leftOut' | 'diagnostics' | 'binding' | 'summary' | 'notices' | 'baseline' | 'waivers'>
  | Pick<JsonReport, 'leftOut' | 'diagnostics' | 'binding' | 'summary' | 'notices' | 'baseline' | 'waivers'>;

export function exitCodeOf(report: Outcome, failOn: FailLevel): ExitCode {
  if (report.leftOut.length > 0 || report.diagnostics.some(({ severity }) => severity === 'error'))
    return EXIT.noVerdict;
  const { binding, baseline } = report;
  const hasGaps = FAILING[failOn].some((status) => binding[status] > 0);
  const hasNew = baseline === null || Object.values(baseline.new).some((count) => count > 0);
  if (hasGaps && hasNew) return EXIT.gaps;
  if (isIncomplete(report)) return EXIT.incomplete;
  // A known gap is a gap all the same: it is never told as compliance.
  return hasGaps || binding.waived > 0 ? EXIT.waived : EXIT.ok;
}

/** `--exit-zero`: whatever was found is no failure; that nothing could be found out still is. */
export function withExitZero(code: ExitCode, isAsked: boolean | undefined): ExitCode {
  return isAsked === true && code !== EXIT.noVerdict ? EXIT.ok : code;
}

/** Something undeclared, nothing asked, divisions that the document counts and no file declares, or a waiver that cannot be one. */
function isIncomplete({ binding, summary, notices, waivers }: Outcome): boolean {
  const asked = Object.values(summary).reduce((sum, count) => sum + count, 0);
  const isMissing = notices.some(({ type }) => type === 'divisions-missing' || type === 'no-pack-binds');
  const isBroken = waivers.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  return binding.undeclared > 0 || asked === summary['not-applicable'] || isMissing || isBroken;
}
