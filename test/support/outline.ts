import type { Finding } from '../../src/model/finding.ts';

/** A finding as a row of a table states it: what is decided, without titles and places. */
export interface Outline {
  readonly rule: string;
  /** The name of the division. */
  readonly of: string;
  readonly level: string;
  readonly status: string;
  readonly period: string | null;
  readonly required: number | null;
  readonly actual: number | null;
  readonly gap: number | null;
  readonly unit: string;
  readonly due: string | null;
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
  readonly disputed: boolean;
  readonly readings: Readonly<Record<string, string>>;
  /** What is missing by name, or the titles of empty places. */
  readonly missing: readonly string[];
  /** Ids of the facts asked for; with the item or the path below the place. */
  readonly asks: readonly string[];
  readonly remarks: readonly string[];
  readonly counted: { readonly kind: string; readonly total: number | null } | null;
}

export function outline(finding: Finding): Outline {
  const { status, period, required, actual, gap, unit, due, daysLate, daysLeft, disputed, readings } =
    finding;
  return {
    rule: finding.rule.id,
    of: finding.division.at(-1) ?? '',
    level: finding.level,
    status,
    period,
    required,
    actual,
    gap,
    unit,
    due,
    daysLate,
    daysLeft,
    disputed,
    readings,
    missing: finding.missing.map((missing) => {
      if (missing.type === 'item') return missing.name;
      return missing.type === 'slot' ? missing.slot.title.zh : missing.type;
    }),
    asks: finding.asks.map((ask) => [ask.fact, ask.item ?? []].flat().join(' ')),
    remarks: finding.remarks.map((remark) => remark.type),
    counted: finding.counted,
  };
}
