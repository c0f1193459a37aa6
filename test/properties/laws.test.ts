import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Evaluation, Finding } from '../../src/model/finding.ts';
import { daysBetween, isoDate } from '../../src/model/iso-date.ts';
import type { Pack } from '../../src/model/pack.ts';
import { GAP_STATUSES, type Status } from '../../src/model/status.ts';
import {
  changes,
  dataOf,
  day,
  factsAbout,
  filesOf,
  type StatePlan,
  statePlans,
} from '../support/generate.ts';
import { kaizhou } from '../support/kaizhou.ts';
import { LAWS_PACK } from '../support/laws-pack.ts';
import { SEED } from '../support/seed.ts';
import { type Data, stateOf } from '../support/state-of.ts';

const real = await kaizhou();
// All that measure something, and a few that are only declared: the others are like them.
const attested = real.rules.filter(({ checkable }) => checkable === 'attest').slice(0, 6);
const KAIZHOU: Pack = {
  ...real,
  rules: [...real.rules.filter(({ checkable }) => checkable === 'hard'), ...attested],
};

const PACKS: readonly {
  name: string;
  pack: Pack;
  runs: number;
  runsEach: number;
  towns: readonly string[];
}[] = [
  {
    name: 'every form of rule',
    pack: LAWS_PACK,
    runs: 200,
    runsEach: 60,
    towns: ['温泉镇', '临江镇', '测试镇', '云枫街道'],
  },
  {
    name: 'kaizhou-2023',
    pack: KAIZHOU,
    runs: 100,
    runsEach: 6,
    towns: ['温泉镇', '临江镇', '测试镇', '云枫街道'],
  },
];

const GAPS: readonly Status[] = GAP_STATUSES;
const isGap = ({ status }: Finding): boolean => GAPS.includes(status);
const isMet = ({ status }: Finding): boolean => status === 'met' || status === 'late';

function evaluated(pack: Pack, plan: StatePlan, on: string): Evaluation {
  return evaluate([pack], stateOf([pack], dataOf(plan)), isoDate(on));
}

/** What another reading alone asks about is no finding of the one that decides. */
function decided({ findings }: Evaluation): Finding[] {
  return findings.filter(({ remarks }) => !remarks.some(({ type }) => type === 'not-asked-under-reading'));
}

function identityOf({ rule, key }: Finding): string {
  return `${rule.id}\n${key}`;
}

function byIdentity(evaluation: Evaluation): Map<string, Finding> {
  return new Map(decided(evaluation).map((finding) => [identityOf(finding), finding]));
}

/** A finding in a failure: which it is and what was said. */
function tell(finding: Finding | undefined): string {
  return finding === undefined
    ? 'no finding'
    : `${finding.rule.id} ${finding.division.at(-1)} ${finding.period ?? ''} ${finding.status}`;
}

describe.each(PACKS)('$name, rule by rule', ({ pack, runsEach, towns }) => {
  /** Asserts of states with the facts of one rule, so that what decides it is often there. */
  function forEachRule(check: (one: Pack, plan: StatePlan, on: string, other: string) => void): void {
    for (const rule of pack.rules) {
      const one = { ...pack, rules: [rule] };
      const property = fc.property(statePlans(one, towns), day, day, (plan, on, other) =>
        check(one, plan, on, other),
      );
      fc.assert(property, { seed: SEED, numRuns: runsEach });
    }
  }

  test('taking out a fact leaves a verdict as it was, or makes it undeclared; declaring one keeps what was decided', () => {
    forEachRule((one, plan, on) => {
      const known = byIdentity(evaluated(one, plan, on));
      const wrong = changes(plan).flatMap((change) =>
        decided(evaluated(one, change.with(undefined), on))
          .filter(
            (less) => less.status !== 'undeclared' && known.get(identityOf(less))?.status !== less.status,
          )
          .map(
            (less) => `without ${change.path}: ${tell(less)}, with it: ${tell(known.get(identityOf(less)))}`,
          ),
      );
      expect(wrong).toEqual([]);
    });
  });

  test('taking out a part of a fact never makes a verdict met', () => {
    forEachRule((one, plan, on) => {
      const known = byIdentity(evaluated(one, plan, on));
      const wasMet = (finding: Finding): boolean => {
        const before = known.get(identityOf(finding));
        return before !== undefined && isMet(before);
      };
      const wrong = changes(plan).flatMap((change) =>
        parts(change.value).flatMap((value) =>
          decided(evaluated(one, change.with(value), on))
            .filter((less) => isMet(less) && !wasMet(less))
            .map((less) => `${change.path} = ${JSON.stringify(value)}: ${tell(less)}`),
        ),
      );
      expect(wrong).toEqual([]);
    });
  });

  test('what is decided without a part of a fact stays decided with it', () => {
    forEachRule((one, plan, on) => {
      const known = byIdentity(evaluated(one, plan, on));
      const wrong = changes(plan).flatMap((change) =>
        details(change.value).flatMap((value) =>
          decided(evaluated(one, change.with(value), on))
            .filter(
              (less) => less.status !== 'undeclared' && kindOf(known.get(identityOf(less))) !== kindOf(less),
            )
            .map(
              (less) =>
                `${change.path} = ${JSON.stringify(value)}: ${tell(less)}, with it: ${tell(known.get(identityOf(less)))}`,
            ),
        ),
      );
      expect(wrong).toEqual([]);
    });
  });

  test('more staff, a day or a meeting opens no gap and widens none', () => {
    forEachRule((one, plan, first, second) => {
      const [rule] = one.rules;
      // A condition decides who is asked, and so may open a gap; at most is a bound that more may break.
      const bounds = [rule?.demand, ...(rule?.readings ?? []).map(({ demand }) => demand)];
      const conditions = bounds.flatMap((demand) =>
        demand?.where ? factsAbout(demand.where).map(({ path }) => path.join('/')) : [],
      );
      if (rule?.demand.must.type === 'number' && rule.demand.must.comparator === 'atMost') return;
      const [declaredOn, on] = first < second ? [first, second] : [second, first];
      const dated = { ...plan, declaredOn };
      const before = byIdentity(evaluated(one, dated, on));
      const wrong = changes(dated)
        .filter(({ path }) => !conditions.includes(path))
        .flatMap((change) =>
          [...additions(change.value, declaredOn), ...additions(change.value, on)].flatMap((value) =>
            decided(evaluated(one, change.with(value), on))
              .filter((after) => {
                const was = before.get(identityOf(after));
                return (
                  isGap(after) && was !== undefined && (!isGap(was) || (after.gap ?? 0) > (was.gap ?? 0))
                );
              })
              .map(
                (after) =>
                  `${change.path} = ${JSON.stringify(value)}: ${tell(after)}, was ${tell(before.get(identityOf(after)))}`,
              ),
          ),
        );
      expect(wrong).toEqual([]);
    });
  });

  test('as time passes, overdue never becomes pending', () => {
    forEachRule((one, plan, first, second) => {
      const [early, late] = first < second ? [first, second] : [second, first];
      const before = byIdentity(evaluated(one, plan, early));
      const wrong = decided(evaluated(one, plan, late)).filter(
        (after) => after.status === 'pending' && before.get(identityOf(after))?.status === 'overdue',
      );
      expect(wrong.map(tell)).toEqual([]);
    });
  });
});

