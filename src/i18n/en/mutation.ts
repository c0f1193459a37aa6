import type { MutationWords } from '../contract/mutation-words.ts';

/** The words of `packs test --mutate`. */
export const mutation: MutationWords = {
  title: 'Mutation test',
  counts: ({ total, uncompiled, equivalent }, noticed) =>
    `The pack was changed in one place after the other, ${total} ${total === 1 ? 'change' : 'changes'}: ${noticed} noticed ` +
    `(with ${uncompiled} of them the pack is faulty, with the others a row fails), ` +
    `${equivalent} named as equivalent, ${total - noticed - equivalent} not noticed`,
  score: (percent, noticed, all) =>
    percent === null
      ? 'there is nothing to change'
      : `score ${percent}% (${noticed} of ${all}, equivalent ones left out)`,
  survivors: (count) => `Changes that no test notices (${count})`,
  change: (from, to) => `${from} → ${to.map((one) => one ?? '(taken away)').join(', ')}`,
  hintAsked:
    'Changes of each: write whom the rules ask a second time in asked of tests.yaml (each, rules, and count for a roster)',
  hint: 'Add a row that fails with the change; name what can change no verdict in equivalent of tests.yaml (rule, at, to, why)',
};
