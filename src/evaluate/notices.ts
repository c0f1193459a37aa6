import type { Notice } from '../model/finding.ts';
import { daysBetween, type IsoDate } from '../model/iso-date.ts';
import type { Pack } from '../model/pack.ts';
import type { Scope } from '../model/region/scopes-of.ts';
import type { Division, State } from '../model/state.ts';

/** What a reader must know about the evaluation as a whole. */
export function noticesOf(
  bound: readonly { readonly pack: Pack; readonly scopes: readonly Scope[] }[],
  state: State,
  asOf: IsoDate,
): Notice[] {
  const unbound = state.trees.filter(
    (tree) => !bound.some(({ scopes }) => scopes.some(({ top }) => isWithin(top, tree.division))),
  );
  return [
    ...unbound.map((tree): Notice => ({ type: 'no-pack-binds', name: tree.division.path.join(' / ') })),
    ...bound.flatMap(({ pack, scopes }) => scopes.flatMap((scope) => scopeNotices(pack, scope))),
    ...ageNotices(state, asOf),
  ];
}

function scopeNotices(pack: Pack, { top, isPart, isForced }: Scope): Notice[] {
  const { id, region } = pack;
  const forced: Notice[] = isForced
    ? [{ type: 'pack-forced', pack: id, region: region.name, name: top.name }]
    : [];
  if (isPart) return isForced ? forced : [{ type: 'part-of-jurisdiction', pack: id, name: top.name }];
  return [...forced, ...missingNotices(pack, top)];
}

function missingNotices({ id, population }: Pack, top: Division): Notice[] {
  return population.flatMap(({ level, total, clause }): Notice[] => {
    const declared = countLevel(top, level);
    return declared < total ? [{ type: 'divisions-missing', pack: id, level, declared, total, clause }] : [];
  });
}

/** One notice per day of declaration that lies before the day asked about: facts stand as last declared. */
function ageNotices(state: State, asOf: IsoDate): Notice[] {
  const declarations = state.trees
    .flatMap(({ division }) => declarationsIn(division, null))
    .filter(({ declaredOn }) => declaredOn !== asOf);
  const days = [...new Set(declarations.map(({ declaredOn }) => declaredOn))].toSorted();
  return days.map((declaredOn) => {
    const names = declarations
      .filter((division) => division.declaredOn === declaredOn)
      .map(({ name }) => name);
    return { type: 'declaration-age', names, declaredOn, days: daysBetween(declaredOn, asOf) };
  });
}

/** The divisions that were declared on another day than the one above them, whatever files they stand in. */
function declarationsIn(division: Division, above: IsoDate | null): Division[] {
  const below = division.divisions.flatMap((child) => declarationsIn(child, division.declaredOn));
  return division.declaredOn === above ? below : [division, ...below];
}

function isWithin(inner: Division, outer: Division): boolean {
  return inner === outer || outer.divisions.some((child) => isWithin(inner, child));
}

function allOf(division: Division): Division[] {
  return [division, ...division.divisions.flatMap(allOf)];
}

function countLevel(division: Division, level: Division['level']): number {
  return allOf(division).filter((candidate) => candidate.level === level).length;
}
