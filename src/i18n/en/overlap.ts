import type { OverlapWords } from '../contract/overlap-words.ts';
import { names } from './names.ts';

const OUTCOMES = {
  conflict: 'conflict',
  mixed: 'cannot be ranked',
  stricter: 'one is stricter',
  same: 'ask the same',
} satisfies Record<Parameters<OverlapWords['totals']>[1][number][0], string>;

/** The words about what several packs ask of the same division. */
export const overlap: OverlapWords = {
  heading: 'Asked for by several documents',
  totals: (all, counts) =>
    `Pairs of rules for the same thing in the same division: ${all} (${counts.map(([outcome, count]) => `${OUTCOMES[outcome]} ${count}`).join(' · ')}). Each document keeps its own findings, nothing is merged.`,
  forced: (list) =>
    `nothing declared says that ${names.list(list)} belongs to it, compared only because --pack says so`,
  notShown: (count) => `${count} more not shown; add --verbose to see all.`,
  beside: 'Other documents',
};
