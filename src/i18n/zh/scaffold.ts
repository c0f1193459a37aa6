import type { ScaffoldWords } from '../contract/scaffold-words.ts';
import { names } from './names.ts';

const may = (texts: readonly string[]): string =>
  texts.length === 0 ? '' : `；文中印有：${texts.map((text) => names.quote(text)).join('、')}`;

/** The words of `packs init`. */
export const scaffold: ScaffoldWords = {
  pack: (source, clauses, folder) => [
    `由 duibiao packs init 从 ${source} 读出，${clauses} 条条款待归类。井号后面是说明，可以删去`,
    '写着 ??? 的地方照原文填写；不要编，原文没有印出的文号、日期写 null',
    `改一处，查一处：duibiao packs lint ${folder}`,
  ],
  behind: {
    id: '与文件夹同名',
    english: '英文名称，自己译',
    issued: '成文日期',
    inForce: '没有另写施行日的，从成文日起',
    region: '约束哪个辖区',
  },
  open: {
    title: (texts) => `名称没有读准，照原文填写${may(texts)}`,
    number: (texts) => `文号没有读准，没有印出的写 null${may(texts)}`,
    issuer: (texts) => `发文机关没有读准，照原文填写${may(texts)}`,
    issued: (texts) => `成文日期没有读准，没有印出的写 null${may(texts)}`,
    inForce: () => '从哪天起施行，如 2024-03-01；没有另写的，从成文日起',
    region: () => 'level 写 prefecture 州市、county 县区、township 乡镇街道；name 写申报文件里用的名称',
  },
  aliases: '申报文件可能用别的名称的，如带上级名称的全称，加 aliases: [某某县某某镇]',
  bearers: [
    '责任单位照原文的叫法，一行一个：英文名，属于哪一级（prefecture、county、township、village）',
    '镇政府: {en: Town Government, level: township}',
  ],
  optional: [
    '下面几段用到时才写，写法见 docs/packs.md：',
    'facts 只有本文件要问的事项 · topics 词表没有的主题 · posts 词表没有的职务',
    'rosters 文件点名的辖区 · conflicts 文件内部的矛盾和取舍 · parents 上级文件',
  ],
  clauses: [
    '条款清单，次序和编号同原文；附表1 是表格的第 1 行。title 改成自拟的短名',
    '每一条都要归类：是任务的，在 rules 里写规则，用 clause 引用它；不是任务的，在这里写明理由：',
    '  - {id: 五, title: 工作要求, notDuty: {zh: 只是泛泛的要求，没有可以核对的事, en: general exhortation}}',
  ],
  twice: (id) => `原文里编号 ${id} 不止一处；请给其中一处另起编号，如 通知${id}`,
  rules: [
    '一条规则是一句话：每个〔辖区〕应当有〔不少于多少〕〔什么〕，〔何时以前〕。一件事写一条，条数不限',
    '下面的例子是编的。去掉每行开头的“# ”，改成原文的内容；短语照抄原文，至多 24 字，其余用自己的话',
    '  - id: station-staff',
    '    clause: [二（一）, 附表2]        # 依据，pack.yaml 里的条款号',
    '    phrase: 不少于3人                # 原文里带数字、日期或职务的几个字',
    '    topic: station.staffing          # 主题，词表见 docs/packs.md',
    '    title: {zh: 消防工作站至少 3 名工作人员, en: The station has at least 3 staff}',
    '    bearer: [镇政府]                 # 责任单位，pack.yaml 的 bearers 里要有',
    '    force: must                      # must 应当 · in-principle 原则上 · conditional 有条件的 · encouraged 鼓励',
    '    each: {level: township}          # 问谁：prefecture、county、township、village',
    '    must: {have: station.staff, atLeast: 3, unit: 人}',
    '    by: 2024-06-30                   # 期限，含当天',
    '    remedy: {zh: 补足工作站人员, en: Bring the station up to strength}',
  ],
  forms: [
    'must 的写法（事项词表见 docs/packs.md）：',
    '  有没有   must: {have: committee.established}',
    '  多少     must: {have: station.staff, atLeast: 3, unit: 人}          另有 moreThan、atMost、lessThan',
    '  谁担任   must: {have: committee.members, include: [{role: chair, posts: [乡镇长]}]}',
    '  几次     must: {have: meetings, of: {kind: regular}, atLeast: 1, unit: 次}',
    '  个个都要 must: {all: residentGroups, have: posted}',
    '  没有数字和日期可查，办了没有   must: attested',
    '期限只写一样：by: 2024-06-30 · every: month、quarter、half-year、year · continuously: true（持续推进）',
    '只问一部分辖区，加 where，如 where: {builtUpAreaKm2: {moreThan: 2}}；原文有两种理解，加 readings',
  ],
  tests: [
    '每条规则至少三行：达标、有差距、未申报或不适用。数量测差一、正好；期限测当天和次日',
    'given 是申报了什么，on 是哪天问，expect 是应得的结论：',
    'met 达标 · late 逾期完成 · pending 未到期 · overdue 逾期未达标 · open 持续推进中未达标',
    'undeclared 未申报 · not-applicable 不适用。例子（是编的）：',
    '  station-staff:',
    '    - {why: 正好 3 人, given: {station: {staff: 3}}, on: 2024-06-30, expect: met}',
    '    - {why: 差一人，到期当天, given: {station: {staff: 2}}, on: 2024-06-30, expect: {status: pending, gap: 1}}',
    '    - {why: 差一人，到期次日, given: {station: {staff: 2}}, on: 2024-07-01, expect: overdue}',
    '    - {why: 没有写, given: {}, on: 2024-06-30, expect: undeclared}',
  ],
  report: {
    title: (folder) => `已建立规则包草稿 ${folder}`,
    clauses: (source, count, headings) =>
      `${source}：读出 ${count} 条条款待归类${headings === 0 ? '' : `，另有 ${headings} 个标题只作分段`}`,
    found: (keys) => `已填：${names.list(keys)}；请对照原文核对`,
    open: (keys) => `待填（写着 ???）：${names.list(keys)}`,
    twice: (ids) => `原文里不止一处的编号：${names.list(ids)}；需要另起编号`,
    key: {
      title: '名称',
      english: '英文名称',
      number: '文号',
      issuer: '发文机关',
      issued: '成文日期',
      inForce: '施行日',
      region: '适用辖区',
    },
    next: '接下来',
    lint: '还有哪些没有归类、没有填',
    coverage: '逐条看归类的情况',
    docs: 'docs/packs.md：一份一页的文件，从原文到规则包的全过程',
  },
};
