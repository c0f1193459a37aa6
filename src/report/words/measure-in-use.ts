import type { Measure } from '../../model/measure.ts';
import type { Rule } from '../../model/pack.ts';

/** The measure that was decided on: of the reading that was chosen, else of the default. */
export function measureInUse({ readings, defaultReading, demand }: Rule, chosen?: string | null): Measure {
  const inUse = chosen ?? defaultReading;
  return (readings.find(({ name }) => name === inUse)?.demand ?? demand).must;
}
