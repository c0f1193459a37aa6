import type { Bilingual } from '../../model/bilingual.ts';
import type { Measure } from '../../model/measure.ts';

/** What is measured, in one name: the fact, and of a collection the field. */
export function measureTitle(measure: Measure): Bilingual {
  if (measure.type === 'any') {
    const titles = measure.of.map(measureTitle);
    return { zh: titles.map(({ zh }) => zh).join(' / '), en: titles.map(({ en }) => en).join(' / ') };
  }
  const { title, fields } = measure.fact;
  const field = measure.type === 'coverage' ? fields?.[measure.field]?.title : undefined;
  return field === undefined ? title : { zh: `${title.zh}：${field.zh}`, en: `${title.en}: ${field.en}` };
}
