import { remembered } from '../public/remembered.ts';

/** Compares paths as the tree has them: parents before what is below them, siblings in the order in which `paths` first names them. */
export function divisionOrder(
  paths: readonly (readonly string[])[],
): (a: readonly string[], b: readonly string[]) => number {
  const prefixesOf = remembered((path: readonly string[]) =>
    path.map((_, index) => JSON.stringify(path.slice(0, index + 1))),
  );
  const ranks = new Map<string, number>();
  for (const path of new Set(paths)) {
    for (const key of prefixesOf(path)) if (!ranks.has(key)) ranks.set(key, ranks.size);
  }
  return (a, b) => {
    const [first, second] = [prefixesOf(a), prefixesOf(b)];
    const fork = first.findIndex((key, index) => key !== second[index]);
    if (fork === -1) return first.length - second.length;
    const [left, right] = [first[fork], second[fork]];
    if (left === undefined || right === undefined) return first.length - second.length;
    return (ranks.get(left) ?? ranks.size) - (ranks.get(right) ?? ranks.size);
  };
}
