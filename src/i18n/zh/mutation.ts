import type { MutationWords } from '../contract/mutation-words.ts';

/** The words of `packs test --mutate`. */
export const mutation: MutationWords = {
  title: '变异测试',
  counts: ({ total, uncompiled, equivalent }, noticed) =>
    `逐处改动规则包，共 ${total} 处：${noticed} 处有测试发现或不再合乎写法（后者 ${uncompiled} 处），` +
    `${equivalent} 处已注明等效，${total - noticed - equivalent} 处没有被发现`,
  score: (percent, noticed, all) =>
    percent === null ? '没有可改动之处' : `发现率 ${percent}%（${noticed}/${all}，等效的不计）`,
  survivors: (count) => `没有被发现的改动（${count} 处）`,
  change: (from, to) => `${from} → ${to.map((one) => one ?? '（去掉）').join('、')}`,
  hintAsked:
    '改了规则的 each 而没有被发现的：可在 tests.yaml 的 asked 里把各条规则问谁另写一遍（each、rules，名册加 count）',
  hint: '为每处改动补一例会因此不通过的测试；确实不影响任何结论的，写进 tests.yaml 的 equivalent（rule、at、to、why）',
};
