import type { Fault } from '../../model/diagnostic.ts';
import type { Mutant } from '../../model/mutant.ts';
import { nearest } from '../../model/nearest.ts';
import type { Equivalent } from '../../model/pack-file.generated.ts';
import type { PackSources } from '../../model/pack-sources.ts';
import { childPlace, type Place } from '../../model/position.ts';

/**
 * The changes that the author of a pack has named as equivalent. An entry that names none, or one that a test notices,
 * is a fault; so nothing stays excused that is no longer there.
 */
export function namedEquivalents(
  { file, value }: NonNullable<PackSources['tests']>,
  mutants: readonly Mutant[],
  survived: ReadonlySet<Mutant>,
): { readonly equivalent: ReadonlySet<Mutant>; readonly faults: readonly Fault[] } {
  const equivalent = new Set<Mutant>();
  const faults: Fault[] = [];
  for (const [index, entry] of (value.equivalent ?? []).entries()) {
    const mutant = mutants.find((candidate) => isNamedBy(candidate, entry));
    const place = childPlace({ file, pointer: '' }, 'equivalent', index);
    if (mutant === undefined) faults.push(unknown(entry, mutants, place));
    else if (survived.has(mutant)) equivalent.add(mutant);
    else faults.push(error('pack-equivalent-noticed', place, { token: named(entry) }));
  }
  return { equivalent, faults };
}

function isNamedBy({ rule, at, to }: Mutant, entry: Equivalent): boolean {
  return rule === (entry.rule ?? null) && at === entry.at && wordOf(to) === wordOf(entry.to);
}

/** A number and the same number as text, a label of a year, are one word. */
function wordOf(to: unknown): string | null {
  if (to === undefined || to === null) return null;
  return typeof to === 'string' ? to : JSON.stringify(to);
}

/** What could have been meant: another place of the rule, or another value at this one. */
function unknown(entry: Equivalent, mutants: readonly Mutant[], place: Place): Fault {
  const ofRule = mutants.filter(({ rule }) => rule === (entry.rule ?? null));
  const here = ofRule.filter(({ at }) => at === entry.at);
  const places = [...new Set(ofRule.map(({ at }) => at))];
  const values = here.map(({ to }) => wordOf(to) ?? 'null');
  return here.length === 0
    ? error('pack-equivalent-unknown', childPlace(place, 'at'), {
        token: entry.at,
        nearest: nearest(entry.at, places),
        expected: places,
      })
    : error('pack-equivalent-unknown', childPlace(place, 'to'), { token: named(entry), expected: values });
}

function named({ at, to }: Equivalent): string {
  return `${at} → ${wordOf(to) ?? 'null'}`;
}

function error(code: Fault['code'], place: Place, args: Fault['args']): Fault {
  return { code, severity: 'error', place, args };
}
