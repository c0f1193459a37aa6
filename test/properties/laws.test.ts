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

const PACKS: readonly { name: string; pack: Pack; runs: number; towns: readonly string[] }[] = [
  {
    name: 'every form of rule',
    pack: LAWS_PACK,
    runs: 200,
    towns: ['温泉镇', '临江镇', '测试镇', '云枫街道'],
  },
  { name: 'kaizhou-2023', pack: KAIZHOU, runs: 200, towns: ['温泉镇', '临江镇', '测试镇', '云枫街道'] },
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

describe.each(PACKS)('$name', ({ pack, runs, towns }) => {
  const plans = statePlans(pack, towns);
  const options = { seed: SEED, numRuns: runs };

  test('taking out a fact leaves a verdict as it was, or makes it undeclared; declaring one keeps what was decided', () => {
    fc.assert(
      fc.property(plans, day, fc.nat(), (plan, on, pick) => {
        const all = changes(plan);
        const change = all[pick % Math.max(1, all.length)];
        fc.pre(change !== undefined);
        const [more, less] = [
          evaluated(pack, plan, on),
          evaluated(pack, change?.with(undefined) ?? plan, on),
        ];
        const known = byIdentity(more);
        const wrong = decided(less).filter(
          (finding) =>
            finding.status !== 'undeclared' && known.get(identityOf(finding))?.status !== finding.status,
        );
        expect(
          wrong.map(
            (finding) =>
              `without ${change?.path}: ${tell(finding)}, with it: ${tell(known.get(identityOf(finding)))}`,
          ),
        ).toEqual([]);
      }),
      options,
    );
  });

  test('taking out a part of a fact never makes a verdict met', () => {
    fc.assert(
      fc.property(plans, day, fc.nat(), fc.nat(), (plan, on, pick, part) => {
        const all = changes(plan).flatMap((change) =>
          parts(change.value).map((value) => ({ change, value })),
        );
        const chosen = all[(pick + part) % Math.max(1, all.length)];
        fc.pre(chosen !== undefined);
        if (chosen === undefined) return;
        const known = byIdentity(evaluated(pack, plan, on));
        const wrong = decided(evaluated(pack, chosen.change.with(chosen.value), on)).filter((finding) => {
          const before = known.get(identityOf(finding));
          return isMet(finding) && (before === undefined || !isMet(before));
        });
        expect(
          wrong.map((finding) => `${chosen.change.path} = ${JSON.stringify(chosen.value)}: ${tell(finding)}`),
        ).toEqual([]);
      }),
      options,
    );
  });

  test('more staff, a day or a meeting opens no gap and widens none', () => {
    // What a condition looks at decides who is asked, and so may open a gap.
    const conditions = new Set(
      pack.rules
        .flatMap((rule) => [rule.demand, ...rule.readings.map(({ demand }) => demand)])
        .flatMap(({ where }) => (where === null ? [] : factsAbout(where).map(({ path }) => path.join('/')))),
    );
    const bounded = pack.rules
      .filter(({ demand: { must } }) => must.type === 'number' && must.comparator === 'atMost')
      .map(({ id }) => id);
    fc.assert(
      fc.property(plans, day, day, fc.nat(), (plan, declared, some, pick) => {
        const dated = { ...plan, declaredOn: declared < some ? declared : some };
        const on = declared < some ? some : declared;
        const all = changes(dated)
          .filter(({ path }) => !conditions.has(path))
          .flatMap((change) =>
            additions(change.value, some < on ? some : on).map((value) => ({ change, value })),
          );
        const chosen = all[pick % Math.max(1, all.length)];
        fc.pre(chosen !== undefined);
        if (chosen === undefined) return;
        const before = byIdentity(evaluated(pack, dated, on));
        const wrong = decided(evaluated(pack, chosen.change.with(chosen.value), on)).filter((finding) => {
          const was = before.get(identityOf(finding));
          if (bounded.includes(finding.rule.id) || was === undefined) return false;
          return isGap(finding) && (!isGap(was) || (finding.gap ?? 0) > (was.gap ?? 0));
        });
        expect(
          wrong.map(
            (finding) =>
              `${chosen.change.path} = ${JSON.stringify(chosen.value)}: ${tell(finding)}, was ${tell(before.get(identityOf(finding)))}`,
          ),
        ).toEqual([]);
      }),
      options,
    );
  });

  test('as time passes, overdue never becomes pending', () => {
    fc.assert(
      fc.property(plans, day, day, (plan, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const before = byIdentity(evaluated(pack, plan, early));
        const wrong = decided(evaluated(pack, plan, late)).filter(
          (finding) => finding.status === 'pending' && before.get(identityOf(finding))?.status === 'overdue',
        );
        expect(wrong.map(tell)).toEqual([]);
      }),
      options,
    );
  });

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
      { ...options, numRuns: runs / 2 },
    );
  });

  test('asking changes nothing, and asking again gives the same', () => {
    fc.assert(
      fc.property(plans, day, (plan, on) => {
        const state = freeze(stateOf([pack], dataOf(plan)));
        const first = evaluate([freeze(pack)], state, isoDate(on));
        expect(evaluate([pack], state, isoDate(on))).toEqual(first);
      }),
      { ...options, numRuns: runs / 2 },
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
      { ...options, numRuns: runs / 4 },
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
  const isLate = status === 'late' || status === 'overdue';
  const checks: readonly (readonly [string, boolean])[] = [
    ['a gap is a number above 0', !isGap(finding) || (gap !== null && gap > 0) || isAtBound],
    ['without a gap there is no number', isGap(finding) || gap === null],
    ['only gaps name what is missing', isGap(finding) || missing.length === 0],
    [
      'no more is named than is missing',
      gap === null || missing.length <= gap || !missing.every(({ type }) => type === 'item'),
    ],
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
