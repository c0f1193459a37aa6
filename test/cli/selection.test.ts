import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/usage.ts';
import { check } from '../../src/tasks/check.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Report } from '../../src/model/report.ts';
import { STATUSES } from '../../src/model/status.ts';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import type { RunOptions } from '../../src/model/run-options.ts';
import { root } from '../scenarios/binary.ts';

function select(selection: Partial<RunOptions>): Promise<Report> {
  return check({
    paths: ['examples/kaizhou-split'],
    cwd: join(root),
    packs: [],
    asOf: isoDate('2024-12-31'),
    ...selection,
    tool: { name: 'duibiao', version: '0' },
  });
}

const whole = await select({});
const rulesOf = ({ findings }: Report): string[] =>
  [...new Set(findings.map(({ rule }) => rule.id))].toSorted();
const all = rulesOf(whole);

async function faultOf(selection: Partial<RunOptions>): Promise<UsageError> {
  try {
    await select(selection);
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error('no usage fault');
}

describe('--only', () => {
  test.each<[string[], (rule: string) => boolean]>([
    [['station-staff-town'], (rule) => rule === 'station-staff-town'],
    [['kaizhou-2023/station-staff-town'], (rule) => rule === 'station-staff-town'],
    [['station-*'], (rule) => rule.startsWith('station-')],
    [['*-yearly'], (rule) => rule.endsWith('-yearly')],
    [['kaizhou-2023/*'], () => true],
    [['*'], () => true],
    [['station-staff-*', 'quarterly-meeting'], (rule) => /^station-staff-|^quarterly-meeting$/.test(rule)],
  ])('%j', async (only, wanted) => {
    expect(rulesOf(await select({ only }))).toEqual(all.filter(wanted));
  });

  test.each([['station.staff'], ['station-staff-towm'], ['.*'], ['[a-z]*'], ['other-pack/*']])(
    '%s fits nothing, which is a fault',
    async (token) => {
      const { code, args } = await faultOf({ only: [token] });
      expect([code, args.token]).toEqual(['unknown-rule', token]);
    },
  );

  test('names the nearest rule', async () => {
    expect((await faultOf({ only: ['station-staff-towm'] })).args.nearest).toBe('station-staff-town');
  });
});

describe('--topic', () => {
  test('takes a topic or its first word, not its first letters', async () => {
    const exact = await select({ topic: ['station.staffing'] });
    expect(new Set(exact.findings.map(({ rule }) => rule.topic))).toEqual(new Set(['station.staffing']));
    const prefix = await select({ topic: ['station'] });
    const topics = new Set(prefix.findings.map(({ rule }) => rule.topic));
    expect(topics.size).toBeGreaterThan(1);
    expect([...topics].every((topic) => topic.startsWith('station.'))).toBe(true);
    expect((await faultOf({ topic: ['stat'] })).code).toBe('unknown-topic');
  });
});

describe('--bearer', () => {
  test('takes the findings that this bearer owes', async () => {
    const { findings } = await select({ bearer: ['区应急局'] });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ bearer }) => bearer.includes('区应急局'))).toBe(true);
    const expected = whole.findings.filter(({ bearer }) => bearer.includes('区应急局'));
    expect(findings.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
  });

  test('does not know others', async () => {
    const { code, args } = await faultOf({ bearer: ['区应急管理局'] });
    expect([code, args.nearest]).toEqual(['unknown-bearer', '区应急局']);
  });
});

describe('--division', () => {
  test.each<[string, string]>([
    ['临江镇', '临江镇'],
    ['重庆市开州区/临江镇', '临江镇'],
    [' 重庆市开州区 / 临江镇 ', '临江镇'],
  ])('%s and all below', async (token, name) => {
    const { findings } = await select({ division: [token] });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ division }) => division.includes(name))).toBe(true);
    expect(findings.length).toBe(whole.findings.filter(({ division }) => division.includes(name)).length);
  });

  test('does not know others', async () => {
    const { code, args } = await faultOf({ division: ['临江'] });
    expect([code, args.nearest]).toEqual(['unknown-division', '临江镇']);
  });

  test('of a path that does not hold is a fault, not an empty report', async () => {
    expect((await faultOf({ division: ['汉丰街道/临江镇'] })).code).toBe('unknown-division');
  });
});

describe('--status', () => {
  test.each(STATUSES)('%s changes neither totals nor exit code', async (status) => {
    const report = await select({ status: [status] });
    expect(report.findings.every((finding) => finding.status === status)).toBe(true);
    expect(report.findings).toHaveLength(whole.summary[status]);
    expect(report.summary).toEqual(whole.summary);
    expect(exitCodeOf(report, 'open')).toBe(exitCodeOf(whole, 'open'));
  });
});

describe('--reading', () => {
  const rule = whole.packs[0]?.rules.find(({ readings }) => readings.length > 1);
  if (rule === undefined) throw new Error('no rule with readings');
  const [, other] = rule.readings.map(({ name }) => name);

  test('decides anew, and is told', async () => {
    const { chosenReadings, findings } = await select({ reading: [`${rule.id}=${other}`], only: [rule.id] });
    expect(chosenReadings).toEqual({ [`${rule.pack}/${rule.id}`]: other });
    const decided = findings.filter(({ readings }) => readings[other ?? ''] !== undefined);
    expect(decided.map(({ status }) => status)).toEqual(decided.map(({ readings }) => readings[other ?? '']));
  });

  test('by its name alone decides every rule that has it', async () => {
    const { chosenReadings, packs } = await select({ reading: [other ?? ''] });
    const rules = packs.flatMap((pack) => pack.rules);
    const having = rules.filter(({ readings }) => readings.some(({ name }) => name === other));
    expect(Object.keys(chosenReadings)).toEqual(having.map(({ id, pack }) => `${pack}/${id}`));
  });

  test.each<[string, string]>([
    [`${rule.id}=no-such-reading`, 'unknown-reading'],
    [rule.id, 'unknown-reading'],
    ['no-such-rule=x', 'unknown-rule'],
    ['', 'unknown-reading'],
    ['=x', 'unknown-rule'],
  ])('%s is a fault', async (token, code) => {
    expect((await faultOf({ reading: [token] })).code).toBe(code);
  });

  test('of a rule that has only one is a fault', async () => {
    const single = whole.packs[0]?.rules.find(({ readings }) => readings.length === 0);
    expect((await faultOf({ reading: [`${single?.id}=x`] })).code).toBe('no-readings');
  });
});
