import type { Form, FormDivision, FormTarget } from '../model/form.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { isBelow } from '../model/level.ts';
import type { Pack } from '../model/pack.ts';
import { fieldsOf } from './fields-of.ts';
import { plant, type Plot, rostersOf } from './plant.ts';

/**
 * What packs want declared of a division and those below it, asked on `asOf`. A field `isAsked` exactly where `ask` names
 * it while nothing is declared; every other field is one that some answer, or another reading, makes it name. Pure.
 */
export function makeForm(packs: readonly Pack[], target: FormTarget, asOf: IsoDate): Form {
  const inForce = packs.filter(({ inForce: { from, to } }) => from <= asOf && (to === null || asOf <= to));
  const division = divisionOf(plant(inForce, target), target, asOf);
  return { packs, asOf, parents: target.parents, division };
}

function divisionOf(plot: Plot, target: FormTarget, asOf: IsoDate): FormDivision {
  const { name, level, kind, code, purpose } = plot;
  return {
    name,
    level,
    kind,
    code,
    purpose,
    fields: fieldsOf(plot, asOf),
    divisions: plot.divisions.map((child) => divisionOf(child, target, asOf)),
    sample: sampleBelow(plot, target, asOf),
    named: namedElsewhere(plot),
  };
}

function sampleBelow(plot: Plot, target: FormTarget, asOf: IsoDate): FormDivision | null {
  if (plot.level !== 'township' || plot.purpose === 'named' || !asksVillages(plot)) return null;
  const village: Plot = {
    name: target.patternNames.village,
    level: 'village',
    kind: 'village',
    code: null,
    purpose: 'pattern',
    covers: plot.covers.map((cover) => ({ ...cover, isTop: false })),
    divisions: [],
  };
  return divisionOf(village, target, asOf);
}

function asksVillages({ covers }: Plot): boolean {
  return covers.some(({ pack }) =>
    pack.rules.some(
      ({ demand: { subject } }) => subject.type === 'divisions' && subject.levels.includes('village'),
    ),
  );
}

/** Which of the named divisions lie in a part of the jurisdiction, the documents do not say. */
function namedElsewhere({ covers, divisions, level, purpose }: Plot): string[] {
  if (purpose !== 'target') return [];
  const rosters = covers
    .flatMap(({ pack }) => rostersOf(pack))
    .filter((roster) => isBelow(roster.level, level));
  const listed = divisions.map(({ name }) => name);
  return [...new Set(rosters.flatMap(({ names }) => names))].filter((name) => !listed.includes(name));
}
