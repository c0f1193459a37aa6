import type { WaiverWords } from '../contract/waiver-words.ts';
import { names } from './names.ts';
import { phrases } from './phrases.ts';

const { choices, meant, quote } = phrases;

const origin: WaiverWords['origin'] = {
  submitted: 'handed in by the submitter',
  auditor: 'given by the auditor',
};

const counted = (count: number): string => (count === 1 ? '1 waiver' : `${count} waivers`);
const days = (count: number | undefined): string => names.days(count ?? 0);

/** What is said of waivers. */
export const waivers: WaiverWords = {
  origin,
  status: {
    used: 'in use',
    unused: 'not used',
    expired: 'expired',
    'not-yet-valid': 'not yet valid',
    'too-broad': 'too broad, void',
    orphaned: 'no such division, void',
    ambiguous: 'division not clear, void',
    'other-folder': 'not their division, void',
    'not-asked': 'not part of this run',
    ignored: 'left out by --no-waivers',
  },
  problem: {
    expired: ({ until, actual, isGap }) =>
      `ended on ${until}, ${days(actual)} ago${isGap ? '; the gap is still there and counts' : ''}`,
    'not-yet-valid': ({ since, isGap }) => `begins on ${since}${isGap ? '; until then the gap counts' : ''}`,
    unused: () =>
      'there is no gap that it could cover: met, pending, undeclared or not applicable; remove it if nobody needs it',
    'not-asked-there': () =>
      'the rule is not asked of this division, or not for this period; check division, rule and period',
    encouraged: () => 'what is only encouraged needs no waiver, so it does not count; remove it',
    'too-broad': () =>
      'the rule asks the divisions below, and a waiver is for the one division that it names; write one for each of them',
    orphaned: ({ token, nearest }) =>
      `no division ${quote(token)} is declared${meant(nearest)}; if it was renamed or merged, change or remove the waiver`,
    ambiguous: ({ token, expected }) => `several divisions are named ${quote(token)}${choices(expected)}`,
    'other-folder': ({ token }) =>
      `the division is declared in another folder (${token ?? ''}); waivers handed in with states are for those in their folder and below`,
    expiring: ({ until, actual }) =>
      `ends on ${until}, ${actual === 0 ? 'the as-of day is its last' : `${days(actual)} left`}`,
    overlapping: ({ place }) =>
      `the waiver at ${place} is for the same division and rule on some of the same days`,
  },
  by: (approver, until, from) =>
    `waived until ${until} inclusive, approved by ${quote(approver)}; ${origin[from]}`,
  byOthers: (count) => `${count} different waivers; add --verbose to list them one by one`,
  instead: (status) => `${names.status[status]} without the waiver`,
  noGapsButWaived: (count) =>
    `No other gap; but ${names.findings(count)} only waived ${count === 1 ? 'is' : 'are'} still not met.`,
  nothingDeclared: 'No state file was given, so there is no verdict.',
  section: (count) => `Waivers (${count})`,
  counts: (list) => list.map(([from, count]) => `${counted(count)} ${origin[from]}`).join(', '),
  bySubmitter: (findings) =>
    `${names.findings(findings)} ${findings === 1 ? 'is' : 'are'} waived only by what the submitter handed in; an auditor who does not accept that adds --no-waivers.`,
  ignored: (count) =>
    `${counted(count)} handed in by the submitter ${count === 1 ? 'is' : 'are'} left out by --no-waivers.`,
  notAsked: (count) => `${counted(count)} for divisions or rules that are not part of this run.`,
  inOrder: (count) =>
    `${counted(count)} without a problem; add --verbose to list ${count === 1 ? 'it' : 'them'}.`,
  uses: (findings) => `covers ${names.findings(findings)}`,
  days: (since, until) => `${since} to ${until} inclusive`,
  approved: (approver, owner) => `approved by ${approver}, owner ${owner}`,
  reason: (reason) => `reason: ${reason}`,
  evidence: (named) => `evidence: ${names.list(named)}`,
  read: (count) => `${counted(count)} read`,
};
