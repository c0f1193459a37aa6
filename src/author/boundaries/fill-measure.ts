import type { Measure } from '../../model/measure.ts';
import { fillAny } from './fill-any.ts';
import { fillCoverage } from './fill-coverage.ts';
import { fillEvents } from './fill-events.ts';
import { fillFlag } from './fill-flag.ts';
import type { Fillable, Frame } from './filling.ts';
import { fillNumber } from './fill-number.ts';
import { fillPosts } from './fill-posts.ts';

/** How a measure can be filled in. */
export function fillMeasure(measure: Measure, frame: Frame): Fillable {
  switch (measure.type) {
    case 'flag':
      return fillFlag(measure, frame);
    case 'number':
      return fillNumber(measure, frame);
    case 'posts':
      return fillPosts(measure, frame);
    case 'events':
      return fillEvents(measure, frame);
    case 'coverage':
      return fillCoverage(measure, frame);
    case 'any':
      return fillAny(
        measure.of,
        measure.of.map((part) => fillMeasure(part, frame)),
      );
  }
}
