import type { FormTarget } from '../model/form.ts';
import { isBelow, type Kind, KIND_LEVEL, kindOfName, KINDS, type Level, LEVELS } from '../model/level.ts';
import { nearest } from '../model/nearest.ts';
import type { Pack, Region } from '../model/pack.ts';
import { namesRegion } from '../model/region/names-region.ts';
import { UsageError } from '../model/usage.ts';

/** What is said of the division that a form is for; anything may be left out that its name or the packs tell. */
export interface FormWish {
  readonly name?: string;
  readonly level?: Level;
  readonly kind?: Kind;
  /** Divisions above, outermost first. */
  readonly parent?: readonly string[];
  /** The division alone: those below it hand in files of their own. */
  readonly alone?: boolean;
}

/** Which division a form is for. Throws a UsageError where nothing tells it. */
export function formTarget(
  packs: readonly Pack[],
  wish: FormWish,
  patternNames: FormTarget['patternNames'],
): FormTarget {
  const top = LEVELS.find((level) => packs.some(({ region }) => region.level === level)) ?? 'county';
  const name = wish.name ?? regionName(packs, top, wish);
  const regions = packs.map(({ region }) => region);
  const own = regions.find((region) => namesRegion(region, name));
  const roster = packs.flatMap(({ rosters }) => rosters).find(({ names }) => names.includes(name));
  const guessed = wish.kind ?? roster?.kind ?? kindOfName(name);
  const level = wish.level ?? roster?.level ?? own?.level ?? (guessed === null ? null : KIND_LEVEL[guessed]);
  if (level === null) throw new UsageError('missingMandatoryOptionValue', { name: '--level' });
  refuseLevelAbove(level, top);
  if (wish.kind !== undefined) refuseKind(wish.kind, level);
  const kind = guessed !== null && KIND_LEVEL[guessed] === level ? guessed : null;
  // Directly below a prefecture there are counties: of which one a township is part, the packs do not say.
  if (top === 'prefecture' && isBelow(level, 'county') && wish.parent === undefined)
    throw new UsageError('missingMandatoryOptionValue', { name: '--parent' });
  const parents = parentsOf(regions, level, wish.parent ?? []);
  return { name, level, kind, parents, isAlone: wish.alone === true, patternNames };
}

/** The one jurisdiction of the packs; of another level, or of several, the user must say which division is meant. */
function regionName(packs: readonly Pack[], top: Level, { level = top, kind }: FormWish): string {
  const names = [...new Set(packs.flatMap(({ region }) => (region.level === top ? [region.name] : [])))];
  const [only] = names;
  if (only === undefined || names.length > 1 || level !== top || kind !== undefined)
    throw new UsageError('missingMandatoryOptionValue', { name: '--name' });
  return only;
}

function refuseLevelAbove(token: Level, top: Level): void {
  if (!isBelow(top, token)) return;
  const expected = LEVELS.filter((level) => !isBelow(top, level));
  throw new UsageError('unknown-value', { token, name: '--level', expected, nearest: null });
}

function refuseKind(token: Kind, level: Level): void {
  if (KIND_LEVEL[token] === level) return;
  const expected = KINDS.filter((kind) => KIND_LEVEL[kind] === level);
  throw new UsageError('unknown-value', {
    token,
    name: '--kind',
    expected,
    nearest: nearest(token, expected),
  });
}

/** The jurisdiction stands above, also where only divisions between are named, so that the packs bind without being asked for. */
function parentsOf(regions: readonly Region[], level: Level, given: readonly string[]): readonly string[] {
  const above = regions.filter((region) => isBelow(level, region.level));
  const names = [...new Set(above.map(({ name }) => name))];
  const [only] = names;
  const isNamed = given.some((name) => above.some((region) => namesRegion(region, name)));
  return only === undefined || names.length > 1 || isNamed ? given : [only, ...given];
}
