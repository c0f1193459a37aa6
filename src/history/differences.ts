import type { JsonFinding, JsonReport } from '../model/json-report.ts';
import type { Difference } from '../model/runs.ts';
import { isSame } from '../model/is-same.ts';

const LISTED = new Set<string>(['tool', 'packs', 'sources', 'evidence', 'findings']);

/** The differences, inputs before findings: they are what explains those. */
export function differences(was: JsonReport, is: JsonReport): Difference[] {
  return [
    ...toolDifference(was, is),
    ...keyed(was.packs, is.packs, ({ id }) => id).map(
      ([id, a, b]): Difference => ({ type: 'pack', id, was: a?.digest ?? null, is: b?.digest ?? null }),
    ),
    ...(['sources', 'evidence'] as const).flatMap((key) =>
      keyed(was[key], is[key], ({ file }) => file).map(
        ([file, a, b]): Difference => ({
          type: key === 'sources' ? 'source' : 'evidence',
          file,
          was: a?.sha256 ?? null,
          is: b?.sha256 ?? null,
        }),
      ),
    ),
    ...keyed(was.findings, is.findings, ({ fingerprint }) => fingerprint).map(([, a, b]) =>
      findingDifference(a, b),
    ),
    ...(Object.keys(is) as (keyof JsonReport)[])
      .filter((key) => !LISTED.has(key) && !isSame(was[key], is[key]))
      .map((key): Difference => ({ type: 'part', key })),
  ];
}

function toolDifference({ tool: was }: JsonReport, { tool: is }: JsonReport): Difference[] {
  const shown = ({ name, version }: JsonReport['tool']): string => `${name} ${version}`;
  return isSame(was, is) ? [] : [{ type: 'tool', was: shown(was), is: shown(is) }];
}

function findingDifference(a: JsonFinding | null, b: JsonFinding | null): Difference {
  const { pack = '', rule = '', division = [], period = null } = a ?? b ?? {};
  return {
    type: 'finding',
    rule: `${pack}/${rule}`,
    division,
    period,
    was: a?.status ?? null,
    is: b?.status ?? null,
  };
}

/** What differs of two lists, by key, in the order of the first and then of the second. */
function keyed<T>(
  was: readonly T[],
  is: readonly T[],
  keyOf: (one: T) => string,
): [string, T | null, T | null][] {
  const before = new Map(was.map((one) => [keyOf(one), one]));
  const after = new Map(is.map((one) => [keyOf(one), one]));
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .map((key): [string, T | null, T | null] => [key, before.get(key) ?? null, after.get(key) ?? null])
    .filter(([, a, b]) => !isSame(a, b));
}
