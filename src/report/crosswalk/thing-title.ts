import type { Bilingual } from '../../model/bilingual.ts';
import type { CrosswalkThing } from '../../model/crosswalk.ts';
import type { Measure } from '../../model/pack.ts';

/** What the rules of a thing measure, in one name: the fact, and of a collection the field. */
export function thingTitle({ rules }: CrosswalkThing): Bilingual {
  const [first] = rules;
  return first === undefined ? { zh: '', en: '' } : measureTitle(first.demand.must);
}

function measureTitle(measure: Measure): Bilingual {
  if (measure.type === 'any') {
    const titles = measure.of.map(measureTitle);
    return { zh: titles.map(({ zh }) => zh).join(' / '), en: titles.map(({ en }) => en).join(' / ') };
  }
  const { title, fields } = measure.fact;
  const field = measure.type === 'coverage' ? fields?.[measure.field]?.title : undefined;
  return field === undefined ? title : { zh: `${title.zh}：${field.zh}`, en: `${title.en}: ${field.en}` };
}
