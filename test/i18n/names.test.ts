import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/bilingual.ts';
import { UNITS } from '../../src/i18n/en/units.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { FIRE_SAFETY } from '../support/fire-safety.ts';

const zh = messagesFor('zh').names;
const en = messagesFor('en').names;

describe('names', () => {
  test.each([
    ['2024', '2024年', '2024'],
    ['2024-H1', '2024年上半年', 'first half of 2024'],
    ['2024-H2', '2024年下半年', 'second half of 2024'],
    ['2024-Q1', '2024年第一季度', 'Q1 2024'],
    ['2024-Q4', '2024年第四季度', 'Q4 2024'],
    ['2024-05', '2024年5月', 'May 2024'],
    ['2024-12', '2024年12月', 'December 2024'],
    ['某期', '某期', '某期'],
  ])('of the period %s', (label, inChinese, inEnglish) => {
    expect([zh.period(label), en.period(label)]).toEqual([inChinese, inEnglish]);
  });

  test.each([
    [1, '人', '1 人', '1 person'],
    [3, '人', '3 人', '3 people'],
    [0, '户', '0 户', '0 units'],
    [1.6, '平方公里', '1.6 平方公里', '1.6 sq km'],
    [90, '%', '90%', '90%'],
    [2, '匹', '2 匹', '2 匹'],
    [2, '', '2', '2'],
  ])('of %d %s', (count, unit, inChinese, inEnglish) => {
    expect([zh.quantity(count, unit), en.quantity(count, unit)]).toEqual([inChinese, inEnglish]);
  });

  test('of every unit of the vocabulary', () => {
    const fields = FIRE_SAFETY.facts.flatMap((fact) => [
      fact.unit,
      ...Object.values(fact.fields ?? {}).map(({ unit }) => unit),
    ]);
    const units = new Set(fields.filter((unit) => unit !== undefined));
    expect([...units].filter((unit) => UNITS[unit] === undefined)).toEqual([]);
  });

  test('of divisions', () => {
    expect(zh.divisions(37, 'township')).toBe('37 个乡镇（街道）');
    expect(zh.divisions(3, null)).toBe('3 个辖区');
    expect(en.divisions(1, 'county')).toBe('1 county');
    expect(en.kinds(2, 'community')).toBe('2 communities');
  });

  test('in lists', () => {
    expect(zh.list(['甲', '乙', '丙'])).toBe('甲、乙、丙');
    expect([zh.either(['甲']), zh.either(['甲', '乙', '丙'])]).toEqual(['甲', '甲、乙或丙']);
    expect(en.either(['a', 'b', 'c'])).toBe('a, b or c');
    expect(zh.andOthers(['甲', '乙'], '37 个镇')).toBe('甲、乙等 37 个镇');
  });

  test.each(LOCALES)('are distinct in %s', (locale) => {
    const { status, force, level, kind, role, comparator } = messagesFor(locale).names;
    for (const table of [status, force, level, kind, role, comparator]) {
      const values = Object.values(table);
      expect(new Set(values).size).toBe(values.length);
    }
  });
});
