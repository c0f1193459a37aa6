import type { OverlapWords } from '../contract/overlap-words.ts';
import { names } from './names.ts';

const OUTCOMES = {
  conflict: '矛盾',
  mixed: '难分宽严',
  stricter: '分出宽严',
  same: '要求相同',
} satisfies Record<Parameters<OverlapWords['totals']>[1][number][0], string>;

/** The words about what several packs ask of the same division. */
export const overlap: OverlapWords = {
  heading: '几份文件都有要求的事项',
  totals: (all, counts) =>
    `对同一辖区的同一件事，两份文件都有要求的 ${all} 处：${counts.map(([outcome, count]) => `${OUTCOMES[outcome]} ${count}`).join(' · ')}。结论仍按各文件分别列出，没有合并。`,
  forced: (list) => `从申报看不出${names.list(list)}属于该区域，只因 --pack 指定才一并比较`,
  notShown: (count) => `另有 ${count} 处未显示，加 --verbose 查看全部。`,
  beside: '其他文件',
};
