/** What is frozen of a finding: enough to name a changed verdict, too little to change with its words. */
export interface Verdict {
  readonly pack: string;
  readonly rule: string;
  readonly division: readonly string[];
  readonly period: string | null;
  readonly status: string;
  readonly gap: number | null;
  readonly due: string | null;
  readonly disputed: boolean;
}

/** One line per verdict of a day, `-` where there is nothing. Sorted by whom it is about, then by day. */
export function verdictLines(days: Readonly<Record<string, readonly Verdict[]>>): string[] {
  return Object.entries(days)
    .flatMap(([day, verdicts]) => verdicts.map((verdict) => lineOf(verdict, day)))
    .toSorted(byCodePoints);
}

function lineOf({ pack, rule, division, period, status, gap, due, disputed }: Verdict, day: string): string {
  const whose = [pack, rule, division.join('/'), period ?? '-'];
  return [...whose, day, status, gap ?? '-', due ?? '-', disputed ? 'disputed' : '-'].join('\t');
}

function byCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
