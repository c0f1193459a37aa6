import type { JsonReport } from '../model/json-report.ts';
import type { Report } from '../model/report.ts';
import type { FailLevel, Status } from '../model/status.ts';

/** What a run of the program tells whoever started it. Precedence: no verdict, gaps, incomplete, waived. */
export const EXIT = { ok: 0, gaps: 1, noVerdict: 2, incomplete: 3, waived: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The verdicts that are gaps from each `--fail-on` level on. */
const FAILS: Record<FailLevel, readonly Status[]> = {
  overdue: ['overdue'],
  open: ['overdue', 'open'],
  pending: ['overdue', 'open', 'pending'],
  never: [],
};

/** What decides: of a report as it was made, or as it was published. */
type Outcome =
  | Pick<Report, 'leftOut' | 'diagnostics' | 'binding' | 'summary' | 'notices' | 'waivers'>
  | Pick<JsonReport, 'leftOut' | 'diagnostics' | 'binding' | 'summary' | 'notices' | 'waivers'>;

export function exitCodeOf(report: Outcome, failOn: FailLevel): ExitCode {
  if (report.leftOut.length > 0 || report.diagnostics.some(({ severity }) => severity === 'error'))
    return EXIT.noVerdict;
  const { binding } = report;
  if (FAILS[failOn].some((status) => binding[status] > 0)) return EXIT.gaps;
  if (isIncomplete(report)) return EXIT.incomplete;
  return binding.waived > 0 ? EXIT.waived : EXIT.ok;
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
