import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/bilingual.ts';
import { FAULT_CODES, type FaultArgs } from '../../src/model/diagnostic.ts';
import { USAGE_FAULTS } from '../../src/model/usage.ts';
import { messagesFor } from '../../src/i18n/index.ts';

const FULL: FaultArgs = {
  token: 'tokken',
  key: 'keyy',
  expected: ['first', 'second'],
  nearest: 'token',
  limit: 24,
  actual: 31,
  other: { file: 'other.yaml', line: 7, column: 3 },
  detail: 'the cause',
};
const BARE: FaultArgs[] = [
  {},
  { token: 'tokken' },
  { key: 'keyy' },
  { token: 'tokken', nearest: null, expected: [] },
];

const OPTION = '--as-of';

const sentences = LOCALES.flatMap((locale) => {
  const { faults, usage } = messagesFor(locale);
  return [
    ...FAULT_CODES.map((code) => ({
      locale,
      code: code as string,
      say: (args: FaultArgs) => faults[code](args),
    })),
    ...USAGE_FAULTS.map((code) => ({
      locale,
      code: code as string,
      say: ({ token, key, nearest, expected, detail }: FaultArgs) =>
        usage[code]({
          token: token ?? OPTION,
          name: key ?? OPTION,
          ...(nearest === undefined ? {} : { nearest }),
          ...(expected === undefined ? {} : { expected }),
          ...(detail === undefined ? {} : { detail }),
        }),
    })),
  ];
});

describe('faults', () => {
  test.each(sentences)('$code has a whole sentence in $locale', ({ locale, say }) => {
    for (const args of [FULL, ...BARE]) {
      const sentence = say(args);
      expect(sentence.length).toBeGreaterThan(3);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[。.]$|\n| {2}/);
      expect(/\p{Script=Han}{2}/u.test(sentence)).toBe(locale === 'zh');
      expect(locale === 'en' && /[，。；：「」（）]/u.test(sentence)).toBe(false);
    }
  });

  test.each<[string, string, FaultArgs, string, string]>([
    [
      'unknown-key',
      'with a neighbour',
      { token: 'stafff', nearest: 'staff' },
      '「stafff」不是已知的字段；是不是想写 staff？',
      'unknown key "stafff"; did you mean "staff"?',
    ],
    [
      'unknown-key',
      'without',
      { token: 'zzz', nearest: null, expected: ['head', 'staff'] },
      '「zzz」不是已知的字段；可以写：head、staff',
      'unknown key "zzz"; allowed: head, staff',
    ],
    [
      'wrong-type',
      'with shapes',
      { token: '两人', key: 'staff', expected: ['integer', 'array'] },
      '「两人」不能写在 staff 之下；应写整数或列表（每项前面写“- ”）',
      '"两人" does not fit under staff; expected a whole number or a list (each item after "- ")',
    ],
    [
      'division-twice',
      'with both places',
      { token: '温泉镇', other: { file: 'b.yaml', line: 4, column: 1 } },
      '「温泉镇」申报了两次，另一处在 b.yaml:4:1；请合并成一处',
      '"温泉镇" is declared twice, the other time at b.yaml:4:1; make it one',
    ],
    [
      'fact-of-other-level',
      'with levels',
      { token: 'station', key: 'village', expected: ['township'] },
      '「station」不由村（社区）申报；应写在乡镇（街道）之下',
      '"station" is not declared at the level village; it belongs to township',
    ],
    [
      'kind-of-other-level',
      'with kinds',
      { token: 'township', key: 'village', expected: ['village', 'community'] },
      '类别「乡」不属于村（社区）；可以写：village、community',
      'the kind "township" does not belong to the level village; allowed: village, community',
    ],
    [
      'future-declared',
      'with both days',
      { token: '2024-05-01', key: '2024-03-31' },
      '日期「2024-05-01」晚于申报日 2024-03-31；如果是计划，请不要写成已经做到；如果已经做到，请更新 declaredOn',
      'the day "2024-05-01" is after the day of the declaration 2024-03-31; a plan is not a fact, and a fact needs a later declaredOn',
    ],
    [
      'number-out-of-range',
      'with its bound',
      { token: '-1', limit: 0, detail: 'minimum' },
      '数字「-1」超出范围；不能小于 0',
      'the number "-1" is out of range; it must be at least 0',
    ],
    [
      'yaml-syntax',
      'with its cause',
      { detail: 'BAD_INDENT' },
      'YAML 写法有误：缩进不对，同一组的各行应当左对齐；或者上面的括号没有收好',
      'YAML syntax error: wrong indentation, lines of one group must be aligned; or a bracket above is not closed',
    ],
    [
      'file-not-utf8',
      'with its encoding',
      { detail: 'GBK' },
      '文件不是 UTF-8 编码（看来是 GBK）；请另存为 UTF-8（Windows 记事本：另存为，编码选 UTF-8）',
      'the file is not UTF-8 (it looks like GBK); save it as UTF-8 in your editor',
    ],
  ])('%s %s', (code, _, args, zh, en) => {
    const key = FAULT_CODES.find((one) => one === code) ?? 'file-empty';
    expect([messagesFor('zh').faults[key](args), messagesFor('en').faults[key](args)]).toEqual([zh, en]);
  });

  test('quote at most 60 characters of a word', () => {
    const sentence = messagesFor('zh').faults['not-a-date']({ token: '长'.repeat(5000) });
    expect(sentence.length).toBeLessThan(150);
    expect(sentence).toContain(`${'长'.repeat(60)}…`);
  });
});
