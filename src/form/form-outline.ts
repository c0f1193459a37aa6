import { isBelow, type Kind, kindOfName, type Level, LEVELS } from '../model/level.ts';
import type { FormDivision, FormTarget } from '../model/form.ts';
import type { Pack, Roster } from '../model/pack.ts';
import { isRegion } from '../model/region/is-region.ts';

/** A pack that asks something of a division; the rosters of a part of its region are asked of nobody. */
export interface Cover {
  readonly pack: Pack;
  readonly isPart: boolean;
  /** Whether the division is the top of what the pack is asked of. */
  readonly isTop: boolean;
}

/** What a form says of a division before anything is asked of it. */
type FormHead = Pick<FormDivision, 'name' | 'level' | 'kind' | 'code' | 'purpose'>;

/** A division of a form before its fields are known. */
export interface FormOutline extends FormHead {
  readonly covers: readonly Cover[];
  readonly divisions: readonly FormOutline[];
}

/** The divisions of a form: its target, those that the documents name below it, and one pattern for the rest of a level. */
export function formOutline(packs: readonly Pack[], target: FormTarget): FormOutline {
  const { name, level, kind } = target;
  const own = packs.find(({ region }) => isRegion(region, { name, level }));
  const root = { name, level, kind, code: own?.region.code ?? null, purpose: 'target' } as const;
  return outlineFrom(root, [], packs, target);
}

function outlineFrom(
  head: FormHead,
  above: readonly Cover[],
  packs: readonly Pack[],
  target: FormTarget,
): FormOutline {
  const inherited = above.map((cover) => ({ ...cover, isTop: false }));
  const covers = [...inherited, ...packs.flatMap((pack) => coverFrom(pack, head, target))];
  const heads = target.isAlone ? [] : headsBelow(head, covers, packs, target);
  return { ...head, covers, divisions: heads.map((child) => outlineFrom(child, covers, packs, target)) };
}

/** Where a pack begins to ask, whether it binds the target or is applied to it all the same. */
function coverFrom(pack: Pack, head: Pick<FormHead, 'level' | 'purpose'>, target: FormTarget): Cover[] {
  const whole = [{ pack, isPart: false, isTop: true }];
  const isRoot = head.purpose === 'target';
  if (target.level === pack.region.level) return isRoot ? whole : [];
  const isAbove = isBelow(pack.region.level, target.level);
  if (isAbove && !target.isAlone) return head.level === pack.region.level ? whole : [];
  return isRoot ? [{ pack, isPart: true, isTop: true }] : [];
}

function headsBelow(
  head: FormHead,
  covers: readonly Cover[],
  packs: readonly Pack[],
  target: FormTarget,
): FormHead[] {
  const named = namedBelow(head.level, covers);
  const level = LEVELS[LEVELS.indexOf(head.level) + 1];
  const isWanted =
    head.purpose !== 'named' &&
    level !== undefined &&
    level !== 'village' &&
    (covers.some(({ pack }) => asksBelow(pack, head.level)) ||
      packs.some(({ region }) => region.level === level || isBelow(region.level, level)));
  if (!isWanted || isFull(covers, level, named)) return named;
  const name = target.patternNames[level];
  const kind = level === 'township' ? 'town' : null;
  return [{ name, level, kind, code: null, purpose: 'pattern' }, ...named];
}

/** The rosters that rules ask about, each name once. */
export function rostersOf(pack: Pack): Roster[] {
  const asked = pack.rules.flatMap(({ demand: { subject } }) =>
    subject.type === 'roster' ? [subject.roster] : [],
  );
  return [...new Set(asked)];
}

function namedBelow(above: Level, covers: readonly Cover[]): FormHead[] {
  const rosters = covers
    .filter(({ isPart, isTop }) => isTop && !isPart)
    .flatMap(({ pack }) => rostersOf(pack))
    .filter(({ level }) => isBelow(level, above));
  const heads = LEVELS.flatMap((level) =>
    rosters
      .filter((roster) => roster.level === level)
      .flatMap((roster) => roster.names.map((name) => ({ name, level, kind: kindOf(roster, name) }))),
  );
  return [...new Map(heads.toReversed().map((head) => [head.name, head])).values()]
    .toReversed()
    .map((head) => ({ ...head, code: null, purpose: 'named' }));
}

function kindOf(roster: Roster, name: string): Kind | null {
  return roster.kind ?? kindOfName(name);
}

/** Whether the document says how many divisions of the level there are and names them all. */
function isFull(
  covers: readonly Cover[],
  level: Level,
  named: readonly { readonly level: Level }[],
): boolean {
  const count = named.filter((head) => head.level === level).length;
  const totals = covers.flatMap(({ pack, isTop }) => (isTop ? pack.population : []));
  return totals.some((population) => population.level === level && population.total <= count);
}

function asksBelow(pack: Pack, level: Level): boolean {
  return pack.rules.some(
    ({ demand: { subject } }) =>
      subject.type === 'divisions' && subject.levels.some((asked) => isBelow(asked, level)),
  );
}
