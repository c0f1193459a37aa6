import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Report } from '../../src/model/report.ts';
import { type UsageArgs, UsageError } from '../../src/model/usage.ts';
import { ask } from '../../src/tasks/ask.ts';
import { check } from '../../src/tasks/check.ts';
import { explain } from '../../src/tasks/explain.ts';
import { form } from '../../src/tasks/form.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { root } from '../scenarios/binary.ts';

const tool = { name: 'duibiao', version: '0' };
const PACK = 'liuhulan-2024';
const onDay = (asOf: string, issued?: readonly string[]) => ({
  paths: ['examples/liuhulan'],
  cwd: root,
  asOf: isoDate(asOf),
  tool,
  ...(issued === undefined ? {} : { issued }),
});

/** The periods that were asked of one rule. */
function periodsOf({ findings }: Report, id: string): string[] {
  const labels = findings.flatMap(({ rule, period }) => (rule.id === id ? (period ?? []) : []));
  return [...new Set(labels)].toSorted();
}

async function refused(issued: readonly string[]): Promise<{ code: string; args: UsageArgs }> {
  try {
    await check(onDay('2025-03-31', issued));
  } catch (error) {
    if (error instanceof UsageError) return { code: error.code, args: error.args };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the day of issue that a document does not print', () => {
  test.each<[why: string, asOf: string, issued: string[] | undefined, first: string | undefined]>([
    ['unknown: from the first month of the campaign', '2024-07-15', undefined, '2024-01'],
    ['known: the month that has it is the first', '2024-07-15', [`${PACK}=2024-05-20`], '2024-05'],
    ['known to be the first of a month', '2024-07-15', [`${PACK}=2024-06-01`], '2024-06'],
    ['before it nothing is asked', '2024-04-15', [`${PACK}=2024-05-20`], undefined],
  ])('%s', async (_, asOf, issued, first) => {
    const report = await check(onDay(asOf, issued));
    expect(periodsOf(report, 'monthly-report')[0]).toBe(first);
  });

  test('settles the readings that only its absence leaves open, and no other', async () => {
    const [unknown, known] = await Promise.all([
      ask(onDay('2025-03-31')),
      ask(onDay('2025-03-31', [`${PACK}=2024-05-20`])),
    ]);
    const readingsOf = ({ packs }: Report): string[] =>
      packs.flatMap(({ rules }) => rules.filter(({ readings }) => readings.length > 0).map(({ id }) => id));
    const settled = readingsOf(unknown).filter((id) => !readingsOf(known).includes(id));
    expect(settled).toEqual(['monthly-self-check', 'monthly-report']);
    expect(known.packs[0]).toMatchObject({ issued: '2024-05-20', inForce: { from: '2024-05-20' } });
    expect(known.options.issued).toEqual([`${PACK}=2024-05-20`]);
  });

  test('counts where a rule is explained and a form is made', async () => {
    const issued = [`${PACK}=2024-05-20`];
    const { explained } = await explain({
      ...onDay('2025-03-31', issued),
      paths: [],
      packs: [PACK],
      rule: 'monthly-report',
    });
    expect(explained?.rule.demand.due).toMatchObject({ from: '2024-05-20' });
    const { patternNames } = messagesFor('zh').form;
    const request = { cwd: root, packs: [PACK], asOf: isoDate('2024-04-15'), patternNames };
    const [before, known] = await Promise.all([form(request), form({ ...request, issued })]);
    expect(JSON.stringify(before.form).length).toBeGreaterThan(JSON.stringify(known.form).length);
  });

  test.each<[why: string, issued: string[], code: string, args: UsageArgs]>([
    ['without a day', [PACK], 'issued-malformed', { token: PACK }],
    ['a day that no calendar has', [`${PACK}=2024-02-30`], 'issued-malformed', {}],
    ['two days', [`${PACK}=2024-05-20`, `${PACK}=2024-05-21`], 'issued-twice', { token: PACK }],
    ['a pack that is not used', ['liuhulan-2023=2024-05-20'], 'issued-unused', { nearest: PACK }],
    ['a day before the campaign', [`${PACK}=2023-12-31`], 'issued-unfit', { detail: '2024-01-01' }],
    ['a day after what is due', [`${PACK}=2027-01-01`], 'issued-unfit', { token: '2027-01-01' }],
  ])('is refused: %s', async (_, issued, code, args) => {
    const found = await refused(issued);
    expect(found.code).toBe(code);
    expect(found.args).toMatchObject(args);
  });

  test('is refused for a document that prints its day', async () => {
    const request = { ...onDay('2024-03-31', ['putuo-2023=2023-03-01']), paths: ['examples/putuo'] };
    await expect(check(request)).rejects.toMatchObject({
      code: 'issued-printed',
      args: { token: '2023-03-13', name: 'putuo-2023' },
    });
  });
});
