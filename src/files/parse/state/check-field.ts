import type { Fault } from '../../../model/diagnostic.ts';
import type { FieldDefinition } from '../../../model/fact.ts';
import type { Place } from '../../../model/position.ts';
import type { SchemaSource } from '../check-shape.ts';
import { checkValue } from './check-value.ts';
import { checkNumber, checkWord } from './value-faults.ts';

/** `isListedOnce`: the thing is listed once for all periods, so a plain number would be of none. */
export type Field = FieldDefinition & { readonly isListedOnce?: true };

/** The value of a field of a thing, a person or an event, by its type. */
export function checkField(field: Field, raw: unknown, place: Place, schema: SchemaSource): Fault[] {
  if (raw === undefined) return [];
  if (field.type === 'flag' || field.type === 'participants')
    return checkValue(field.type, raw, place, schema);
  if (field.type === 'choice') return checkWord(field.values ?? {}, raw, place);
  if (field.perPeriod === true)
    return checkValue(field.isListedOnce === true ? 'timesAnew' : 'times', raw, place, schema);
  return checkNumber(raw, place, field.type === 'count');
}
