import type { GapReportWords } from '../contract/report-words.ts';
import { commandLine } from './command-line.ts';
import { names } from './names.ts';

const MOST_BEARERS = 3;

function counts(list: Parameters<GapReportWords['totals']>[1]): string {
  return list.map(([status, count]) => `${names.status[status]} ${count}`).join(' · ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words of the gap report. */
export const gapReport: GapReportWords = {
  title: (whose) => (whose === '' ? 'Gap report' : `Gap report: ${whose}`),
  asOf: (day) => `as of ${day}`,
  issued: (list) => `day of issue given: ${list}`,
  document: (title, number) => `${title}${number === null ? ' (number unknown)' : ` (${number})`}`,
  noDocument: 'No document (pack) applies',
  faultyPack: (name) => `The pack ${name} has faults and was not used`,
  totals: (all, list, decided) => {
    const share = decided === null ? 'nothing to decide' : `${decided}% decided (not applicable left out)`;
    return `${names.findings(all)}: ${list.length === 0 ? 'none' : counts(list)}; ${share}`;
  },
  narrowedTo: {
    only: (list) => `rule ${list} only, no other rule was checked`,
    topic: (list) => `topic ${list} only, no other topic was checked`,
    bearer: (list) => `bearer ${list} only, nothing of others was checked`,
    division: (list) => `${list} and below only, no other division was checked`,
    status: (list) => `only ${list} listed, other verdicts are not`,
  },
  shard: (index, of) => `shard ${index} of ${of} only, the others were not checked`,
  narrowed: (listed) => `The filter lists ${listed} of them only.`,
  section: (status, count) => `${capital(names.status[status])} (${names.findings(count)})`,
  noGaps: 'Nothing is overdue or open.',
  noGapsButUndeclared: (count) =>
    `No gap in what is declared; but ${names.findings(count)} undeclared cannot be taken as met.`,
  nothingAsked: 'Nothing applies to the declared divisions, which does not make them compliant.',
  nothingRead: 'Nothing could be checked: every file has faults, so there is no verdict.',
  itself: (name) => `${name} (itself)`,
  clause: (clauses) => `clause ${names.list(clauses)}`,
  force: (force) => `[${force}] `,
  disputed: (count, all) => (count === all ? ' [reading disputed]' : ` [reading of ${count} disputed]`),
  bearers: (list) =>
    `bearer ${list.length <= MOST_BEARERS ? names.list(list) : names.andOthers(list.slice(0, MOST_BEARERS), `${list.length} bodies`)}`,
  place: (position) => `at ${position}`,
  remedy: (text) => `remedy: ${text}`,
  places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
  notShown: (count) => `${names.findings(count)} not shown: add --verbose to see all.`,
  folded: (count) => names.findings(count),
  differing: 'differing',
  gapInAll: (quantity, isAtLeast) => `short by ${isAtLeast ? 'at least ' : ''}${quantity} in all`,
  villagesLacking: (count) => `not done in ${names.divisions(count, 'village')} in all`,
  actualFromTo: (least, most, unit) =>
    least === most ? `has ${names.quantity(least, unit)}` : `has ${least} to ${names.quantity(most, unit)}`,
  each: (text) => `each ${text}`,
  requiredEach: (quantity) => `each needs ${quantity}`,
  dueFromTo: (first, last) => (first === last ? `due ${first}` : `due ${first} to ${last}`),
  passed: (due, first, last) =>
    `${due}, ${first === last ? names.days(first) : `${first} to ${last} days`} ago`,
  lapsedFromTo: (count, first, last) => {
    const since = first === last ? first : `days from ${first} to ${last}`;
    return `${count === null ? '' : `${count} of them `}no longer met since ${since}`;
  },
  daysFromTo: (status, first, last) => {
    const days = first === last ? names.days(first) : `${first} to ${last} days`;
    if (status === 'late') return `done ${days} late`;
    if (status === 'overdue') return `${days} overdue`;
    return last === 0 ? 'the as-of day itself' : `${days} left`;
  },
  periods: (labels, all) =>
    labels.length < all ? `${labels.join(', ')}, … (${all} periods)` : labels.join(', '),
  notes: 'Notes',
  late: 'Met late',
  disputes: 'The verdict depends on the reading (choose another with --reading)',
  remarks: 'Remarks',
  notices: 'About the whole',
  leftOut: (count) => `Left out because of faults (${count}):`,
  chosenReadings: 'Readings chosen for this run',
  packsUsed: 'Packs used',
  packUsed: (id, digest) => `${id} (digest ${digest})`,
  remarkSummary: {
    'day-unknown': 'the day is not declared, so it is unknown whether it was in time',
    lapsed: 'was met, but no longer',
    'at-most-days': 'the exact day is unknown: the days late are the most it can be',
    'range-exceeded': 'above the upper end in the document (a note only)',
    counted: 'how it was counted',
    'known-of-them': 'a number of those that are counted has it; how many there are is not declared',
    'log-ends': 'nothing is declared for the time after the log ends',
    'condition-false': 'the condition is false',
    'nothing-to-cover': 'there is nothing to cover',
    'not-in-force': 'the document is not in force',
    begins: 'not asked yet',
    'not-asked-under-reading': 'not asked under the chosen reading',
    'no-subjects': 'none of the divisions to be checked is declared',
    'not-on-file': 'a division that the document names is not declared',
    ended: 'the division is no more',
    'no-evidence': 'met as declared, but without evidence',
  },
  moreNotes: (count) => `${count} more not shown: add --verbose to see all.`,
  inUse: ' (in use)',
  wouldBe: (reading, list) => `under ${reading}: ${counts(list)}`,
  reading: (title, name) => `‘${title}’ (${name})`,
  undeclaredPastDue: (count) =>
    `Undeclared though the due day has passed (${names.findings(count)}), declare these first:`,
  undeclaredOthers: (count) => `Not due yet, or without a due day (${names.findings(count)}):`,
  ending: 'In all',
  columns: {
    overdue: 'overdue',
    open: 'open',
    undeclared: 'undecl.',
    pending: 'pending',
    waived: 'waived',
    late: 'late',
    met: 'met',
    'not-applicable': 'n/a',
  },
  otherRows: {
    division: (count) => `${count} other divisions`,
    topic: (count) => `${count} other topics`,
  },
  exit: (code, reported) =>
    `Exit code ${reported}${reported === code ? '' : ` (--exit-zero; else ${code})`}: ${commandLine.exitCodes[code]}`,
  written: (files, totals) => `written to ${files.join(', ')}; ${totals}`,
  next: 'Next',
  hintAsk: (count) =>
    `duibiao ask <files>: what to declare for the ${names.findings(count)} undeclared, and where to write it`,
  hintVerbose: 'add --verbose: every finding, with line numbers and why something is not applicable',
  hintExplain: (rule) =>
    `duibiao explain ${rule} <files>: where a demand comes from, how it is read, what to do`,
  hintFix: 'when the facts have changed, edit the state files and run duibiao check again',
};
