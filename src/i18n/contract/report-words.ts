import type { FactType } from '../../model/fact.ts';
import type { Remark } from '../../model/finding.ts';
import type { Status } from '../../model/status.ts';

/** The words of the gap report. */
export interface GapReportWords {
  /** `whose` are the jurisdictions by name; the empty string where there is none. */
  readonly title: (whose: string) => string;
  readonly asOf: (day: string) => string;
  /** `《…》（开州府办发〔2023〕47号）` */
  readonly document: (title: string, number: string | null) => string;
  readonly noDocument: string;
  /** A pack that was to judge; `name` is its id or folder. */
  readonly faultyPack: (name: string) => string;
  /** Both lists are ready to print; `decided` is null where nothing was asked. */
  readonly totals: (
    all: number,
    counts: readonly (readonly [Status, number])[],
    decided: number | null,
  ) => string;
  /** The days of issue that no document prints, as they were given: `PACK=DAY`. */
  readonly issued: (list: string) => string;
  readonly narrowed: (listed: number) => string;
  /** What a run was narrowed to, in the user's words, and that the rest was left out. */
  readonly narrowedTo: Readonly<
    Record<'only' | 'topic' | 'bearer' | 'division' | 'status', (list: string) => string>
  >;
  readonly shard: (index: number, of: number) => string;
  readonly section: (status: Status, count: number) => string;
  /** Said in place of the gap sections where there is none. */
  readonly noGaps: string;
  readonly noGapsButUndeclared: (count: number) => string;
  readonly nothingAsked: string;
  /** Every file was left out. */
  readonly nothingRead: string;
  readonly itself: (name: string) => string;
  readonly clause: (clauses: readonly string[]) => string;
  readonly force: (force: string) => string;
  /** How many of how many findings depend on the reading. */
  readonly disputed: (count: number, all: number) => string;
  readonly bearers: (names: readonly string[]) => string;
  readonly place: (position: string) => string;
  readonly remedy: (text: string) => string;
  /** `37 处`: divisions, and villages that townships count. */
  readonly places: (count: number) => string;
  readonly notShown: (count: number) => string;
  /** Several findings of one rule in one entry. */
  readonly folded: (count: number) => string;
  /** In place of what is not the same in all of them. */
  readonly differing: string;
  readonly gapInAll: (quantity: string, isAtLeast: boolean) => string;
  /** How many villages lack what is asked, where some are counted and some are listed. */
  readonly villagesLacking: (count: number) => string;
  /** Of measured things, which do not add up: the least and the most there is. */
  readonly actualFromTo: (least: number, most: number, unit: string) => string;
  /** What is said of each of several. */
  readonly each: (text: string) => string;
  readonly requiredEach: (quantity: string) => string;
  readonly dueFromTo: (first: string, last: string) => string;
  /** Of what was met once and is no longer: `due` is the due day in words. */
  readonly passed: (due: string, first: number, last: number) => string;
  /** Since when it is no longer met; `count` is null where that is true of all. */
  readonly lapsedFromTo: (count: number | null, first: string, last: string) => string;
  readonly daysFromTo: (status: 'overdue' | 'late' | 'pending', first: number, last: number) => string;
  readonly periods: (labels: readonly string[], all: number) => string;
  readonly notes: string;
  readonly late: string;
  readonly disputes: string;
  readonly remarks: string;
  readonly notices: string;
  readonly leftOut: (count: number) => string;
  readonly chosenReadings: string;
  readonly packsUsed: string;
  /** The digest changes with every byte of the pack. */
  readonly packUsed: (id: string, digest: string) => string;
  readonly remarkSummary: Readonly<Record<Remark['type'], string>>;
  readonly moreNotes: (count: number) => string;
  /** Stands behind the reading that was decided on. */
  readonly inUse: string;
  /** `reading` as `reading` below tells it. */
  readonly wouldBe: (reading: string, counts: readonly (readonly [Status, number])[]) => string;
  /** `「一名即可」（at-least-one）`: its title, then the word that --reading takes. */
  readonly reading: (title: string, name: string) => string;
  /** Undeclared ones whose due day has passed, and the others. */
  readonly undeclaredPastDue: (count: number) => string;
  readonly undeclaredOthers: (count: number) => string;
  /** Heading of the table and the totals at the end. */
  readonly ending: string;
  /** Heads of its columns. */
  readonly columns: Readonly<Record<Status, string>>;
  readonly otherRows: Readonly<Record<'division' | 'topic', (count: number) => string>>;
  /** What the code means, and the one that the process ends with where that is another. */
  readonly exit: (code: 0 | 1 | 2 | 3 | 4, reported: number) => string;
  /** What was written to which files, and the totals of it. */
  readonly written: (files: readonly string[], totals: string) => string;
  readonly next: string;
  readonly hintAsk: (count: number) => string;
  readonly hintVerbose: string;
  readonly hintExplain: (rule: string) => string;
  readonly hintFix: string;
}

/** The words of the question list. */
export interface AskWords {
  readonly title: string;
  readonly totals: (facts: number, findings: number) => string;
  /** How many places of a group. */
  readonly count: (blanks: number) => string;
  readonly nothing: string;
  readonly how: Readonly<Record<FactType, string>>;
  /** Said once at the top: how keys and yes-or-no facts are written. */
  readonly howForPeriod: string;
  readonly legend: string;
  readonly unit: (unit: string) => string;
  readonly howDivisions: string;
  readonly words: (words: readonly string[]) => string;
  readonly writeAt: (place: string, path: string) => string;
  /** In several divisions. */
  readonly writeInEach: (path: string) => string;
  /** For each of several things at one place. */
  readonly writeForEach: (place: string, path: string) => string;
  readonly writeNowhere: (division: string) => string;
  /** Divisions that the document names and no file declares. */
  readonly namedDivisions: string;
  readonly neededFor: (rules: readonly string[], count: number) => string;
  readonly knownFrom: (day: string) => string;
  readonly hint: string;
}

/** The words of the explanation of one rule. */
export interface ExplainWords {
  readonly document: string;
  readonly clause: string;
  readonly phrase: string;
  readonly sentence: string;
  readonly force: string;
  readonly bearer: string;
  readonly topic: string;
  readonly checkable: string;
  readonly readings: string;
  readonly isDefault: string;
  readonly isChosen: string;
  readonly whyDefault: string;
  readonly remedy: string;
  readonly findings: (count: number) => string;
  /** The files have faults, so nobody was asked. */
  readonly leftOut: string;
  readonly noFindings: string;
  readonly noFiles: string;
  readonly because: string;
  readonly underReadings: string;
}
