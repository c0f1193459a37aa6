import type { Fault } from '../../../model/diagnostic.ts';
import { isBelow, LEVELS } from '../../../model/level.ts';
import { childPlace } from '../../../model/position.ts';
import { type DivisionNames, NAMES_AS_WRITTEN } from '../../../model/region/division-names.ts';
import type { Division, Tree } from '../../../model/state.ts';
import type { DeclaredDivision } from './read-division.ts';

/** One file's root and the names above it, outermost first. */
export interface DeclaredFile {
  readonly parents: readonly string[];
  readonly root: DeclaredDivision;
}

interface Node {
  readonly declared: DeclaredDivision;
  readonly children: Node[];
}

interface Root {
  readonly parents: readonly string[];
  readonly node: Node;
}

/**
 * Hangs each file's root below its parent where another file declares it, so that every township can submit its own file.
 * The order of files and divisions does not matter: siblings are put in the order of their codes, then of their names.
 */
export function composeTrees(
  files: readonly DeclaredFile[],
  report: (fault: Fault) => void,
  names: DivisionNames = NAMES_AS_WRITTEN,
): Tree[] {
  const roots: Root[] = files.map(({ parents, root }) => ({ parents, node: nodeOf(root) }));
  // From the top down: a parent's own place is known before anything is hung below it.
  const tops = roots.toSorted(byLevel).filter((root) => {
    const others = roots.filter((other) => other !== root);
    const homes = [...new Set(others.flatMap((other) => findBelow(other, root.parents, names)))];
    if (homes.length === 0) return true;
    const [home] = homes;
    if (homes.length > 1 || home === undefined) {
      const token = root.parents.join(' / ');
      report({
        code: 'parent-ambiguous',
        severity: 'error',
        place: childPlace(root.node.declared.place, 'parent'),
        args: { token, actual: homes.length },
      });
      return false;
    }
    if (!isBelow(root.node.declared.level, home.declared.level)) {
      const args = { token: root.node.declared.level, key: home.declared.level };
      report({
        code: 'level-not-below-parent',
        severity: 'error',
        place: childPlace(root.node.declared.place, 'level'),
        args,
      });
      return false;
    }
    home.children.push(root.node);
    return false;
  });
  reportTwins(
    tops.map(({ parents, node }) => ({
      key: names.keyOf([...parents, node.declared.name]),
      node,
    })),
    report,
  );
  return tops
    .map(({ parents, node }) => ({ above: parents, division: divisionOf(node, parents, report) }))
    .toSorted((a, b) => compareText(a.division.path.join('\n'), b.division.path.join('\n')));
}

function nodeOf(declared: DeclaredDivision): Node {
  return { declared, children: declared.divisions.map(nodeOf) };
}

function byLevel({ node: a }: Root, { node: b }: Root): number {
  return LEVELS.indexOf(a.declared.level) - LEVELS.indexOf(b.declared.level);
}

/** Divisions of `root`'s tree whose path, by names of now or before or by codes, ends in `wanted`. */
function findBelow(root: Root, wanted: readonly string[], names: DivisionNames): Node[] {
  const search = (node: Node, above: readonly (readonly string[])[]): Node[] => {
    const { name, formerly = [], code } = node.declared;
    const words = [name, ...formerly, ...(code === undefined ? [] : [code])];
    const paths = above.flatMap((path) => words.map((word) => [...path, word]));
    return [
      ...(paths.some((path) => names.endsIn(path, wanted)) ? [node] : []),
      ...node.children.flatMap((child) => search(child, paths)),
    ];
  };
  return search(root.node, [root.parents]);
}

function divisionOf(
  node: Node,
  above: readonly string[],
  report: (fault: Fault) => void,
  endedAbove?: Division['ended'],
): Division {
  const path = [...above, node.declared.name];
  reportTwins(
    node.children.map((child) => ({ key: child.declared.name, node: child })),
    report,
  );
  const coded = node.children.filter(({ declared }) => declared.code !== undefined);
  const named = new Set(coded.map(({ declared }) => declared.name));
  // One code is one division, whatever its name.
  if (named.size === coded.length)
    reportTwins(
      coded.map((child) => ({ key: child.declared.code ?? '', node: child })),
      report,
    );
  // What lay below a division that is no more is told of elsewhere since.
  const ended = node.declared.ended ?? endedAbove;
  const children = node.children.toSorted((a, b) => compareText(orderOf(a), orderOf(b)));
  return {
    ...node.declared,
    ...(ended === undefined ? {} : { ended }),
    path,
    divisions: children.map((child) => divisionOf(child, path, report, ended)),
  };
}

function reportTwins(
  siblings: readonly { readonly key: string; readonly node: Node }[],
  report: (fault: Fault) => void,
): void {
  const first = new Map<string, Node>();
  for (const { key, node } of siblings) {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, node);
      continue;
    }
    const { name, place } = node.declared;
    report({
      code: 'division-twice',
      severity: 'error',
      place: childPlace(place, 'name'),
      args: { token: name, other: childPlace(earlier.declared.place, 'name') },
    });
  }
}

function orderOf(node: Node): string {
  return `${node.declared.code ?? '~'}\n${node.declared.name}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
