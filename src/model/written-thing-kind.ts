import { DEMANDED } from './duty-keys.ts';
import type { Measure as WrittenMeasure } from './pack-file.generated.ts';
import { regularForm } from './regular-form.ts';
import type { ThingMeasure } from './thing-measure.ts';

/** The kind of what each thing must have, as written: what is compared is a number, and what is not a flag. */
export function writtenThingKind(written: WrittenMeasure): ThingMeasure['type'] {
  if (regularForm(written).anyOf !== undefined) return 'any';
  return DEMANDED.some((name) => written[name] !== undefined) ? 'number' : 'flag';
}
