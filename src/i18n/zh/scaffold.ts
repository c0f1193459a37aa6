import type { ScaffoldWords } from '../contract/scaffold-words.ts';
import { shorten } from '../shorten.ts';
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
  aliases: '申报文件可能用别的名称（如带上级名称的全称）时，加 aliases',
  bearers: '责任单位照原文的叫法，一行一个：英文名，属于哪一级（prefecture、county、township、village）',
  optional: [
    '下面几段用到时才写，写法见 docs/zh/packs.md：',
    'facts 只有本文件要问的事项 · topics 词表没有的主题 · posts 词表没有的职务',
    'rosters 文件点名的辖区 · conflicts 文件内部的矛盾和取舍 · parents 上级文件',
  ],
  clauses: [
    '条款清单，次序和编号同原文；附表1 是表格的第 1 行。title 改成自拟的短名',
    '每一条都要归类：是任务的，在 rules 里写规则，用 clause 引用它；不是任务的，在这里写明理由，如：',
  ],
  twice: (id) => `原文里编号 ${id} 不止一处；请给其中一处另起编号，如 通知${id}`,
  rules: [
    '一条规则是一句话：每个〔辖区〕应当有〔不少于多少〕〔什么〕，〔何时以前〕。一件事写一条，条数不限',
    '下面的例子是编的。去掉每行开头的“# ”，改成原文的内容；各项之间用半角逗号、半角冒号加空格',
  ],
  rule: {
    clause: '依据，pack.yaml 里的条款号，可以几处',
    phrase: '照抄原文里带数字、日期或职务的几个字，至多 24 字；其余用自己的话',
    topic: '主题，词表见 docs/zh/packs.md',
    bearer: '责任单位，pack.yaml 的 bearers 里要有',
    force: 'must 应当 · in-principle 原则上 · conditional 有条件的 · encouraged 鼓励',
    each: '问谁：prefecture、county、township、village',
    by: '期限，含当天',
  },
  forms: 'must 的写法（事项的词表见 docs/zh/packs.md）：',
  form: {
    isThere: '有没有',
    howMany: '多少（另有 moreThan、atMost、lessThan）',
    whoHolds: '谁担任',
    howOften: '几次',
    eachHas: '个个都要',
    attested: '没有数字、日期、职务可查，由填报的人申报办了没有',
  },
  limits: [
    '期限只写一样：by: 2024-06-30 · every: month、quarter、half-year、year · continuously: true（持续推进）',
    '只问一部分辖区，加 where，如 where: {builtUpAreaKm2: {moreThan: 2}}；原文有两种理解，加 readings',
  ],
  tests: [
    '每条规则至少三行：达标、有差距、未申报或不适用。数量测差一和正好，期限测当天和次日，周期写明哪一期',
    'given 是申报了什么，on 是哪天问，expect 是应得的结论：',
    'met 达标 · late 逾期完成 · pending 未到期 · overdue 逾期未达标 · open 持续推进中未达标',
    'undeclared 未申报 · not-applicable 不适用。例子（是编的）：',
  ],
  report: {
    title: (folder) => `已建立规则包草稿 ${folder}`,
    clauses: (source, count, headings) =>
      `${source}：读出 ${count} 条条款待归类${headings === 0 ? '' : `，另有 ${headings} 个标题只作分段`}`,
    found: (keys) => `已填：${names.list(keys)}；请对照原文核对`,
    open: (keys) => `待填（写着 ???）：${names.list(keys)}`,
    twice: (ids) => `原文里不止一处的编号：${names.list(ids)}；需要另起编号`,
    unread: (source, shown, count) => [
      `${count} 行像有编号而没有读作条款；是条款的，把编号改成 一、（一）1．的样子再起草：`,
      ...shown.map(({ line, text }) => `${source}:${line}：${names.quote(shorten(text))}`),
      ...(count > shown.length ? [`另有 ${count - shown.length} 行`] : []),
    ],
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
    docs: 'docs/zh/packs.md：一份一页的文件，从原文到规则包的全过程',
  },
};
