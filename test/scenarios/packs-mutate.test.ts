import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { duibiao, type Result } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-mutate-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const PACK = `duibiao: pack/1
id: tiny
title: {zh: 小方案, en: A small plan}
number: null
issuer: 测试县人民政府
issued: 2024-01-01
inForce: {from: 2024-01-01}
region: {level: county, name: 测试县}
bearers: {乡镇: {en: townships, level: township}}
clauses: [{id: 一, title: 人员}]
`;
const RULES = `duibiao: rules/1
rules:
  - id: staff
    clause: [一]
    phrase: 不少于3人
    topic: station.staffing
    title: {zh: 工作站至少 3 人, en: at least 3 people}
    bearer: [乡镇]
    force: must
    each: {level: township}
    must: {have: station.staff, atLeast: 3, unit: 人}
    by: 2024-06-30
    remedy: {zh: 补足, en: add some}
`;
const ROWS = `duibiao: pack-tests/1
tests:
  staff:
    - {why: 正好, at: township, given: {station: {staff: 3}}, on: 2024-06-30, expect: met}
    - {why: 当天差一人, given: {station: {staff: 2}}, on: 2024-06-30, expect: {status: pending, gap: 1, daysLeft: 0}}
    - {why: 没有写, given: {}, on: 2024-06-30, expect: undeclared}
    - {why: 施行当天, given: {station: {staff: 2}}, on: 2024-01-01, expect: pending}
`;
const LAST = `    - {why: 施行前一天, given: {station: {staff: 2}}, on: 2023-12-31, expect: not-applicable}
`;
const equivalent = (entry: string): string => `equivalent:\n  - ${entry}\n`;

let count = 0;
function mutate(tests: string, lang: 'zh' | 'en' = 'en'): Promise<Result> {
  count += 1;
  const folder = join(cwd, String(count), 'tiny');
  mkdirSync(join(folder, 'rules'), { recursive: true });
  writeFileSync(join(folder, 'pack.yaml'), PACK);
  writeFileSync(join(folder, 'rules/1.yaml'), RULES);
  writeFileSync(join(folder, 'tests.yaml'), tests);
  return duibiao(['packs', 'test', './tiny', '--mutate', '--lang', lang], {
    cwd: join(cwd, String(count)),
  });
}

describe('packs test --mutate', () => {
  test('exits with 0 where the tests notice every change', async () => {
    const { exit, out, err } = await mutate(ROWS + LAST);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^tiny: all 5 rows passed\n\nMutation test/);
    expect(out).toContain('score 100% (10 of 10');
  });

  test('exits with 1 where one is not noticed, and says which, where, from what to what', async () => {
    const { exit, out, err } = await mutate(ROWS);
    expect([exit, err]).toEqual([1, '']);
    expect(out).toContain('Changes that no test notices (1)');
    expect(out).toContain('./tiny/pack.yaml\n    7:17 inForce.from: 2024-01-01 → 2023-12-31');
  });

  test('exits with 0 where that one is named as equivalent', async () => {
    const { exit, out, err } = await mutate(
      ROWS + equivalent('{at: inForce.from, to: 2023-12-31, why: 那天还没有文件}'),
    );
    expect([exit, err]).toEqual([0, '']);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('1 named as equivalent');
  });

  test.each<[why: string, tests: string, said: string]>([
    [
      'an entry that a row notices',
      ROWS + LAST + equivalent('{rule: staff, at: must.atLeast, to: 4, why: 不对}'),
      'tests.yaml:10:5: error: a test notices the change "must.atLeast → 4"',
    ],
    [
      'an entry that names no change',
      ROWS + LAST + equivalent('{rule: staff, at: must.atLest, to: 4, why: 不对}'),
      'tests.yaml:10:23: error: packs test --mutate makes no change "must.atLest"; did you mean "must.atLeast"?',
    ],
    [
      'an entry of a rule that is not there',
      ROWS + LAST + equivalent('{rule: stuff, at: by, why: 不对}'),
      'tests.yaml:10:12: error: tests.yaml names the unknown rule "stuff"',
    ],
    ['an entry without a reason', ROWS + equivalent('{at: inForce.from}'), 'tests.yaml:9:5: error:'],
    [
      'a subject that the rule does not have',
      `${ROWS}asked:\n  - {each: {level: village}, rules: [staff]}\n`,
      'tests.yaml:9:38: error: the rule "staff" asks level: township',
    ],
    ['rows that fail as it is', ROWS.replace('expect: met', 'expect: late'), 'this row of the rule "staff"'],
  ])('exits with 2 for %s', async (_, tests, said) => {
    const { exit, err } = await mutate(tests);
    expect(err).toContain(said);
    expect(exit).toBe(2);
  });

  test('speaks Chinese, and says the same again', async () => {
    const [once, again] = await Promise.all([mutate(ROWS, 'zh'), mutate(ROWS, 'zh')]);
    expect(once.out).toContain('没有被发现的改动（1 处）');
    expect(again).toEqual(once);
  });
});
