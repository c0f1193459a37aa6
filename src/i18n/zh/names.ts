import { KIND_TITLES, LEVEL_TITLES } from '../../model/level.ts';
import { type Period, parsePeriod, type PeriodKind } from '../../model/period.ts';
import type { Names } from '../contract/names.ts';

const QUARTERS = ['一', '二', '三', '四'];

const PERIOD: Record<PeriodKind, (period: Period) => string> = {
  year: ({ label }) => `${label}年`,
  'half-year': ({ label }) => `${label.slice(0, 4)}年${label.endsWith('1') ? '上' : '下'}半年`,
  quarter: ({ label }) => `${label.slice(0, 4)}年第${QUARTERS[Number(label.slice(6)) - 1] ?? ''}季度`,
  month: ({ label }) => `${label.slice(0, 4)}年${Number(label.slice(5))}月`,
};

export const names: Names = {
  terms:
    `规则包 核对日 申报日 申报 期限 截止 逾期 已逾期 当日到期 不再达标 曾经达标 责任单位 解释口径 口径 整改建议 退出码
    现用 合计 各应有 应有 现有 尚未 尚未做到 未显示 没有 不能 不足 少于 不少于 至少 至多 持续 条件 有条件 差距 达标 豁免
    辖区 文件 文号 文号未载明 内容摘要 位置 依据 查看 全部 例会 检查 要求 材料 数量 清单 日期 说明 提示`.split(
      /\s+/,
    ),
  status: {
    met: '达标',
    late: '逾期完成',
    pending: '未到期',
    overdue: '逾期未达标',
    open: '持续推进中未达标',
    undeclared: '未申报',
    waived: '豁免',
    'not-applicable': '不适用',
  },
  statusMeaning: {
    met: '已做到；有期限的，在期限内做到',
    late: '已做到，但晚于期限',
    pending: '尚未做到，期限未到',
    overdue: '尚未做到，期限已过',
    open: '尚未做到，属于没有期限的持续任务',
    undeclared: '缺少判定所需的申报事项',
    waived: '尚未做到，但在有效的豁免之内',
    'not-applicable': '条件不成立，或当时不作要求',
  },
  force: { must: '应当', 'in-principle': '原则上', conditional: '有条件的或根据需要', encouraged: '鼓励' },
  level: {
    prefecture: LEVEL_TITLES.prefecture.zh,
    county: LEVEL_TITLES.county.zh,
    township: LEVEL_TITLES.township.zh,
    village: LEVEL_TITLES.village.zh,
  },
  kind: {
    town: KIND_TITLES.town.zh,
    township: KIND_TITLES.township.zh,
    subdistrict: KIND_TITLES.subdistrict.zh,
    village: KIND_TITLES.village.zh,
    community: KIND_TITLES.community.zh,
  },
  role: {
    chair: '主任（组长）',
    'executive-deputy': '常务副主任',
    deputy: '副主任（副组长）',
    member: '成员',
  },
  comparator: { atLeast: '不少于', moreThan: '超过', atMost: '不超过', lessThan: '少于', equals: '为' },
  every: { month: '每月', quarter: '每季度', 'half-year': '每半年', year: '每年' },
  checkable: { hard: '按数字、日期或职务核对', attest: '按申报的“是”核对' },
  severity: { error: '错误', warning: '提醒', note: '说明' },
  period(label) {
    const period = parsePeriod(label);
    return period === null ? label : PERIOD[period.kind](period);
  },
  quantity: (count, unit) => (unit === '%' ? `${count}%` : unit === '' ? `${count}` : `${count} ${unit}`),
  days: (count) => `${count} 天`,
  findings: (count) => `${count} 项`,
  divisions: (count, level) => (level === null ? `${count} 个辖区` : `${count} 个${LEVEL_TITLES[level].zh}`),
  kinds: (count, kind) => `${count} 个${KIND_TITLES[kind].zh}`,
  villagesOf: (township, kind) => `${township}的${KIND_TITLES[kind].zh}`,
  quote: (text) => `「${text}」`,
  list: (items) => items.join('、'),
  either: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}或${items.at(-1) ?? ''}`,
  andOthers: (shown, all) => `${shown.join('、')}等 ${all}`,
  phrases: (parts) => parts.join('，'),
  join: (clauses) => clauses.join('；'),
  aside: (text) => `（${text}）`,
  labelled: (label, text) => `${label}：${text}`,
};
