import type { Measure as MeasureUsed } from '../../model/measure.ts';
import type { Measure } from '../../model/pack-file.generated.ts';
import { regularForm, spellingOf } from '../../model/regular-form.ts';
import type { ThingMeasure } from '../../model/thing-measure.ts';
import { writtenThingKind } from '../../model/written-thing-kind.ts';
import { writtenKind } from '../../model/written-kind.ts';
import { addDays } from '../../model/iso-date.ts';
import { parsePeriod, periodContaining } from '../../model/period.ts';
import { comparatorEdits } from './comparator-edits.ts';
import { conditionEdits } from './condition-edits.ts';
import { eachItem, withoutEach } from './each-item.ts';
import { type Edit, replacing, within, withoutKey } from './edit.ts';
import type { Known } from './known.ts';
import { numberEdits } from './value-edits.ts';
import { factOperands, fieldOperands, type Operands } from './operands.ts';
import { slotEdits } from './slot-edits.ts';

/** What must be had, with one number, comparison, place, condition or fact of it changed. */
export function measureEdits(measure: Measure, known: Known): Edit<Measure>[] {
  const kind = writtenKind(measure, (word) => known.facts.get(word)?.type);
  return kind === null ? [] : KINDS[kind](measure, known);
}

type Edits = (measure: Measure, known: Known) => Edit<Measure>[];

const KINDS: Record<MeasureUsed['type'], Edits> = {
  flag: (measure, known) => haveEdits(measure, factOperands(known)),
  number: (measure, known) => [
    ...haveEdits(measure, factOperands(known)),
    ...comparatorEdits(measure),
    ...within(measure, 'upTo', numberEdits),
  ],
  people: (measure, known) => {
    const fields = fieldsOf(measure.have, known);
    return [
      ...haveEdits(measure, factOperands(known)),
      ...comparatorEdits(measure),
      ...within(measure, 'upTo', numberEdits),
      ...within(measure, 'are', (condition) => conditionEdits(condition, fields)),
      ...scopeEdits(measure, fields),
      ...headEdits(measure, known),
      ...withoutKey(measure, 'orAttested'),
    ];
  },
  posts: (measure, known) => [
    ...haveEdits(measure, factOperands(known)),
    ...within(measure, 'include', (slots) => [
      ...withoutEach(slots),
      ...eachItem(slots, (slot) => slotEdits(slot, known.posts)),
    ]),
    ...partyEdits(measure),
  ],
  events: (measure, known) => [
    ...partyEdits(measure),
    ...withoutKey(measure, 'parties'),
    ...haveEdits(measure, factOperands(known)),
    ...within(measure, 'atLeast', numberEdits),
    ...scopeEdits(measure, fieldsOf(measure.have, known)),
  ],
  coverage: (measure, known) => {
    const fields = fieldsOf(regularForm(measure).each, known);
    return [
      ...thingEdits(measure, fields),
      ...within(measure, 'percent', (percent) => numberEdits(percent, 100)),
      ...within(measure, 'in', periodEdits),
      ...scopeEdits(measure, fields),
    ];
  },
  any: (measure, known) => alternativeEdits(measure, (part) => measureEdits(part, known)),
};

/** One who should take part left out, or known by one name less. */
function partyEdits(measure: Measure): Edit<Measure>[] {
  return within(measure, 'parties', (parties) => [
    ...withoutEach(parties),
    ...eachItem(parties, (party) => [...within(party, 'names', withoutEach), ...withoutKey(party, 'each')]),
  ]);
}

/** What each thing must have. */
function thingEdits(measure: Measure, fields: Operands): Edit<Measure>[] {
  return THINGS[writtenThingKind(measure)](measure, fields);
}

const THINGS: Record<ThingMeasure['type'], typeof thingEdits> = {
  flag: haveEdits,
  number: (measure, fields) => [
    ...haveEdits(measure, fields),
    // Fields that must be reached are counts: more than n of them is n + 1.
    ...(measure.atLeast === undefined ? comparatorEdits(measure) : within(measure, 'atLeast', numberEdits)),
    ...within(measure, 'upTo', numberEdits),
  ],
  any: (measure, fields) => alternativeEdits(measure, (part) => thingEdits(part, fields)),
};

function alternativeEdits(measure: Measure, editsOf: (part: Measure) => Edit<Measure>[]): Edit<Measure>[] {
  return [
    ...within(measure, spellingOf(measure, 'anyOf'), (parts) => [
      ...(parts.length > 2 ? withoutEach(parts) : []),
      ...eachItem(parts, editsOf),
    ]),
    ...oneOfTwo(measure),
  ];
}

function fieldsOf(word: string | undefined, { facts }: Known): Operands {
  return fieldOperands(facts.get(word ?? '')?.fields);
}

/** Whether the head of a body that has one counts. */
function headEdits(measure: Measure, { facts }: Known): Edit<Measure>[] {
  const { have = '', withHead = false } = measure;
  if (facts.get(have)?.headFact === undefined) return [];
  const step = { key: 'withHead', label: 'withHead' };
  return [{ steps: [step], from: withHead, to: !withHead, value: { ...measure, withHead: !withHead } }];
}

/** Something else of the same type. */
function haveEdits(measure: Measure, operands: Operands): Edit<Measure>[] {
  return within(measure, 'have', (word) => {
    const sibling = operands.sibling(word);
    return replacing(word, sibling === null ? [] : [sibling]);
  });
}

/** Other things or events, or all of them. */
function scopeEdits(measure: Measure, fields: Operands): Edit<Measure>[] {
  return [
    ...within(measure, spellingOf(measure, 'where'), (condition) => conditionEdits(condition, fields)),
    ...withoutKey(measure, spellingOf(measure, 'where')),
  ];
}

/** Of two alternatives only the other: a list of one is none. */
function oneOfTwo(measure: Measure): Edit<Measure>[] {
  const key = spellingOf(measure, 'anyOf');
  const { [key]: parts = [], ...rest } = measure;
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length > 2) return [];
  const without = (index: number, from: Measure, other: Measure): Edit<Measure> => ({
    steps: [
      { key, label: key },
      { key: index, label: String(index) },
    ],
    from,
    to: undefined,
    value: { ...rest, ...other },
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
