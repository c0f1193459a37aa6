import { foldMeasure } from '../../model/fold-measure.ts';
import type { Measure } from '../../model/measure.ts';
import { fillAny } from './fill-any.ts';
import { fillCoverage } from './fill-coverage.ts';
import { fillEvents } from './fill-events.ts';
import { fillFlag } from './fill-flag.ts';
import type { Fillable, Frame } from './filling.ts';
import { fillNumber } from './fill-number.ts';
import { fillPeople } from './fill-people.ts';
import { fillPosts } from './fill-posts.ts';

/** How a measure can be filled in. */
export function fillMeasure(measure: Measure, frame: Frame): Fillable {
  return foldMeasure<Fillable>(measure, {
    flag: (part) => fillFlag(part, frame),
    number: (part) => fillNumber(part, frame),
    people: (part) => fillPeople(part, frame),
    posts: (part) => fillPosts(part, frame),
    events: (part) => fillEvents(part, frame),
    coverage: (part) => fillCoverage(part, frame),
    any: ({ of }, parts) => fillAny(of, parts),
  });
}
