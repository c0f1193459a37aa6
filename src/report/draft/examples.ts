import type { RuleForm, RuleKey } from '../../i18n/contract/scaffold-words.ts';
import type { ExampleFacts } from '../../model/example-facts.ts';
import type { FactDefinition } from '../../model/fact.ts';

/** Lines that a new pack has as comments, whatever its field: how each thing is written. */
export const EXAMPLES = {
  aliases: '  aliases: [某某县某某镇]',
  bearer: '镇政府: {en: Town Government, level: township}',
  notDuty:
    '  - {id: 五, title: 工作要求, notDuty: {zh: 只是泛泛的要求，没有可以核对的事, en: general exhortation}}',
} as const;

/** A rule line by line, with the key whose words stand behind it. */
export function exampleRule({ howMany, topic }: ExampleFacts): (readonly [line: string, key?: RuleKey])[] {
  const unit = howMany?.unit ?? '';
  return [
    ['  - id: at-least-three'],
    ['    clause: [二（一）, 附表2]', 'clause'],
    [`    phrase: 不少于3${unit}`, 'phrase'],
    [`    topic: ${topic}`, 'topic'],
    [
      `    title: {zh: ${howMany?.title.zh ?? ''}至少 3 ${unit}, en: "At least 3: ${howMany?.title.en ?? ''}"}`,
    ],
    ['    bearer: [镇政府]', 'bearer'],
    ['    force: must', 'force'],
    ['    each: {level: township}', 'each'],
    [`    ${exampleForms({ howMany }).howMany ?? ''}`],
    ['    by: 2024-06-30', 'by'],
    ['    remedy: {zh: 补足并申报, en: Make up for it and declare it}'],
  ];
}

/** The rows of its tests. */
export function exampleRows({ howMany }: ExampleFacts): string[] {
  const given = (count: number): string => nested(howMany?.path ?? [], `${count}`);
  const unit = howMany?.unit ?? '';
  return [
    '  at-least-three:',
    `    - {why: 正好 3 ${unit}, given: ${given(3)}, on: 2024-06-30, expect: met}`,
    `    - {why: 差 1 ${unit}，到期当天, given: ${given(2)}, on: 2024-06-30, expect: {status: pending, gap: 1}}`,
    `    - {why: 差 1 ${unit}，到期次日, given: ${given(2)}, on: 2024-07-01, expect: overdue}`,
    '    - {why: 没有写, given: {}, on: 2024-06-30, expect: undeclared}',
  ];
}

/** What each form of `must` looks like; without those for which the field has no fact. */
export function exampleForms(facts: Partial<ExampleFacts>): Partial<Record<RuleForm, string>> {
  const { isThere, howMany, whoHolds, howOften, eachHas, post = '' } = facts;
  const form = (
    fact: FactDefinition | null | undefined,
    text: (fact: FactDefinition) => string,
  ): string | undefined => (fact === null || fact === undefined ? undefined : `must: {${text(fact)}}`);
  const lines: Record<RuleForm, string | undefined> = {
    isThere: form(isThere, ({ id }) => `have: ${id}`),
    howMany: form(howMany, ({ id, unit = '' }) => `have: ${id}, atLeast: 3, unit: ${unit}`),
    whoHolds: form(whoHolds, ({ id }) => `have: ${id}, include: [{role: chair, posts: [${post}]}]`),
    howOften: form(
      howOften,
      ({ id, unit = '', fields = {} }) =>
        `have: ${id}, where: {kind: ${Object.keys(fields['kind']?.values ?? {})[0] ?? ''}}, atLeast: 1, unit: ${unit}`,
    ),
    eachHas: form(eachHas, ({ id, fields = {} }) => `each: ${id}, have: ${flagIn(fields)}`),
    attested: 'must: attested',
  };
  return Object.fromEntries(Object.entries(lines).filter(([, line]) => line !== undefined));
}

function flagIn(fields: NonNullable<FactDefinition['fields']>): string {
  return Object.keys(fields).find((name) => fields[name]?.type === 'flag') ?? '';
}

function nested(path: readonly string[], value: string): string {
  return path.reduceRight((inner, key) => `{${key}: ${inner}}`, value);
}
