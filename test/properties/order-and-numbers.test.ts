import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Evaluation, Finding } from '../../src/model/finding.ts';
import { daysBetween, isoDate } from '../../src/model/iso-date.ts';
import { GAP_STATUSES, type Status } from '../../src/model/status.ts';
import { decided, evaluated, tell } from '../support/evaluated.ts';
import { dataOf, day, filesOf, statePlans } from '../support/generate.ts';
import { LAW_PACKS } from '../support/law-packs.ts';
import { SEED } from '../support/seed.ts';
import { type Data, stateOf } from '../support/state-of.ts';

const GAPS: readonly Status[] = GAP_STATUSES;

describe.each(LAW_PACKS)('$name', ({ pack, runs, townships }) => {
  const plans = statePlans(pack, townships);
  const options = { seed: SEED, numRuns: runs };

  test('the order of keys, divisions and files changes nothing, nor how they are spread over files', () => {
    fc.assert(
      fc.property(plans, day, fc.nat(), (plan, on, turn) => {
        const ask = (files: readonly Data[]): unknown =>
          withoutPlaces(evaluate([pack], stateOf([pack], ...files), isoDate(on)));
        const expected = ask([dataOf(plan)]);
        const turned = rotate(
          filesOf(plan).map((data) => reorder(data, turn) as Data),
          turn,
        );
        expect(ask([reorder(dataOf(plan), turn) as Data])).toEqual(expected);
        expect(ask(turned)).toEqual(expected);
      }),
      options,
    );
  });

  test('asking changes nothing, and asking again gives the same', () => {
    fc.assert(
      fc.property(plans, day, (plan, on) => {
        const state = freeze(stateOf([pack], dataOf(plan)));
        const first = evaluate([freeze(pack)], state, isoDate(on));
        expect(evaluate([pack], state, isoDate(on))).toEqual(first);
      }),
      options,
    );
  });

  test('nothing to ask is never met', () => {
    fc.assert(
      fc.property(plans, day, (plan, on) => {
        const empty = { ...plan, root: { ...plan.root, divisions: [] } };
        const below = decided(evaluated(pack, empty, on)).filter(({ level }) => level !== 'county');
        expect(below.length).toBeGreaterThan(0);
        expect(
          below.filter(({ status }) => status !== 'undeclared' && status !== 'not-applicable').map(tell),
        ).toEqual([]);
        const isAsked = below.some(({ status }) => status === 'undeclared');
        expect(isAsked || on < pack.inForce.from).toBe(true);
      }),
      options,
    );
  });

  test('every verdict says the numbers that belong to it, and no others', () => {
    fc.assert(
      fc.property(plans, day, (plan, on) => {
        const wrong = evaluated(pack, plan, on).findings.flatMap((finding) =>
          contradictions(finding, on).map((what) => `${tell(finding)}: ${what}`),
        );
        expect(wrong).toEqual([]);
      }),
      options,
    );
  });
});

/** What a finding says that its verdict forbids, or does not say that it demands. */
function contradictions(finding: Finding, on: string): string[] {
  const {
    status,
    gap,
    due,
    daysLate,
    daysLeft,
    actual,
    required,
    asks,
    missing,
    readings,
    disputed,
    period,
  } = finding;
  const asOf = isoDate(on);
  // A measured quantity that stands at a bound which it must pass lacks less than any number.
  const isAtBound = finding.rule.id === 'more-than' && actual === required;
  // Of a share every thing is named that lacks it, though fewer are needed.
  const { must } = finding.rule.demand;
  const isShare = must.type === 'coverage' && must.percent < 100;
  const isLate = status === 'late' || status === 'overdue';
  const checks: readonly (readonly [string, boolean])[] = [
    ['a gap is a number above 0', !GAPS.includes(status) || (gap !== null && gap > 0) || isAtBound],
    ['without a gap there is no number', GAPS.includes(status) || gap === null],
    ['only gaps name what is missing', GAPS.includes(status) || missing.length === 0],
    ['no more is named than is missing', gap === null || missing.length <= gap || isShare],
    ['undeclared asks, and nothing else does', (status === 'undeclared') === asks.length > 0],
    ['late and overdue say by how many days', isLate === (daysLate !== null)],
    ['pending says how many days are left', (status === 'pending') === (daysLeft !== null)],
    ['these have a due day', !(isLate || status === 'pending') || due !== null],
    ['open has none', status !== 'open' || due === null],
    [
      'overdue: the days since the due day',
      status !== 'overdue' || (due !== null && daysLate === daysBetween(due, asOf) && daysLate > 0),
    ],
    [
      'late: at least one day, at most the days since',
      status !== 'late' ||
        (due !== null && daysLate !== null && daysLate > 0 && daysLate <= daysBetween(due, asOf)),
    ],
    [
      'pending: the days until the due day',
      status !== 'pending' || (due !== null && daysLeft === daysBetween(asOf, due) && daysLeft >= 0),
    ],
    [
      'disputed where a reading says otherwise',
      disputed === Object.values(readings).some((other) => other !== status),
    ],
    [
      'the default reading says what is said',
      finding.rule.defaultReading === null || readings[finding.rule.defaultReading] === status,
    ],
    ['a period has a due day', period === null || due !== null],
    ['nothing is waived without a waiver', status !== 'waived'],
  ];
  return checks.filter(([, holds]) => !holds).map(([what]) => what);
}

/** The same data with keys and divisions in another order. */
function reorder(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) return value.map((item) => reorder(item, turn));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) =>
      [
        key,
        key === 'divisions'
          ? rotate(inner as unknown[], turn).map((item) => reorder(item, turn))
          : reorder(inner, turn),
      ] as const,
  );
  return Object.fromEntries(rotate(entries, turn));
}

function rotate<Item>(items: readonly Item[], turn: number): Item[] {
  const by = items.length === 0 ? 0 : turn % items.length;
  return [...items.slice(by), ...items.slice(0, by)].toReversed();
}

function withoutPlaces({ asOf, jurisdictions, findings, notices }: Evaluation): unknown {
  const told = findings.map((finding) => ({
    ...finding,
    rule: finding.rule.id,
    place: null,
    asks: finding.asks.map((ask) => ({ ...ask, place: null })),
  }));
  return { asOf, jurisdictions, notices, findings: told };
}

/** Freezes everything below; maps throw where they are written to. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    const refuse = (): never => {
      throw new Error('a map was written to');
    };
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
    for (const inner of value.values()) freeze(inner);
  }
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}
