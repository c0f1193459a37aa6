import type { Bilingual } from '../../model/bilingual.ts';
import { foldMeasure, type MeasureFold } from '../../model/fold-measure.ts';
import type { Leaf } from '../../model/leaves-of.ts';
import type { Measure } from '../../model/measure.ts';

/** What is measured, in one name: the fact, and of a collection the field. */
export function measureTitle(measure: Measure): Bilingual {
  return foldMeasure(measure, TITLES);
}

const ofFact = ({ fact }: Leaf): Bilingual => fact.title;

const TITLES: MeasureFold<Bilingual> = {
  flag: ofFact,
  number: ofFact,
  posts: ofFact,
  events: ofFact,
  coverage: ({ fact: { title, fields }, field: name }) => {
    const field = fields?.[name]?.title;
    return field === undefined ? title : { zh: `${title.zh}：${field.zh}`, en: `${title.en}: ${field.en}` };
  },
  any: (_, titles) => ({
    zh: titles.map(({ zh }) => zh).join(' / '),
    en: titles.map(({ en }) => en).join(' / '),
  }),
};
