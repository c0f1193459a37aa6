import type { CompareWords } from '../contract/compare-words.ts';
import { names } from './names.ts';

/** The words of the comparison. */
export const compare: CompareWords = {
  title: (whose) => `辖区对比：${whose}`,
  titleBelow: (name) => `${name}下级辖区对比`,
  narrowed: (topics) => `只比较这些主题：${names.list(topics)}`,
  documents: '依据',
  nothingAsked: '没有核对任何要求',
  differentDocuments: '各辖区依据的文件不同，要求的多少和严格程度也不同，份额不能直接相比。',
  columns: {
    share: '达标/应做',
    percent: '份额',
    gaps: '差距',
    overdue: '逾期',
    open: '持续',
    pending: '未到期',
    undeclared: '未申报',
    waived: '豁免',
    'not-applicable': '不适用',
  },
  topic: '主题',
  division: '辖区',
  total: '合计',
  totals: '各辖区合计',
  byTopic: '按主题',
  byDivision: '按下级辖区',
  notOnFile: (count) => `文件点名、没有申报的辖区（${count} 个）`,
  legend: [
    '达标含逾期完成。差距是今天尚未做到的：逾期（期限已过）、持续（没有期限）、未到期。',
    '应做＝达标＋差距＋未申报＋豁免，不含不适用。未申报和豁免都不算达标。',
    '每个辖区的每项要求计一项，定期任务每期计一项。“-”表示没有应做的。',
  ],
  encouraged: (count) => `鼓励性的要求不计入以上各数（本次 ${names.findings(count)}）。`,
  order:
    '差距多的在前，豁免的也算；差距相同的，未申报多的在前；再相同的，按名称排列。本级和没有申报的排在最后。',
  noDivisions: '没有申报下级辖区。',
  onlyTotals:
    '辖区较多，没有按主题列出：加 --verbose 全部列出，或用 --format csv:文件、--format markdown:文件 写入文件。',
  hintDivision: '加 --by division：把下级辖区并列比较',
  csv: {
    asOf: '核对日',
    jurisdiction: '辖区',
    row: '类别',
    topic: '主题编号',
    name: '名称',
    met: '达标合计',
    gaps: '差距合计',
    applicable: '应做合计',
    share: '份额',
    packs: '规则包',
  },
};
