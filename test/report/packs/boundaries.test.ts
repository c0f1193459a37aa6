import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/i18n/index.ts';
import { LOCALES } from '../../../src/model/bilingual.ts';
import type {
  BoundaryCase,
  BoundaryFailure,
  BoundaryLack,
  BoundaryResult,
  BoundaryWords,
} from '../../../src/model/boundary.ts';
import { isoDate } from '../../../src/model/iso-date.ts';
import { packBoundaries } from '../../../src/report/packs/boundaries.ts';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { golden } from '../../golden.ts';

const DAY = isoDate('2023-09-30');
const slot = { zh: '消防安全委员会主任', en: 'chair of the committee' };
const title = { zh: '建成区面积', en: 'built-up area' };
const value = { type: 'value', title, words: { 'key-town': { zh: '重点镇', en: 'key town' } } } as const;

/** Each kind of case once. */
const WORDS: readonly BoundaryWords[] = [
  { type: 'nothing' },
  { type: 'none' },
  { type: 'no-division' },
  { type: 'declared-later' },
  { type: 'not-asked' },
  { type: 'no-block', block: 'station' },
  { type: 'all', since: null, until: null },
  { type: 'all', since: DAY, until: null },
  { type: 'all', since: null, until: DAY },
  { type: 'silent', isFull: true },
  { type: 'silent', isFull: false },
  { type: 'number', value: 2, unit: '人', form: 'number' },
  { type: 'number', value: 2, unit: '人', form: 'list' },
  { type: 'covered', covered: 2, total: 3, unit: '户', form: 'list' },
  { type: 'covered', covered: 2, total: 3, unit: '户', form: 'totals' },
  { type: 'covered', covered: 2, total: 3, unit: '个', form: 'villages' },
  { type: 'covered', covered: 2, total: 3, unit: '个', form: 'villages-for-rule' },
  { type: 'at-least', value: 2, unit: '次' },
  { type: 'one-unknown' },
  { type: 'events', count: 1, unit: '次', form: 'list' },
  { type: 'events', count: 1, unit: '次', form: 'counts' },
  { type: 'one-outside', day: DAY },
  { type: 'slot-empty', slot },
  { type: 'slot-post', slot, post: { zh: '乡镇长', en: 'head of the township' } },
  { type: 'slot-role', slot, role: 'deputy' },
  { type: 'slot-role', slot, role: null },
  { type: 'alternative', index: 1, others: 'none', inner: null },
  { type: 'alternative', index: 2, others: 'undeclared', inner: { type: 'none' } },
  { type: 'kind', kind: 'subdistrict' },
  { ...value, of: 'division', value: 2.1, isFilled: true },
  { ...value, of: 'division', value: true, isFilled: false },
  { ...value, of: 'item', value: false, isFilled: false },
  { ...value, of: 'event', value: undefined, isFilled: true },
  { ...value, of: 'division', value: ['key-town', 'other'], isFilled: true },
  { ...value, of: 'division', value: [], isFilled: true },
  { ...value, of: 'division', value: '2023-09-30', isFilled: true },
  { ...value, of: 'division', value: { value: false, since: '2023-09-30' }, isFilled: true },
  { ...value, of: 'division', value: { since: '2023-01-01', until: '2023-09-30' }, isFilled: true },
];

const LACKS: readonly BoundaryLack[] = [
  { type: 'never-applies' },
  { type: 'never-met' },
  { type: 'never-missed' },
  { type: 'one-person' },
  { type: 'too-many' },
  { type: 'not-below' },
  { type: 'never-decides', title },
  { type: 'shared-fact', title },
];

const caseOf = (words: BoundaryWords, more: Partial<BoundaryCase> = {}): BoundaryCase => ({
  rule: 'station-staff-town',
  reading: null,
  sort: 'quota',
  words,
  row: { why: 'quota', given: {}, on: DAY, declaredOn: DAY, expect: { status: 'met' } },
  about: { level: 'township', name: null, period: null, counted: null },
  isAsked: true,
  ...more,
});

const failureOf = (words: BoundaryWords, more: Partial<BoundaryFailure> = {}): BoundaryFailure => ({
  case: caseOf(words),
  expected: { status: 'met', gap: null },
  actual: { status: 'overdue', gap: 1 },
  instead: null,
  ...more,
});

const SOUND: BoundaryResult = {
  pack: 'kaizhou-2023',
  title: { zh: '样例文件', en: 'sample document' },
  rules: 3,
  rows: 40,
  generated: { quota: 12, day: 20, threshold: 0, period: 1, composition: 0, none: 9 },
  failures: [],
  impossible: [],
  omitted: [],
};

const FAULTY: BoundaryResult = {
  ...SOUND,
  failures: [
    failureOf({ type: 'number', value: 2, unit: '人', form: 'number' }),
    failureOf({ type: 'number', value: 2, unit: '人', form: 'list' }),
    failureOf(
      { type: 'slot-empty', slot },
      {
        case: caseOf(
          { type: 'slot-empty', slot },
          { rule: 'committee', reading: 'both', sort: 'composition' },
        ),
        expected: { status: 'open', missing: ['消防安全委员会主任'] },
        actual: { status: 'met', missing: [] },
      },
    ),
    failureOf(
      { type: 'silent', isFull: false },
      {
        case: caseOf(
          { type: 'silent', isFull: false },
          {
            rule: 'meetings',
            sort: 'period',
            row: {
              why: 'period',
              given: {},
              on: '2024-01-01',
              declaredOn: '2023-12-30',
              expect: 'undeclared',
            },
            about: { level: 'county', name: null, period: '2023-Q4', counted: null },
          },
        ),
        expected: { status: 'undeclared' },
        actual: null,
        instead: { type: 'findings', count: 0 },
      },
    ),
    failureOf(
      { type: 'not-asked' },
      {
        case: caseOf({ type: 'not-asked' }, { rule: 'meetings', sort: 'period', isAsked: false }),
        expected: null,
        actual: { status: 'pending', daysLeft: 3 },
      },
    ),
    failureOf(
      { type: 'none' },
      { expected: { status: 'open' }, actual: null, instead: { type: 'fault', code: 'wrong-type' } },
    ),
  ],
  impossible: [{ rule: 'committee', reading: 'both', lack: { type: 'one-person' } }],
  omitted: LACKS.slice(4).map((lack) => ({ rule: 'other', reading: null, lack })),
};

describe.each(LOCALES)('in %s', (locale) => {
  test.each([
    ['sound', SOUND],
    ['faulty', FAULTY],
  ])('%s', (name, result) => {
    const text = packBoundaries(result, { locale, width: 80, color: false });
    expect(text).toBe(golden(`pack-boundaries/${name}.${locale}.txt`, text));
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
  });

  test('every case and every lack has its own sentence', () => {
    const { boundaries } = messagesFor(locale);
    const sentences = [
      ...WORDS.map((words) => boundaries.declared(words)),
      ...LACKS.map((lack) => boundaries.lack(lack)),
    ];
    expect(new Set(sentences).size).toBe(WORDS.length + LACKS.length);
    expect(sentences.join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
    const text = `${sentences.join('\n')}\n`;
    expect(text).toBe(golden(`pack-boundaries/words.${locale}.txt`, text));
  });
});
