import { answersTo } from '../../model/answers-to.ts';
import type { Pack } from '../../model/pack.ts';
import { type DivisionNames, divisionNames } from '../../model/region/division-names.ts';
import type { Division, State } from '../../model/state.ts';
import type { Waiver } from '../../model/waiver.ts';
import { nearest } from '../../model/nearest.ts';
import { isBeside } from './is-beside.ts';
import type { IsoDate } from '../../model/iso-date.ts';

/** What waivers are judged against. */
export interface WaiverRun {
  readonly asOf: IsoDate;
  readonly state: State;
  /** Those that judge, each with the rules that are asked. */
  readonly packs: readonly Pack[];
  /** Some of the declared files take no part: what they declare is not known. */
  readonly isPart: boolean;
  /** What was handed in beside the states does not count. */
  readonly ignoresSubmitted: boolean;
}

/** The division that a waiver means, or why it means none. */
export type Aim =
  | { readonly type: 'division'; readonly path: readonly string[] }
  | { readonly type: 'encouraged'; readonly path: readonly string[] }
  | { readonly type: 'orphaned'; readonly nearest: string | null }
  | { readonly type: 'ambiguous'; readonly paths: readonly (readonly string[])[] }
  | { readonly type: 'other-folder'; readonly path: readonly string[]; readonly file: string }
  | { readonly type: 'not-asked'; readonly path: readonly string[] | null }
  | { readonly type: 'ignored' };

/** Finds what waivers mean; the same in every shard of a run, because no finding is looked at. */
export function aimer(run: WaiverRun): (waiver: Waiver) => Aim {
  const divisions = run.state.trees.flatMap(({ division }) => within(division));
  const names = divisionNames(run.packs.map(({ region }) => region));
  return (waiver) => aim(waiver, run, divisions, names);
}

function aim(
  waiver: Waiver,
  { state, packs, isPart, ignoresSubmitted }: WaiverRun,
  divisions: readonly Division[],
  names: DivisionNames,
): Aim {
  if (ignoresSubmitted && waiver.origin === 'submitted') return { type: 'ignored' };
  const found = divisions.filter(({ path }) => names.endsIn(path, waiver.division));
  const [division] = found;
  if (found.length > 1) return { type: 'ambiguous', paths: found.map(({ path }) => path) };
  const rules = packs
    .filter(({ id }) => id === waiver.pack)
    .flatMap((pack) => pack.rules.filter((rule) => answersTo(rule, waiver.rule)));
  if (division === undefined) {
    if (rules.length === 0 || isPart || mayBeElsewhere(waiver, state, divisions, names))
      return { type: 'not-asked', path: null };
    if (isNamedByDocument(waiver, packs)) return { type: 'division', path: waiver.division };
    const known = divisions.map(({ name }) => name);
    return { type: 'orphaned', nearest: nearest(waiver.division.at(-1) ?? '', known) };
  }
  const { path, place } = division;
  if (rules.length === 0) return { type: 'not-asked', path };
  if (waiver.origin === 'submitted' && !isBeside(waiver.place.file, place.file))
    return { type: 'other-folder', path, file: place.file };
  return { type: rules.every(({ force }) => force === 'encouraged') ? 'encouraged' : 'division', path };
}

function within(division: Division): Division[] {
  return [division, ...division.divisions.flatMap(within)];
}

/** Where a file declares only part of a jurisdiction, a division that it does not have may be in another file. */
function mayBeElsewhere(
  { division }: Waiver,
  { trees }: State,
  divisions: readonly Division[],
  names: DivisionNames,
): boolean {
  const above = division.slice(0, -1);
  if (above.length > 0 && divisions.some(({ path }) => names.endsIn(path, above))) return false;
  return trees.length === 0 || trees.some((tree) => tree.above.length > 0);
}

function isNamedByDocument({ division, pack }: Waiver, packs: readonly Pack[]): boolean {
  const name = division.at(-1) ?? '';
  return packs.some(({ id, rosters }) => id === pack && rosters.some(({ names }) => names.includes(name)));
}
