import { MEASURED_AS } from './duty-keys.ts';
import type { FactType } from './fact.ts';
import type { Measure } from './measure.ts';
import { regularForm } from './regular-form.ts';
import type { Measure as WrittenMeasure } from './pack-file.generated.ts';

/** The kind of a measure as written; null where what it has cannot be measured, or is not known. */
export function writtenKind(
  written: WrittenMeasure,
  typeOf: (word: string) => FactType | undefined,
): Measure['type'] | null {
  const { each, anyOf, have } = regularForm(written);
  if (each !== undefined) return 'coverage';
  if (anyOf !== undefined) return 'any';
  const type = have === undefined ? undefined : typeOf(have);
  return type === undefined ? null : MEASURED_AS[type];
}
