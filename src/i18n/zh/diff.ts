import type { ChangeKind } from '../../model/diff.ts';
import type { DiffWords } from '../contract/diff-words.ts';

const KINDS: Readonly<Record<ChangeKind, string>> = {
  opened: '新出现的差距',
  closed: '已经做到',
  neither: '不再是差距，但也没有达标',
  lost: '原来可以判定，现在未申报',
  unchanged: '仍是差距',
};

/** The difference of two states or reports. */
export const diff: DiffWords = {
  title: '前后比较',
  side: (which, path, asOf) => `${which === 'old' ? '原来' : '现在'}：${path}（核对日 ${asOf}）`,
  thing: {
    waivers: '豁免',
    date: '核对日',
    rules: '规则包或解释口径',
    facts: '申报内容',
    program: '程序版本',
  },
  differing: (things) => `前后不同的：${things}`,
  nothingDiffers: '核对日、规则包和申报内容前后都相同',
  nothingChanged: '差距没有变化。',
  recordsOnly: '报告里没有申报内容，前后有几样不同时，只能列出可能的原因；要分清原因，请比较申报文件。',
  count: (kind, count) => `${KINDS[kind]} ${count} 项`,
  section: (kind, count) => `${KINDS[kind]}（${count} 项）`,
  absent: '没有这一项',
  why: '原因',
  cause: {
    waivers: '豁免有变',
    date: '核对日不同',
    rules: '规则变了',
    facts: '申报内容变了',
    program: '程序版本变了',
  },
  waiver: { granted: '给予了豁免', lapsed: '豁免已失效' },
  onDay: {
    duePassed: '期限已过',
    notYetDeclared: '原来的核对日那天还没有申报',
    notDeclaredSince: '申报以后的情况没有再申报',
    begins: '到了要求的时候',
  },
  because: (causes) => causes.join('，同时'),
  perhaps: (causes) => `可能是${causes.join('，或者')}`,
  noCause: '不明，所记的都没有变',
  short: (quantity) => `缺 ${quantity}`,
  toDeclare: (facts) => `要补报 ${facts}`,
  andMore: (shown, all) => `${shown.join('、')}等 ${all} 项`,
  due: (day) => `期限 ${day}`,
  columns: { what: '事项', who: '辖区', before: '原来', after: '现在', why: '原因' },
  refused: '没有比较：有错误的申报里有没有差距还不知道',
};