describe.each(PACKS)('$name', ({ pack, runs, towns }) => {
  const plans = statePlans(pack, towns);
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
        if (on >= pack.inForce.from) expect(below.some(({ status }) => status === 'undeclared')).toBe(true);
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
    ['a gap is a number above 0', !isGap(finding) || (gap !== null && gap > 0) || isAtBound],
    ['without a gap there is no number', isGap(finding) || gap === null],
    ['only gaps name what is missing', isGap(finding) || missing.length === 0],
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

/** Met in time and late are one: which of the two it is depends on a day that may be missing. */
function kindOf(finding: Finding | undefined): string {
  if (finding === undefined) return 'no finding';
  return finding.status === 'late' ? 'met' : finding.status;
}

/** Parts that say more of a thing that is declared: a field, a role, a kind of meeting, a number among totals. */
function details(value: unknown): unknown[] {
  if (Array.isArray(value)) return parts(value);
  if (typeof value !== 'object' || value === null) return [];
  if ('total' in value) return parts(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    details(inner).map((less) => ({ ...value, [key]: less })),
  );
}

/** The value with one thing less: a field of an item, a role, a kind, a day; an item itself is knowledge of another sort. */
function parts(value: unknown): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      without(item, ['name', 'date', 'posts', 'count', 'until']).map((less) => value.with(index, less)),
    );
  if (typeof value !== 'object' || value === null) return [];
  if ('total' in value) return without(value, ['total', 'countedOn']);
  const isSpan = 'value' in value || 'since' in value || 'until' in value || 'posts' in value;
  if (isSpan) return [];
  return [
    ...without(value, []),
    ...Object.entries(value).flatMap(([key, inner]) =>
      parts(inner).map((less) => ({ ...value, [key]: less })),
    ),
  ];
}

function without(value: unknown, kept: readonly string[]): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value).filter((key) => !kept.includes(key) && key !== 'since');
  return keys.map((key) => Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)));
}

/** The value with something more of the same: a person, a meeting, a day on or before `on`. */
function additions(value: unknown, on: string): unknown[] {
  if (value === true) return [on, { value: true, since: on }];
  if (typeof value === 'number') return [value + 1];
  if (!Array.isArray(value)) return [];
  const items = value as readonly unknown[];
  const first = items[0];
  const isNamed = typeof first === 'object' && first !== null && 'name' in first;
  const isLog = typeof first === 'object' && first !== null && 'date' in first;
  if (isNamed || typeof first === 'string') return [];
  if (isLog)
    return [
      [...items, { ...first, date: on }],
      [...items, first],
    ];
  const undated = items.findIndex(
    (item) => typeof item === 'object' && item !== null && !('since' in item) && !('until' in item),
  );
  const dated = undated === -1 ? [] : [items.with(undated, { ...(items[undated] as object), since: on })];
  return first === undefined ? [] : [[...items, first], ...dated];
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
  const told = findings.map(({ rule, place: _, asks, ...finding }) => ({
    ...finding,
    rule: rule.id,
    asks: asks.map(({ place: __, ...ask }) => ask),
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
