import type { Bilingual } from '../../model/bilingual.ts';
import { foldMeasure, type MeasureFold } from '../../model/fold-measure.ts';
import type { Leaf } from '../../model/leaves-of.ts';
import { thingLeaves } from '../../model/thing-leaves.ts';
import type { Measure } from '../../model/measure.ts';

/** What is measured, in one name: the fact, and of a collection the field. */
export function measureTitle(measure: Measure): Bilingual {
  return foldMeasure(measure, TITLES);
}

const ofFact = ({ fact }: Leaf): Bilingual => fact.title;

const TITLES: MeasureFold<Bilingual> = {
  flag: ofFact,
  number: ofFact,
  people: ofFact,
  posts: ofFact,
  events: ofFact,
  coverage: ({ fact: { title }, have }) => {
    const { zh, en } = either(thingLeaves(have).map(({ field }) => field.title));
    return { zh: `${title.zh}：${zh}`, en: `${title.en}: ${en}` };
  },
  any: (_, titles) => either(titles),
};

function either(titles: readonly Bilingual[]): Bilingual {
  return { zh: titles.map(({ zh }) => zh).join(' / '), en: titles.map(({ en }) => en).join(' / ') };
}
