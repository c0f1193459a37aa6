import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Rule } from '../../src/model/pack-file.generated.ts';
import { type Outline, outline } from '../support/outline.ts';
import { packOf } from '../support/pack-of.ts';
import { community, type Data, file, stateOf, township } from '../support/state-of.ts';

// One thing that a township and its communities declare is one thing, whoever submits the files.

const RULE: Partial<Rule> = {
  each: { level: 'township' },
  must: { all: 'compounds', have: 'fireManager' },
  by: '2023-12-31',
};
const DAY = '2024-03-31';

const list = (managed: Readonly<Record<string, unknown>>): object[] =>
  Object.entries(managed).map(([name, fireManager]) => ({
    name,
    ...(fireManager === undefined ? {} : { fireManager }),
  }));
const total = (all: number, withFireManager?: number): object => ({
  total: all,
  ...(withFireManager === undefined ? {} : { withFireManager }),
});

interface Row {
  readonly why: string;
  readonly above?: unknown;
  readonly below: readonly unknown[];
  /** The days of the files, where they are not the day asked about. */
  readonly days?: readonly [above: string, below: string];
  readonly rule?: Partial<Rule>;
  readonly on?: string;
  readonly expect: Partial<Outline>;
}

function compounds(value: unknown): Data {
  return value === undefined ? {} : { compounds: value };
}

function verdict(
  { above, below, days = [DAY, DAY], rule, on = DAY }: Row,
  isSplit: boolean,
): Outline | undefined {
  const pack = packOf({ rules: [{ ...RULE, ...rule }] });
  const parts = below.map((value, index) => community(`社区${index + 1}`, compounds(value)));
  const top = township('测试镇', { villages: { total: 0 }, parent: '测试县', ...compounds(above) });
  const files = isSplit
    ? [file(days[0], top), ...parts.map((part) => file(days[1], { ...part, parent: '测试镇' }))]
    : [file(days[0], { ...top, divisions: parts })];
  const state = stateOf([pack], file(DAY, { name: '测试县', level: 'county' }), ...files);
  return evaluate([pack], state, isoDate(on)).findings.map(outline)[0];
}

function check(rows: readonly Row[]): void {
  const cases = rows.flatMap((row) =>
    (row.days === undefined ? [false, true] : [true]).map((isSplit) => ({ ...row, isSplit })),
  );
  test.each(cases)('$why (in several files: $isSplit)', ({ isSplit, ...row }) => {
    expect(verdict(row, isSplit)).toMatchObject(row.expect);
  });
}

describe('a list above lists', () => {
  check([
    {
      why: 'what a community lists is more, and a gap there is a gap of the township',
      above: list({ 甲: '2023-11-01' }),
      below: [list({ 乙: false })],
      expect: { status: 'overdue', required: 2, actual: 1, gap: 1, missing: ['乙'] },
    },
    {
      why: 'more that has it is more',
      above: list({ 甲: '2023-11-01' }),
      below: [list({ 乙: '2023-12-01' })],
      expect: { status: 'met', required: 2, actual: 2 },
    },
    {
      why: 'the same name is the same thing',
      above: list({ 甲: '2023-11-01' }),
      below: [list({ 甲: '2023-11-01' })],
      expect: { status: 'met', required: 1, actual: 1 },
    },
    {
      why: 'the lower list says what the upper one leaves open',
      above: list({ 甲: undefined }),
      below: [list({ 甲: '2024-01-03' })],
      expect: { status: 'late', required: 1, daysLate: 3 },
    },
    {
      why: 'the upper list says what the lower one leaves open',
      above: list({ 甲: false }),
      below: [list({ 甲: undefined })],
      expect: { status: 'overdue', required: 1, gap: 1, missing: ['甲'] },
    },
    {
      why: 'a day is known where either knows it',
      above: list({ 甲: true }),
      below: [list({ 甲: '2023-11-01' })],
      expect: { status: 'met', remarks: ['counted'] },
    },
    {
      why: 'a thing that no list says it of is asked where it is listed lowest',
      above: list({ 甲: undefined }),
      below: [list({ 甲: undefined })],
      expect: { status: 'undeclared', asks: ['compounds 甲'] },
    },
    {
      why: 'the same name in two communities is two things',
      below: [list({ 一: true }), list({ 一: false })],
      expect: { status: 'overdue', required: 2, gap: 1 },
    },
    {
      why: 'of two with the name it is the one that the upper words can be said of',
      above: list({ 一: false }),
      below: [list({ 一: true }), list({ 一: undefined })],
      expect: { status: 'overdue', required: 2, actual: 1, gap: 1 },
    },
    {
      why: 'of two with the name and nothing known, neither becomes known',
      above: list({ 一: true }),
      below: [list({ 一: undefined }), list({ 一: undefined })],
      expect: { status: 'undeclared' },
    },
    {
      why: 'an upper list is complete for communities that say nothing',
      above: list({ 甲: true }),
      below: [undefined],
      expect: { status: 'met', required: 1 },
    },
    {
      why: 'an empty list of one community adds nothing',
      above: list({ 甲: true }),
      below: [[]],
      expect: { status: 'met', required: 1 },
    },
    {
      why: 'without an upper list, a community that says nothing is asked',
      below: [list({ 甲: true }), undefined],
      expect: { status: 'undeclared', asks: ['compounds'] },
    },
  ]);
});

