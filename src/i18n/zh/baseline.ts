import type { BaselineWords } from '../contract/baseline-words.ts';

/** Known gaps. */
export const baseline: BaselineWords = {
  title: (file) => `与已知差距清单「${file}」比较`,
  totals: (counts) =>
    [
      `新的差距 ${counts.new} 项`,
      `已知、仍未做到 ${counts.known} 项`,
      ...part('已经做到', counts.fixed),
      ...part('不再是差距、但也没有达标', counts.neither),
      ...part('已经失效', counts.stale),
      ...part('本次没有核对', counts.notAsked),
    ].join(' · '),
  new: (count) => `新的差距（${count} 项）`,
  worsened: (count) => `其中清单里有、但现在更紧迫的（${count} 项）`,
  fixed: (count) => `已经做到，可以从清单里去掉（${count} 项）`,
  neither: (count) => `不再是差距，但也没有达标（${count} 项）`,
  stale: (count) => `已经失效：规则或辖区没有了，或者没有给出它的申报文件（${count} 项）`,
  noneNew: '没有新的差距；已知的差距仍是差距，并不因此算作达标。',
  mark: (known, all) => (known === all ? '【已知】' : `【其中 ${known} 项已知】`),
  hint: '清单需要更新时，用 duibiao baseline <文件> 重新写出，连同改动一起审核。',
  made: (gaps, undeclared) =>
    `清单记入 ${gaps} 项差距${undeclared === 0 ? '' : `；另有 ${undeclared} 项未申报，没有记入，补报后如有差距就是新的差距`}`,
  refused: '输入有错误，没有写出清单：有错误的文件里的差距还不知道',
};

function part(words: string, count: number): string[] {
  return count === 0 ? [] : [`${words} ${count} 项`];
}
