import { MEASURED_AS } from './duty-keys.ts';
import type { FactType } from './fact.ts';
import type { Measure } from './measure.ts';
import type { Measure as WrittenMeasure } from './pack-file.generated.ts';

/** The kind of a measure as written; null where what it has cannot be measured, or is not known. */
export function writtenKind(
  { any, all, have }: WrittenMeasure,
  typeOf: (word: string) => FactType | undefined,
): Measure['type'] | null {
  if (any !== undefined) return 'any';
  if (all !== undefined) return 'coverage';
  const type = have === undefined ? undefined : typeOf(have);
  return type === undefined ? null : MEASURED_AS[type];
}
