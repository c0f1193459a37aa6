import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FACT_TYPES } from '../../src/model/fact.ts';
import { root } from '../scenarios/binary.ts';
import { FIRE_SAFETY } from '../support/fire-safety.ts';
import { editorOf, MARK } from '../support/language-server.ts';

const HEAD = 'duibiao: state/1\nname: 某县\nlevel: county\ndeclaredOn: 2024-02-01\n';
const SCHEMA = join(root, 'schemas/state.schema.json');
const open = (text: string) => editorOf(join(root, '某县.yaml'), HEAD + text, SCHEMA);

describe('an editor says how a value is written where it is wrong', () => {
  test.each<[why: string, text: string, says: string]>([
    ['a flag that is a word', 'station: {established: 是}', '写日期（如 2023-09-30）'],
    ['a flag with a day that is none', 'station: {established: 2024-2-30}', '记不清哪天写 true'],
    ['a flag with an unknown key', 'station: {established: {sinse: 2024-02-03}}', '不知道就空着'],
    ['a flag of a period', 'packs: {kaizhou-2023: {annualFacilityPlan: true}}', '先写期间（如 2024'],
    ['a count', 'water: {cranes: 三座}', '写数字，或一行一个'],
    ['people', 'station: {staff: 三人}', '写人数，或一行一人'],
    [
      'people in totals under a key that counts nobody',
      'station: {staff: {total: 3, cadres: 2}}',
      '或写总数和其中几人',
    ],
    ['a quantity with its unit', 'builtUpAreaKm2: 3平方公里', '按所注单位写数字，不写单位'],
    ['choices that are no list', 'designations: 全国重点镇', '写成清单'],
    ['a choice that is not among them', 'meetings: [{date: 2024-01-05, kind: 联席}]', 'joint 联席会议'],
    ['a post that nobody knows', 'committee: {members: [{posts: [马夫]}]}', '要用词表里的'],
    ['a name where a post is asked', 'station: {head: 张三}', '写成 {posts: [职务]}'],
    ['persons that are no list', 'committee: {members: 镇长}', '一行一人'],
    ['a log that is a number', 'meetings: 3', '或只写各期次数'],
    ['an entry of a log without a day', 'meetings: [{kind: joint}]', '须有日期；里面可以写：date 日期'],
    ['numbers of a log without periods', 'meetings: {joint: 2}', '再写那一期的次数'],
    ['a collection that is a number', 'residentGroups: 12', '或只写总数'],
    ['a collection without its total', 'residentGroups: {withPosting: 3}', '{total: 12, …}'],
    ['a total that is a word', 'residentGroups: {total: 几个}', '只写数字'],
    ['a collection of a period', 'units: {key: 12}', '先写期间'],
    ['a key that a block does not have', 'station: {boss: 张三}', 'established 建立消防工作站'],
    ['evidence', 'evidence: 3', '写文号'],
  ])('%s', async (_, text, says) => {
    const problems = await open(`${text}\n`).problems();
    expect(problems).toEqual([expect.stringContaining(says)]);
    expect(problems[0]).toMatch(/^5 .*。$/);
  });

  test.each<[string]>([
    ['station: {established: 2023-09-30, staff: 3, head: {posts: [分管消防负责人]}}'],
    ['station: {established: true, staff: [{since: 2023-08-01}]}'],
    ['station: {staff: {total: 3, onPayroll: 2}, payrollStaff: 2}'],
    ['water: {cranes: [{since: 2023-08-01}]}'],
    ['station: false'],
    ['station: {established:, staff:, head:}'],
    ['meetings: {joint: {2024-Q1: 1}}'],
    ['units: {key: {2024: {total: 12, withTrainedPerson: 11}}}'],
  ])('nothing of what is right: %s', async (text) => {
    expect(await open(`${text}\n`).problems()).toEqual([]);
  });
});

describe('an editor offers what can be written', () => {
  test.each<[why: string, text: string, label: string, inserts: string]>([
    ['a flag', 'station:\n  established: ¦\n', '有，写日期：2023-09-30', '${1:2023-09-30}'],
    ['a flag that is not', 'station:\n  established: ¦\n', '没有：false', 'false'],
    ['a flag with evidence', 'station:\n  rules: ¦\n', '起止日期和佐证', 'evidence: ${3:文号}'],
    ['a count', 'water:\n  cranes: ¦\n', '没有：0', '0'],
    ['a count one by one', 'water:\n  cranes: ¦\n', '逐个列出，从第一个写起', '\n  - since: ${1:2023-09-30}'],
    ['people', 'station:\n  staff: ¦\n', '没有：0', '0'],
    ['people one by one', 'station:\n  staff: ¦\n', '逐人列出，从第一人写起', '\n  - since: ${1:2023-09-30}'],
    ['people in totals', 'station:\n  staff: ¦\n', '总数和其中几人', '\n  total: ${1:3}'],
    ['a quantity', 'builtUpAreaKm2: ¦\n', '数字：12.5', '${1:12.5}'],
    ['choices', 'designations: ¦\n', '没有：[]', '[]'],
    ['a holder', 'station:\n  head: ¦\n', '由谁担任', '\n  posts:\n    - ${1:职务}'],
    ['holders', 'committee:\n  members: ¦\n', '逐个列出，从第一人写起', '\n  - role: '],
    ['posts', 'station:\n  head:\n    posts: [¦]\n', '分管消防负责人', '分管消防负责人'],
    ['a log', 'meetings: ¦\n', '逐次列出，从第一次写起', '\n  - date: ${1:2023-09-30}'],
    ['a kind', 'meetings:\n  - kind: ¦\n', 'joint', 'joint'],
    ['a collection', 'residentGroups: ¦\n', '总数', '\n  total: ${1:12}'],
    ['a collection of a period', 'units:\n  key: ¦\n', '某一期的总数', '\n  ${1:2024}:\n    total: ${2:12}'],
    ['a day', 'meetings:\n  - date: ¦\n', '日期：2023-09-30', '${1:2023-09-30}'],
  ])('of %s', async (_, text, label, inserts) => {
    expect(text).toContain(MARK);
    const offers = await open(text).offers();
    expect(offers[label]?.text).toContain(inserts);
  });

  test('facts with their Chinese titles, those of a pack too', async () => {
    expect((await open('station:\n  ¦\n').offers())['established']?.about).toMatch(/^建立消防工作站。/);
    const own = await open('packs:\n  kaizhou-2023:\n    ¦\n').offers();
    expect(own['hasForest']?.about).toMatch(/^有林乡镇（街道）。/);
  });
});

describe('an editor explains', () => {
  const facts = FIRE_SAFETY.facts.filter(({ path }) => path.length < 3);

  test('facts of every type', () => {
    // Who takes part is shared only as a field of logs.
    const shared = FACT_TYPES.filter((type) => type !== 'participants');
    expect(new Set(facts.map(({ type }) => type))).toEqual(new Set(shared));
  });

  test.each(facts)('$id', async ({ path: [first = '', second], title }) => {
    const key = second ?? first;
    const text = second === undefined ? `${first}:\n` : `${first}:\n  ${second}:\n`;
    const shown = await open(text).hover(`${key}:`);
    expect(shown).toContain(`#### ${title.zh}`);
    expect(shown).toContain('不知道就空着');
  });
});
