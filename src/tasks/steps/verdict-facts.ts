import type { Finding } from '../../model/finding.ts';

/** What a row of a test may expect of a finding, by the row's keys. */
export function verdictFacts(finding: Finding): Readonly<Record<string, unknown>> {
  const { status, period, gap, required, actual, daysLate, daysLeft, due, disputed } = finding;
  const named = finding.missing.flatMap((missing) =>
    missing.type === 'slot' ? [missing.slot.title.zh] : missing.type === 'item' ? [missing.name] : [],
  );
  const missing = status === 'undeclared' ? finding.asks.flatMap((ask) => ask.item ?? ask.fact) : named;
  return {
    status,
    division: finding.division.at(-1),
    period,
    gap,
    required,
    actual,
    daysLate,
    daysLeft,
    due,
    disputed,
    missing,
    exceeds: finding.remarks.find((remark) => remark.type === 'range-exceeded')?.upTo ?? null,
  };
}
