import process from 'node:process';

const times = Number(process.env['TIMES'] ?? 1);

/** How many cases of a law are generated; the long proofs try `TIMES` as many, the first of them the same. */
export function cases(count: number): number {
  return count * times;
}
