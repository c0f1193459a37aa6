import type { Rule } from './pack.ts';

/** Whether a rule is meant by `word`: by its id, or by one that it had before it was renamed or split. */
export function answersTo({ id, was }: Pick<Rule, 'id' | 'was'>, word: string): boolean {
  return id === word || was.includes(word);
}
