import type { GapReportWords } from '../contract/report-words.ts';
import { commandLine } from './command-line.ts';
import { names } from './names.ts';

const MOST_BEARERS = 3;

function counts(list: Parameters<GapReportWords['totals']>[1]): string {
  return list.map(([status, count]) => `${names.status[status]} ${count}`).join(' · ');
}

/** The words of the gap report. */
export const gapReport: GapReportWords = {
  title: (whose) => `${whose}对标检查`,
  asOf: (day) => `核对日 ${day}`,
  issued: (list) => `成文日由核对方给出：${list}`,
  document: (title, number) => `《${title}》${number === null ? '（文号未载明）' : `（${number}）`}`,
  noDocument: '没有适用的文件（规则包）',
  faultyPack: (name) => `规则包 ${name} 有错误，没有用来核对`,
  totals: (all, list, decided) => {
    const share = decided === null ? '没有可判定的事项' : `已判定 ${decided}%（不含不适用）`;
    return `共 ${all} 项：${list.length === 0 ? '无' : counts(list)}；${share}`;
  },
  narrowedTo: {
    only: (list) => `只核对规则 ${list}，其他规则没有核对`,
    topic: (list) => `只核对主题 ${list}，其他主题没有核对`,
    bearer: (list) => `只核对责任单位 ${list}，其他单位的没有核对`,
    division: (list) => `只核对 ${list} 及其下级，其他辖区没有核对`,
    status: (list) => `只列出 ${list}，其他结论没有列出`,
  },
  shard: (index, of) => `只核对 ${of} 份中的第 ${index} 份，其他各份没有核对`,
  narrowed: (listed) => `本次按筛选条件只列出其中 ${names.findings(listed)}。`,
  section: (status, count) => `${names.status[status]}（${names.findings(count)}）`,
  noGaps: '没有逾期未达标或持续推进中未达标的事项。',
  noGapsButUndeclared: (count) =>
    `已申报的事项中没有发现差距；但有 ${names.findings(count)}未申报，不能视为达标。`,
  nothingAsked: '没有一项要求适用于所申报的辖区，不能据此认为达标。',
  nothingRead: '没有可以核对的申报：所给的文件都有错误，没有得出结论。',
  itself: (name) => `${name}（本级）`,
  clause: (clauses) => `依据 ${clauses.join('、')}`,
  force: (force) => `【${force}】`,
  disputed: (count, all) => (count === all ? '【口径有争议】' : `【其中 ${count} 项口径有争议】`),
  bearers: (list) =>
    `责任单位 ${list.length <= MOST_BEARERS ? names.list(list) : names.andOthers(list.slice(0, MOST_BEARERS), `${list.length} 个单位`)}`,
  place: (position) => `位置 ${position}`,
  remedy: (text) => `整改建议 ${text}`,
  places: (count) => `${count} 处`,
  notShown: (count) => `另有 ${names.findings(count)}未显示，加 --verbose 查看全部。`,
  folded: (count) => `共 ${names.findings(count)}`,
  differing: '各处情况不同',
  gapInAll: (quantity, isAtLeast) => `合计${isAtLeast ? '至少' : ''}缺 ${quantity}`,
  villagesLacking: (count) => `合计 ${names.divisions(count, 'village')}尚未做到`,
  actualFromTo: (least, most, unit) =>
    least === most ? `现有 ${names.quantity(least, unit)}` : `现有 ${least} 至 ${names.quantity(most, unit)}`,
  each: (text) => `各${text}`,
  requiredEach: (quantity) => `各应有 ${quantity}`,
  dueFromTo: (first, last) => (first === last ? `期限 ${first}` : `期限 ${first} 至 ${last}`),
  passed: (due, first, last) => `${due} 已过 ${first === last ? first : `${first} 至 ${last}`} 天`,
  lapsedFromTo: (count, first, last) =>
    `${count === null ? '' : `其中 ${names.findings(count)}曾经达标，`}${first === last ? `${first} 起` : `${first} 至 ${last} 先后`}不再达标`,
  daysFromTo: (status, first, last) => {
    const days = first === last ? `${first} 天` : `${first} 至 ${last} 天`;
    if (status === 'late') return `逾期 ${days}完成`;
    if (status === 'overdue') return `已逾期 ${days}`;
    return last === 0 ? '当日到期' : `还剩 ${days}`;
  },
  periods: (labels, all) => (labels.length < all ? `${labels.join('、')}等 ${all} 期` : labels.join('、')),
  notes: '说明',
  late: '逾期完成',
  disputes: '结论因解释口径而异（可用 --reading 另选）',
  remarks: '提示',
  notices: '总体情况',
  leftOut: (count) => `${count} 个文件因有错误没有计入：`,
  chosenReadings: '本次选用的解释口径',
  packsUsed: '所用规则包',
  packUsed: (id, digest) => `${id}（内容摘要 ${digest}）`,
  remarkSummary: {
    'day-unknown': '没有写明哪一天做到，无法判断是否按期',
    lapsed: '曾经达标，后来不再达标',
    'at-most-days': '确切日期不明，逾期天数按最多计算',
    'range-exceeded': '超过文件写明的上限（只作提示）',
    counted: '计数方式',
    'known-of-them': '只知道其中多少个符合，总数没有申报',
    'log-ends': '记录截止之后的情况没有申报',
    'condition-false': '条件不成立',
    'nothing-to-cover': '没有需要覆盖的对象',
    'not-in-force': '文件不在施行期内',
    begins: '尚未开始要求',
    'not-asked-under-reading': '按所选口径不作要求',
    'no-subjects': '应核对的辖区一个也没有申报',
    'not-on-file': '文件点名的辖区没有申报',
    ended: '该辖区已撤销',
    'no-evidence': '按所申报的已经达标，但没有佐证',
  },
  moreNotes: (count) => `另有 ${count} 条未显示，加 --verbose 查看全部。`,
  inUse: '（现用）',
  wouldBe: (reading, list) => `按${reading}：${counts(list)}`,
  reading: (title, name) => `「${title}」（${name}）`,
  undeclaredPastDue: (count) => `期限已过而没有申报的（${names.findings(count)}），先补报这些：`,
  undeclaredOthers: (count) => `期限未到或没有期限的（${names.findings(count)}）：`,
  ending: '汇总',
  columns: {
    overdue: '逾期',
    open: '持续',
    undeclared: '未申报',
    pending: '未到期',
    waived: '豁免',
    late: '逾期 完成',
    met: '达标',
    'not-applicable': '不适用',
  },
  otherRows: {
    division: (count) => `其余 ${count} 个辖区`,
    topic: (count) => `其余 ${count} 个主题`,
  },
  exit: (code, reported) =>
    `退出码 ${reported}${reported === code ? '' : `（因 --exit-zero，原为 ${code}）`}：${commandLine.exitCodes[code]}`,
  written: (files, totals) => `已写入 ${files.join('、')}；${totals}`,
  next: '下一步',
  hintAsk: (count) => `duibiao ask <文件>：列出 ${names.findings(count)}未申报的要补报什么、写在哪里`,
  hintVerbose: '加 --verbose：逐项列出，含不适用的原因和所在行',
  hintExplain: (rule) => `duibiao explain ${rule} <文件>：看一条要求的出处、口径和整改建议`,
  hintFix: '申报情况有变化时，改申报文件后重新运行 duibiao check',
};
