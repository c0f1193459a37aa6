import type { Bilingual } from '../model/bilingual.ts';
import type { OptionName } from '../model/options.ts';

/** What help says of each option; both languages side by side, so that an option more is one entry here. */
const OPTION_HELP = {
  'as-of': {
    zh: '以哪一天为准，如 2024-03-31；缺省为今天（北京时间）',
    en: 'the day to check for, such as 2024-03-31; today in China if left out',
  },
  'old-as-of': {
    zh: '原来的以哪一天为准；缺省与 --as-of 相同',
    en: 'the day of the old side; that of --as-of if left out',
  },
  'old-pack': {
    zh: '原来的只用这个规则包；可以重复；缺省与 --pack 相同',
    en: 'use this pack only on the old side; may be repeated; those of --pack if left out',
  },
  pack: {
    zh: '只用这个规则包，写编号，或自建规则包的文件夹，如 ./qingshi-2024；可以重复；缺省为全部适用的规则包',
    en: 'use this pack only, an id or the folder of your own, such as ./qingshi-2024; may be repeated; all packs that apply if left out',
  },
  only: {
    zh: '只核对这些规则（编号，可用 *）；可以重复',
    en: 'check these rules only (ids, * allowed); may be repeated',
  },
  topic: {
    zh: '只核对这个主题；可以重复',
    en: 'check this topic only; may be repeated',
  },
  bearer: {
    zh: '只核对这个责任单位的；可以重复',
    en: 'check what this bearer owes only; may be repeated',
  },
  division: {
    zh: '只核对这个辖区及其下级；可以重复',
    en: 'check this division and those below it only; may be repeated',
  },
  status: {
    zh: '只列出这种结论；可以重复；总数不变',
    en: 'list this verdict only; may be repeated; the totals stay',
  },
  'group-by': {
    zh: '报告如何分组',
    en: 'how the report is grouped',
  },
  by: {
    zh: '并列比较什么：各辖区的主题，或一个辖区的下级辖区',
    en: 'what to put side by side: topics of jurisdictions, or the divisions of one',
  },
  reading: {
    zh: '为有争议的规则另选解释口径，如 规则编号=口径；可以重复',
    en: 'choose another reading of a disputed rule, as rule=reading; may be repeated',
  },
  issued: {
    zh: '文件没有印成文日的，给出成文日，如 liuhulan-2024=2024-05-20；可以重复',
    en: 'the day of issue of a document that prints none, such as liuhulan-2024=2024-05-20; may be repeated',
  },
  waivers: {
    zh: '核对方认可的豁免文件；可以重复',
    en: 'a file of waivers that the auditor accepts; may be repeated',
  },
  'no-waivers': {
    zh: '不计随申报提交的豁免，只计 --waivers 给出的',
    en: 'leave out waivers handed in with the states; those of --waivers count',
  },
  'require-evidence': {
    zh: '没有佐证的不算达标；缺省管全部有约束力的任务，写 must 则只管“应当”做的',
    en: 'without evidence nothing counts as met: of all duties that bind, or, given must, of those alone that must be done',
  },
  'fail-on': {
    zh: '从哪种结论起退出码为 1',
    en: 'the verdict from which the exit code is 1',
  },
  'exit-zero': {
    zh: '不论核对出什么，退出码都是 0；没有结论时仍为 2',
    en: 'exit with 0 whatever is found; without a verdict still with 2',
  },
  format: {
    zh: '输出格式；写成 格式:文件 则写入文件；可以重复',
    en: 'output format; format:file writes to a file; may be repeated',
  },
  changed: {
    zh: '改动过的文件的名单，一行一个，- 为标准输入；github 的标注有限，先标这些文件',
    en: 'a list of changed files, one a line, or - for standard input: github annotates these first, for it has room for few',
  },
  shard: {
    zh: '只做其中一片，如 2/4；各片的 json 报告用 duibiao merge 合并',
    en: 'do one part only, such as 2/4; duibiao merge joins the json reports of all parts',
  },
  jobs: {
    zh: '用几个线程做机器格式的报告；terminal 格式只用一个；快慢因机器而异',
    en: 'threads to make machine formats with; terminal uses one; what they gain depends on the machine',
  },
  baseline: {
    zh: '已知差距清单；只有清单以外的差距才使退出码为 1',
    en: 'the known gaps; only gaps that are not in this file make the exit code 1',
  },
  source: {
    zh: '文件原文，UTF-8 纯文本',
    en: 'the document, as plain UTF-8 text',
  },
  mutate: {
    zh: '逐处改动规则包，看它自带的测试能否发现；列出没有被发现的改动',
    en: 'change the pack in one place after the other and list the changes that its tests do not notice',
  },
  boundaries: {
    zh: '另按每条规则生成边界上的例子一并核对：数量、期限、条件、周期等',
    en: 'also run cases generated at the edges of every rule: quotas, days, conditions, periods',
  },
  name: {
    zh: '辖区名称；缺省为规则包所管的辖区',
    en: 'name of the division; by default the jurisdiction of the pack',
  },
  level: {
    zh: '辖区层级；能从名称看出时可以不写',
    en: 'its level; may be left out where the name tells it',
  },
  kind: {
    zh: '辖区类别；能从名称看出时可以不写',
    en: 'its kind; may be left out where the name tells it',
  },
  parent: {
    zh: '上级辖区；可以重复，从最高一级写起；缺省为规则包所管的辖区',
    en: 'a division above; may be repeated, uppermost first; by default the jurisdiction of the pack',
  },
  alone: {
    zh: '只写本级，下级辖区各交各的文件',
    en: 'the division alone; those below it hand in files of their own',
  },
  out: {
    zh: '写到哪里：init、schema、baseline 为文件，packs init 为其所在的文件夹；已有的不覆盖，只有 baseline 换成新的',
    en: 'where to write: init, schema and baseline a file, packs init the folder for it; only baseline replaces what is there',
  },
  lang: {
    zh: '输出语言',
    en: 'language of the output',
  },
  verbose: {
    zh: '逐项列出，不折叠',
    en: 'list every finding, fold nothing',
  },
  version: {
    zh: '显示版本',
    en: 'print the version',
  },
  help: {
    zh: '显示帮助',
    en: 'print help',
  },
} as const satisfies Readonly<Record<OptionName | 'version' | 'help', Bilingual>>;

/** The help of every option in one language. */
export function optionHelp(locale: keyof Bilingual): Readonly<Record<keyof typeof OPTION_HELP, string>> {
  const texts = Object.entries(OPTION_HELP).map(([name, text]) => [name, text[locale]]);
  return Object.fromEntries(texts) as Record<keyof typeof OPTION_HELP, string>;
}
