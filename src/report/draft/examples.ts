import type { RuleForm, RuleKey } from '../../i18n/contract/scaffold-words.ts';

/** Lines that a new pack has as comments: how each thing is written. */
export const EXAMPLES = {
  aliases: '  aliases: [某某县某某镇]',
  bearer: '镇政府: {en: Town Government, level: township}',
  notDuty:
    '  - {id: 五, title: 工作要求, notDuty: {zh: 只是泛泛的要求，没有可以核对的事, en: general exhortation}}',
  tests: [
    '  station-staff:',
    '    - {why: 正好 3 人, given: {station: {staff: 3}}, on: 2024-06-30, expect: met}',
    '    - {why: 差一人，到期当天, given: {station: {staff: 2}}, on: 2024-06-30, expect: {status: pending, gap: 1}}',
    '    - {why: 差一人，到期次日, given: {station: {staff: 2}}, on: 2024-07-01, expect: overdue}',
    '    - {why: 没有写, given: {}, on: 2024-06-30, expect: undeclared}',
  ],
  forms: {
    isThere: 'must: {have: committee.established}',
    howMany: 'must: {have: station.staff, atLeast: 3, unit: 人}',
    whoHolds: 'must: {have: committee.members, include: [{role: chair, posts: [乡镇长]}]}',
    howOften: 'must: {have: meetings, where: {kind: regular}, atLeast: 1, unit: 次}',
    eachHas: 'must: {each: residentGroups, have: posted}',
    attested: 'must: attested',
  } satisfies Record<RuleForm, string>,
  /** A rule line by line, with the key whose words stand behind it. */
  rule: [
    ['  - id: station-staff'],
    ['    clause: [二（一）, 附表2]', 'clause'],
    ['    phrase: 不少于3人', 'phrase'],
    ['    topic: station.staffing', 'topic'],
    ['    title: {zh: 消防工作站至少 3 名工作人员, en: The station has at least 3 staff}'],
    ['    bearer: [镇政府]', 'bearer'],
    ['    force: must', 'force'],
    ['    each: {level: township}', 'each'],
    ['    must: {have: station.staff, atLeast: 3, unit: 人}'],
    ['    by: 2024-06-30', 'by'],
    ['    remedy: {zh: 补足工作站人员, en: Bring the station up to strength}'],
  ] satisfies readonly (readonly [line: string, key?: RuleKey])[] as readonly (readonly [string, RuleKey?])[],
} as const;