describe('totals above', () => {
  check([
    {
      why: 'what is listed is within them',
      above: total(3, 3),
      below: [list({ 甲: true })],
      expect: { status: 'met', required: 3, actual: 3 },
    },
    {
      why: 'the one that lacks it is named by the list',
      above: total(3, 2),
      below: [list({ 甲: false })],
      expect: { status: 'overdue', required: 3, actual: 2, gap: 1, missing: ['甲'] },
    },
    {
      why: 'that all have it tells of a thing that its list does not say it of',
      above: total(3, 3),
      below: [list({ 甲: undefined })],
      expect: { status: 'met', required: 3 },
    },
    {
      why: 'that no other is left tells that the unsaid one lacks it',
      above: total(2, 1),
      below: [list({ 甲: true, 乙: undefined })],
      expect: { status: 'overdue', required: 2, gap: 1, missing: ['乙'] },
    },
    {
      why: 'all of them are listed: the lists tell',
      above: total(2),
      below: [list({ 甲: true }), list({ 乙: true })],
      expect: { status: 'met', required: 2 },
    },
    {
      why: 'not all are listed, and of the rest it is not said',
      above: total(3),
      below: [list({ 甲: true, 乙: true })],
      expect: { status: 'undeclared', asks: ['compounds'] },
    },
    {
      why: 'not all are listed, but one of these lacks it: at least one',
      above: total(3),
      below: [list({ 甲: false })],
      expect: { status: 'overdue', required: 3, gap: 1, actual: null, missing: ['甲'] },
    },
    {
      why: 'lower totals are within upper ones',
      above: total(9, 9),
      below: [total(4, 4)],
      expect: { status: 'met', required: 9 },
    },
    {
      why: 'lower totals tell of the lack',
      above: total(9),
      below: [total(4, 3)],
      expect: { status: 'overdue', required: 9, gap: 1 },
    },
    {
      why: 'what was listed after the count may be new: how many there are now is asked',
      above: total(1, 1),
      below: [list({ 甲: true, 乙: true })],
      days: ['2024-01-31', '2024-03-31'],
      expect: { status: 'undeclared', asks: ['compounds'] },
    },
    {
      why: 'what was lost after the count is lost',
      above: total(2, 2),
      below: [list({ 甲: false })],
      days: ['2024-01-31', '2024-03-31'],
      expect: { status: 'overdue', required: 2, gap: 1, missing: ['甲'] },
    },
  ]);
});

describe('a list above totals', () => {
  check([
    {
      why: 'what is counted may be what is listed',
      above: list({ 甲: true, 乙: true }),
      below: [total(2, 2)],
      expect: { status: 'met' },
    },
    {
      why: 'a count that nothing listed explains is a gap',
      above: list({ 甲: true, 乙: true }),
      below: [total(1, 0)],
      expect: { status: 'overdue', gap: 1 },
    },
    {
      why: 'one that lacks it and is counted too is one gap',
      above: list({ 甲: false }),
      below: [total(1, 0)],
      expect: { status: 'overdue', gap: 1, missing: ['甲'] },
    },
    {
      why: 'a count says that the listed one lacks it',
      above: list({ 甲: undefined }),
      below: [total(1, 0)],
      expect: { status: 'overdue', gap: 1 },
    },
    {
      why: 'counted ones of which it is not said leave it open',
      above: list({ 甲: true }),
      below: [total(3)],
      expect: { status: 'undeclared', asks: ['compounds'] },
    },
    {
      why: 'a share: one that lacks it may be another than the one listed',
      above: list({ 甲: true, 乙: true, 丙: true, 丁: false }),
      below: [total(1, 0)],
      rule: { must: { each: 'compounds', have: 'fireManager', percent: 75 } },
      expect: { status: 'undeclared' },
    },
  ]);
});

describe('words of two days', () => {
  check([
    {
      why: 'the later no ends the earlier yes',
      above: list({ 甲: '2023-11-01' }),
      below: [list({ 甲: false })],
      days: ['2024-01-31', '2024-03-31'],
      expect: { status: 'overdue', gap: 1, remarks: ['counted', 'lapsed'] },
    },
    {
      why: 'the later yes ends the earlier no',
      above: list({ 甲: false }),
      below: [list({ 甲: '2024-02-01' })],
      days: ['2024-01-31', '2024-03-31'],
      expect: { status: 'late', daysLate: 32 },
    },
    {
      why: 'whichever of them is above',
      above: list({ 甲: '2024-02-01' }),
      below: [list({ 甲: false })],
      days: ['2024-03-31', '2024-01-31'],
      expect: { status: 'late', daysLate: 32 },
    },
    {
      why: 'on a day between, the earlier words stand',
      above: list({ 甲: '2023-11-01' }),
      below: [list({ 甲: false })],
      days: ['2024-01-31', '2024-03-31'],
      on: '2024-02-10',
      expect: { status: 'met' },
    },
  ]);
});
