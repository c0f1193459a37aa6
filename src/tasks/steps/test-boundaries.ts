import { boundaries } from '../../author/boundaries/boundaries.ts';
import {
  BOUNDARY_SORTS,
  type BoundaryFailure,
  type BoundaryResult,
  type BoundarySort,
} from '../../model/boundary.ts';
import type { Pack } from '../../model/pack.ts';
import { judgeBoundary } from './judge-boundary.ts';

/** Generates the cases at the edges of every rule and holds the program's verdicts against those that are expected. */
export function testBoundaries(pack: Pack): Omit<BoundaryResult, 'rows'> {
  const { cases, impossible, omitted } = boundaries(pack);
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  const failures = cases.flatMap((one): BoundaryFailure[] => {
    const rule = rules.get(one.rule);
    const failure = rule === undefined ? null : judgeBoundary(pack, rule, one);
    return failure === null ? [] : [failure];
  });
  const generated = Object.fromEntries(
    BOUNDARY_SORTS.map((sort) => [sort, cases.filter((one) => one.sort === sort).length]),
  ) as Record<BoundarySort, number>;
  return {
    pack: pack.id,
    title: pack.title,
    rules: pack.rules.length,
    generated,
    failures,
    impossible,
    omitted,
  };
}
