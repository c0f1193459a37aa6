import type { Fault } from '../../../model/diagnostic.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import { checkShape, type SchemaSource } from '../check-shape.ts';
import {
  answerers,
  count,
  evidence,
  flag,
  holder,
  holders,
  participants,
  period,
  periodCounts,
  person,
  quantity,
  times,
  timesAnew,
} from '../state-validators.generated.js';
import type { Data } from './data.ts';
import { wrongType } from './value-faults.ts';

/** The values that the schema of the state checks on their own. */
const VALUES = {
  evidence,
  flag,
  count,
  quantity,
  person,
  holder,
  holders,
  answerers,
  participants,
  period,
  periodCounts,
  times,
  timesAnew,
};

export function checkValue(
  shape: keyof typeof VALUES,
  raw: unknown,
  place: Place,
  schema: SchemaSource,
): Fault[] {
  return checkShape(VALUES[shape], raw, place, () => schema(`#/definitions/${shape}`));
}

/** The evidence and the note beside what is declared. */
export function checkAround({ evidence: given, note }: Data, place: Place, schema: SchemaSource): Fault[] {
  return [
    ...(given === undefined ? [] : checkValue('evidence', given, childPlace(place, 'evidence'), schema)),
    ...(note === undefined || typeof note === 'string'
      ? []
      : [wrongType(note, ['string'], childPlace(place, 'note'))]),
  ];
}
