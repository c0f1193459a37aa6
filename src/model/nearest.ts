import { distance } from 'fastest-levenshtein';

/** The right word that a wrong one was probably meant to be, or null if none comes near. */
export function nearest(token: string, words: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(token.length / 2));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const word of words) {
    const found =
      word.includes(token) && token.length > 1 ? 1 : distance(token.toLowerCase(), word.toLowerCase());
    if (found < bestDistance) [best, bestDistance] = [word, found];
  }
  return best;
}
