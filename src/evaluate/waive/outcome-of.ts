import { daysBetween, type IsoDate } from '../../model/iso-date.ts';
import {
  EXPIRING_DAYS,
  type Reach,
  type Waiver,
  type WaiverOutcome,
  type WaiverProblem,
  type WaiverStatus,
} from '../../model/waiver.ts';
import type { Aim } from './aim.ts';

interface Met {
  readonly waiver: Waiver;
  readonly aim: Aim;
  readonly reach: Reach | null;
  /** How many findings it covers. */
  readonly findings: number;
  /** Another that covers the same for some days. */
  readonly twin: Waiver | null;
}

/** What came of a waiver, and what is wrong with it, in one order of precedence. */
export function outcomeOf(met: Met, asOf: IsoDate): WaiverOutcome {
  const { waiver, aim, reach, findings, twin } = met;
  const isValid = waiver.since <= asOf && asOf <= waiver.until;
  const daysLeft = isValid ? daysBetween(asOf, waiver.until) : null;
  const { status, problems } = verdictOn(met, asOf);
  const isEnding = status === 'used' && daysLeft !== null && daysLeft <= EXPIRING_DAYS;
  return {
    waiver,
    division: 'path' in aim ? (aim.path ?? waiver.division) : waiver.division,
    status,
    reach,
    findings,
    daysLeft,
    problems: [
      ...problems,
      ...(isEnding ? [problem('expiring', 'warning', { actual: daysLeft, limit: EXPIRING_DAYS })] : []),
      ...(twin === null ? [] : [problem('overlapping', 'warning', { other: twin.place })]),
    ],
  };
}

interface VerdictOn {
  readonly status: WaiverStatus;
  readonly problems: readonly WaiverProblem[];
}

function verdictOn({ waiver, aim, reach, findings }: Met, asOf: IsoDate): VerdictOn {
  switch (aim.type) {
    case 'ignored':
    case 'not-asked':
      return { status: aim.type, problems: [] };
    case 'orphaned':
      return error('orphaned', { token: waiver.division.join('/'), nearest: aim.nearest });
    case 'ambiguous':
      return error('ambiguous', {
        token: waiver.division.join('/'),
        expected: aim.paths.map((path) => path.join('/')),
      });
    case 'other-folder':
      return error('other-folder', { token: aim.file });
    case 'encouraged':
      return { status: 'unused', problems: [problem('encouraged', 'warning')] };
    case 'division':
      break;
  }
  // History stays in the file: a day outside it is a fault only where the gap is there.
  const severity = reach === 'gap' ? 'error' : 'note';
  if (waiver.until < asOf)
    return {
      status: 'expired',
      problems: [problem('expired', severity, { actual: daysBetween(waiver.until, asOf) })],
    };
  if (asOf < waiver.since)
    return {
      status: 'not-yet-valid',
      problems: [
        problem('not-yet-valid', severity === 'error' ? 'warning' : 'note', {
          actual: daysBetween(asOf, waiver.since),
        }),
      ],
    };
  if (reach === 'below') return error('too-broad', {});
  if (findings > 0) return { status: 'used', problems: [] };
  // That another covers the gap is told as an overlap.
  if (reach === 'covered') return { status: 'unused', problems: [] };
  const code = reach === 'none' ? 'not-asked-there' : 'unused';
  return { status: 'unused', problems: [problem(code, 'warning')] };
}

function error(code: WaiverProblem['code'] & WaiverStatus, args: WaiverProblem['args']): VerdictOn {
  return { status: code, problems: [problem(code, 'error', args)] };
}

function problem(
  code: WaiverProblem['code'],
  severity: WaiverProblem['severity'],
  args: WaiverProblem['args'] = {},
): WaiverProblem {
  return { code, severity, args };
}
