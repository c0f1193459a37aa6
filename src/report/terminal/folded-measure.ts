import type { Finding } from '../../model/finding.ts';
import type { Measure } from '../../model/measure.ts';
import type { Comparator } from '../../model/range.ts';
import type { ReportIndex } from '../public/report-index.ts';
import type { Bucket } from './bucket.ts';

/** What is missing in all of an entry: gaps of counted things are added up, of measured ones the range is told. */
export function foldedMeasure(entry: Bucket<Finding>, index: ReportIndex): string {
  const { gapReport, law, names } = index.words;
  const [first] = entry;
  const measure = index.measureOf(first.rule);
  const villages = villagesLacking(entry);
  if (villages !== null) return gapReport.villagesLacking(villages);
  const each = new Set(entry.map((finding) => law.measured(finding, measure)));
  const same = each.size === 1 ? [...each].join('') : null;
  const gap = addsUp(measure) ? gapInAll(entry) : null;
  if (gap !== null) {
    const isAtLeast = entry.some(({ gapIsAtLeast }) => gapIsAtLeast);
    return names.phrases([
      ...(same === null ? requiredOfEach(entry, measure, index) : [gapReport.each(same)]),
      gapReport.gapInAll(names.quantity(gap, first.unit), isAtLeast),
    ]);
  }
  const subjects = new Set(entry.map(index.subject)).size;
  const count = entry.length === subjects ? [] : [gapReport.folded(entry.length)];
  if (comparatorOf(measure) === null) return names.phrases([same ?? gapReport.differing, ...count]);
  const texts = same === null ? rangeTexts(entry, measure, index) : [gapReport.each(same)];
  return names.phrases([...texts, ...count]);
}

/** Villages that lack it, where townships count them; those that are listed beside are one each. Null where it is not known. */
function villagesLacking(entry: Bucket<Finding>): number | null {
  if (entry.every(({ counted }) => counted === null)) return null;
  return entry.reduce<number | null>((sum, { counted, gap, level }) => {
    const lacking = counted !== null ? gap : level === 'village' ? 1 : null;
    return sum === null || lacking === null ? null : sum + lacking;
  }, 0);
}

/** Whether gaps of several divisions make one number: 3 people and 2 people do, 3 metres and 2 metres do not. */
function addsUp(measure: Measure): boolean {
  switch (measure.type) {
    case 'number':
      return measure.fact.type === 'count' && ['atLeast', 'moreThan'].includes(measure.comparator);
    case 'people':
      return measure.required.type === 'all' || ['atLeast', 'moreThan'].includes(measure.required.comparator);
    case 'posts':
    case 'events':
    case 'coverage':
      return true;
    case 'flag':
    case 'any':
      return false;
  }
}

/** How a number is compared; null where nothing is counted or measured. */
function comparatorOf(measure: Measure): Comparator | null {
  if (measure.type === 'number') return measure.comparator;
  return measure.type === 'people' && measure.required.type === 'number' ? measure.required.comparator : null;
}

/** The sum of the gaps; null where one is not known or the units differ. */
function gapInAll(entry: Bucket<Finding>): number | null {
  const [{ unit }] = entry;
  return entry.reduce<number | null>((sum, { gap, unit: own }) => {
    return sum === null || gap === null || own !== unit ? null : sum + gap;
  }, 0);
}

function requiredOfEach(entry: Bucket<Finding>, measure: Measure, { words }: ReportIndex): string[] {
  const [{ required, unit }] = entry;
  const isSame = entry.every((finding) => finding.required === required);
  if (required === null || !isSame || (comparatorOf(measure) ?? 'atLeast') !== 'atLeast') return [];
  return [words.gapReport.requiredEach(words.names.quantity(required, unit))];
}

function rangeTexts(entry: Bucket<Finding>, measure: Measure, { words }: ReportIndex): string[] {
  const { gapReport, law } = words;
  const [{ unit }] = entry;
  const known = entry.flatMap(({ actual, unit: own }) => (actual === null || own !== unit ? [] : [actual]));
  if (known.length < entry.length) return [law.measure(measure), gapReport.differing];
  return [law.measure(measure), gapReport.actualFromTo(Math.min(...known), Math.max(...known), unit)];
}
