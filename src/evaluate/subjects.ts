import type { Ask } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { isBelow, type Kind, KIND_LEVEL, type Level } from '../model/level.ts';
import type { Roster, Subject } from '../model/pack.ts';
import type { Scope } from '../model/region/scopes-of.ts';
import type { Division, VillageTotals } from '../model/state.ts';
import { totalsBlock } from '../model/totals.ts';
import { askAttribute } from './condition.ts';

/** One thing that a rule is asked of. */
export type Asked =
  | { readonly type: 'division'; readonly division: Division }
  /** Villages or communities that a township or county counts instead of listing. */
  | { readonly type: 'counted'; readonly division: Division; readonly totals: VillageTotals }
  /** Nobody to ask although somebody must be there: the questions say what to declare. */
  | {
      readonly type: 'missing';
      readonly path: readonly string[];
      readonly level: Level;
      readonly asks: readonly Ask[];
      readonly roster: string | null;
      readonly kind: Kind | null;
    }
  /** The divisions are all declared, and none is of the kind that the rule asks. */
  | { readonly type: 'none-of-kind'; readonly division: Division; readonly level: Level };

/** Whom a rule asks; of a roster’s division that is no more on `asOf`, the one that it became part of is asked too. */
export function subjectsOf(subject: Subject, scope: Scope, asOf: IsoDate): Asked[] {
  if (subject.type === 'roster') return rosterSubjects(subject.roster, scope, asOf);
  return subject.levels.flatMap((level) => levelSubjects(level, subject.kinds, scope));
}

function rosterSubjects(roster: Roster, scope: Scope, asOf: IsoDate): Asked[] {
  const all = divisionsBelow(scope.top).filter(({ level }) => level === roster.level);
  const seen = new Set<Division | string>();
  const follow = (name: string): Asked[] => {
    const found = namedBy(name, all);
    if (found.length === 0) {
      if (scope.isPart || seen.has(name)) return [];
      seen.add(name);
      return [notOnFile(name, roster, scope.top)];
    }
    return found.flatMap((division) => {
      if (seen.has(division)) return [];
      seen.add(division);
      const { ended } = division;
      const next = ended !== undefined && ended.into !== null && asOf > ended.on ? follow(ended.into) : [];
      return [{ type: 'division', division }, ...next];
    });
  };
  return roster.names.flatMap(follow);
}

/** Those of this name or, failing that, of this name before. */
function namedBy(name: string, all: readonly Division[]): Division[] {
  const now = all.filter((division) => division.name === name);
  return now.length > 0 ? now : all.filter(({ formerly = [] }) => formerly.includes(name));
}

function notOnFile(name: string, roster: Roster, top: Division): Asked {
  const ask: Ask = {
    fact: 'divisions',
    what: { type: 'named-division', name },
    division: top.path,
    place: top.place,
    path: ['divisions'],
    item: name,
  };
  const path = [...top.path, name];
  return { type: 'missing', path, level: roster.level, asks: [ask], roster: roster.id, kind: null };
}

function levelSubjects(level: Level, kinds: readonly Kind[] | null, scope: Scope): Asked[] {
  const asked = collect(scope.top, level, kinds, []);
  const isEmpty = asked.length === 0 && !scope.isPart && isBelow(level, scope.top.level);
  return isEmpty ? [{ type: 'none-of-kind', division: scope.top, level }] : asked;
}

/** `countedAbove`: the kinds of villages that a division above counts, so that nobody below need say more of them. */
function collect(
  division: Division,
  level: Level,
  kinds: readonly Kind[] | null,
  countedAbove: readonly Kind[],
): Asked[] {
  if (division.level === level) return ofKind(division, kinds);
  if (!isBelow(level, division.level)) return [];
  if (division.level === 'township') return villagesOf(division, kinds, countedAbove);
  const own = level === 'village' ? countedOf(division, wantedKinds(kinds)) : [];
  const counted = [...countedAbove, ...own.map(({ totals }) => totals.kind)];
  const isSilent = !wantedKinds(kinds).every((kind) => counted.includes(kind));
  if (division.divisions.length === 0 && (level !== 'village' || isSilent))
    return [...own, nobody(division, level, [askDivisions(division)], null)];
  return [...division.divisions.flatMap((child) => collect(child, level, kinds, counted)), ...own];
}

function ofKind(division: Division, kinds: readonly Kind[] | null): Asked[] {
  // Kinds narrow the level that has them: of a county and its towns, the county is asked whatever its kind.
  const ofLevel = (kinds ?? []).filter((kind) => KIND_LEVEL[kind] === division.level);
  if (ofLevel.length === 0 || (division.kind !== undefined && ofLevel.includes(division.kind)))
    return [{ type: 'division', division }];
  if (division.kind !== undefined) return [];
  const missing = {
    path: division.path,
    level: division.level,
    asks: [askAttribute('kind', division)],
    roster: null,
    kind: null,
  };
  return [{ type: 'missing', ...missing }];
}

const VILLAGE_KINDS: readonly Kind[] = ['village', 'community'];

function wantedKinds(kinds: readonly Kind[] | null): readonly Kind[] {
  const ofVillages = VILLAGE_KINDS.filter((kind) => kinds?.includes(kind));
  return ofVillages.length === 0 ? VILLAGE_KINDS : ofVillages;
}

function countedOf(division: Division, wanted: readonly Kind[]): Extract<Asked, { type: 'counted' }>[] {
  return division.totals
    .filter((totals) => wanted.includes(totals.kind))
    .map((totals) => ({ type: 'counted', division, totals }));
}

/** Villages and communities may be listed, counted, or both; each kind that is neither is a question of its own. */
function villagesOf(
  township: Division,
  kinds: readonly Kind[] | null,
  countedAbove: readonly Kind[],
): Asked[] {
  const wanted = wantedKinds(kinds);
  const listed = township.divisions.flatMap((child) => collect(child, 'village', kinds, countedAbove));
  const silent = wanted.filter(
    (kind) =>
      !countedAbove.includes(kind) &&
      !township.totals.some((totals) => totals.kind === kind) &&
      !township.divisions.some((child) => child.level === 'village' && (child.kind ?? kind) === kind),
  );
  return [
    ...listed,
    ...countedOf(township, wanted),
    ...silent.map((kind) => nobody(township, 'village', [askTotals(township, kind)], kind)),
  ];
}

function nobody(division: Division, level: Level, asks: readonly Ask[], kind: Kind | null): Asked {
  return { type: 'missing', path: division.path, level, asks, roster: null, kind };
}

function askDivisions(division: Division): Ask {
  const what = { type: 'divisions-below' } as const;
  return { fact: 'divisions', what, division: division.path, place: division.place, path: ['divisions'] };
}

function askTotals(township: Division, kind: Kind): Ask {
  const key = totalsBlock(kind);
  const what = { type: 'villages', kind } as const;
  return { fact: key, what, division: township.path, place: township.place, path: [key] };
}

function divisionsBelow(division: Division): Division[] {
  return [division, ...division.divisions.flatMap(divisionsBelow)];
}
