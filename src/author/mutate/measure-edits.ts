import type { Measure } from '../../model/pack-file.generated.ts';
import { addDays } from '../../model/iso-date.ts';
import { parsePeriod, periodContaining } from '../../model/period.ts';
import { comparatorEdits } from './comparator-edits.ts';
import { conditionEdits } from './condition-edits.ts';
import { eachItem, withoutEach } from './each-item.ts';
import type { Edit } from './edit.ts';
import type { Known } from './known.ts';
import { numberEdits } from './number-edits.ts';
import { factOperands, fieldOperands } from './operands.ts';
import { replacing } from './replacing.ts';
import { slotEdits } from './slot-edits.ts';
import { within } from './within.ts';
import { withoutKey } from './without-key.ts';

/** What must be had, with one number, comparison, place, condition or fact of it changed. */
export function measureEdits(measure: Measure, known: Known): Edit<Measure>[] {
  const fact = known.facts.get(measure.all ?? measure.have ?? '');
  const fields = fieldOperands(fact?.fields);
  const haveOperands = measure.all === undefined ? factOperands(known) : fields;
  const siblingEdits = (word: string): Edit<string>[] => {
    const sibling = haveOperands.sibling(word);
    return replacing(word, sibling === null ? [] : [sibling]);
  };
  const isNumber = fact?.type === 'count' || fact?.type === 'quantity';
  return [
    ...within(measure, 'have', siblingEdits),
    ...within(measure, 'any', (parts) => [
      ...(parts.length > 2 ? withoutEach(parts) : []),
      ...eachItem(parts, (part) => measureEdits(part, known)),
    ]),
    ...oneOfTwo(measure),
    ...(isNumber ? comparatorEdits(measure) : within(measure, 'atLeast', numberEdits)),
    ...within(measure, 'upTo', numberEdits),
    ...within(measure, 'percent', (percent) => numberEdits(percent, 100)),
    ...within(measure, 'in', periodEdits),
    ...within(measure, 'of', (condition) => conditionEdits(condition, fields)),
    ...withoutKey(measure, 'of'),
    ...within(measure, 'include', (slots) => [
      ...withoutEach(slots),
      ...eachItem(slots, (slot) => slotEdits(slot, known.posts)),
    ]),
  ];
}

/** Of two alternatives only the other: a list of one is none. */
function oneOfTwo({ any = [] }: Measure): Edit<Measure>[] {
  const [first, second] = any;
  if (first === undefined || second === undefined || any.length > 2) return [];
  const without = (index: number, from: Measure, value: Measure): Edit<Measure> => ({
    steps: [
      { key: 'any', label: 'any' },
      { key: index, label: String(index) },
    ],
    from,
    to: undefined,
    value,
  });
  return [without(0, first, second), without(1, second, first)];
}

/** The period before and the period after. */
function periodEdits(label: string): Edit<string>[] {
  const period = parsePeriod(label);
  if (period === null) return [];
  const days = [addDays(period.start, -1), addDays(period.end, 1)];
  return replacing(
    label,
    days.map((day) => periodContaining(day, period.kind).label),
  );
}
