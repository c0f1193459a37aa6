import type { Fault } from '../../../model/diagnostic.ts';
import type { FieldDefinition } from '../../../model/fact.ts';
import type { Place } from '../../../model/position.ts';
import type { SchemaSource } from '../check-shape.ts';
import { checkValue } from './check-value.ts';
import { checkNumber, checkWord } from './value-faults.ts';

/** The value of a field of a thing, a person or an event, by its type. */
export function checkField(
  field: FieldDefinition,
  raw: unknown,
  place: Place,
  schema: SchemaSource,
): Fault[] {
  if (raw === undefined) return [];
  if (field.type === 'flag' || field.type === 'participants')
    return checkValue(field.type, raw, place, schema);
  if (field.type === 'choice') return checkWord(field.values ?? {}, raw, place);
  return checkNumber(raw, place, field.type === 'count');
}
