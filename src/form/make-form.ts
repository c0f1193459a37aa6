import type { Form, FormDivision, FormTarget } from '../model/form.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { isBelow } from '../model/level.ts';
import type { Pack } from '../model/pack.ts';
import { fieldsOf } from './fields-of.ts';
import { formOutline, type FormOutline, rostersOf } from './form-outline.ts';

/**
 * What packs want declared of a division and those below it, asked on `asOf`. A field `isAsked` exactly where `ask` names
 * it while nothing is declared; every other field is one that some answer, or another reading, makes it name. Pure.
 */
export function makeForm(packs: readonly Pack[], target: FormTarget, asOf: IsoDate): Form {
  const inForce = packs.filter(({ inForce: { from, to } }) => from <= asOf && (to === null || asOf <= to));
  const division = divisionOf(formOutline(inForce, target), target, asOf);
  return { packs, asOf, parents: target.parents, division };
}

function divisionOf(outline: FormOutline, target: FormTarget, asOf: IsoDate): FormDivision {
  const { name, level, kind, code, purpose } = outline;
  return {
    name,
    level,
    kind,
    code,
    purpose,
    fields: fieldsOf(outline, asOf),
    divisions: outline.divisions.map((child) => divisionOf(child, target, asOf)),
    sample: sampleBelow(outline, target, asOf),
    named: namedElsewhere(outline),
  };
}

function sampleBelow(outline: FormOutline, target: FormTarget, asOf: IsoDate): FormDivision | null {
  if (outline.level !== 'township' || outline.purpose === 'named' || !asksVillages(outline)) return null;
  const village: FormOutline = {
    name: target.patternNames.village,
    level: 'village',
    kind: 'village',
    code: null,
    purpose: 'pattern',
    covers: outline.covers.map((cover) => ({ ...cover, isTop: false })),
    divisions: [],
  };
  return divisionOf(village, target, asOf);
}

function asksVillages({ covers }: FormOutline): boolean {
  return covers.some(({ pack }) =>
    pack.rules.some(
      ({ demand: { subject } }) => subject.type === 'divisions' && subject.levels.includes('village'),
    ),
  );
}

/** Which of the named divisions lie in a part of the region, the documents do not say. */
function namedElsewhere({ covers, divisions, level, purpose }: FormOutline): string[] {
  if (purpose !== 'target') return [];
  const rosters = covers
    .flatMap(({ pack }) => rostersOf(pack))
    .filter((roster) => isBelow(roster.level, level));
  const listed = divisions.map(({ name }) => name);
  return [...new Set(rosters.flatMap(({ names }) => names))].filter((name) => !listed.includes(name));
}
