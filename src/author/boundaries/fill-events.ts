import type { BoundaryLack } from '../../model/boundary.ts';
import { addDays, type IsoDate } from '../../model/iso-date.ts';
import type { Measure } from '../../model/measure.ts';
import { halfOf, nextPeriod, type Period, periodContaining } from '../../model/period.ts';
import type { Fillable, Frame, Trial } from './filling.ts';
import { type Given, given } from './given.ts';
import { fieldsOf, inScope, wantedItem } from './items.ts';
import { operandTitle } from './operand-title.ts';

type Events = Extract<Measure, { type: 'events' }>;

const ELSEWHERE: readonly Trial['words']['type'][] = ['one-outside', 'for-other', 'for-unsaid'];

/** Events of a log within a period: one short, enough, one more; on its first and last day and outside it. */
export function fillEvents(measure: Events, frame: Frame): Fillable {
  const { fact, atLeast, where, unit } = measure;
  const { fields, pivots, isTooMany } = wantedItem(where, fact, frame);
  if (isTooMany) return { lack: { type: 'too-many' } };
  if (fields === null) return { lack: { type: 'never-met' } };
  if (atLeast <= 0) return { lack: { type: 'never-missed' } };
  const taking = measure.parties === null ? {} : { [measure.parties.field]: namesOf(measure.parties) };
  // Where the document asks at a period's end, each says for which period it is.
  const { period, early } = frame;
  const label = period?.atItsEnd === true && fact.forPeriod === true ? period.label : null;
  const event = (date: IsoDate, own: Given = fields): Given =>
    label === null ? { ...own, ...taking, date } : { ...own, ...taking, date, for: label };
  const log = (days: readonly IsoDate[]): Given =>
    given(
      fact.path,
      days.map((date) => event(date)),
    );
  const days = (count: number, last: IsoDate): IsoDate[] =>
    Array.from({ length: count }, (_, index) => (index === count - 1 ? last : frame.early));
  const trial = (words: Trial['words'], data: Given, count: number): Trial => ({
    sort: ELSEWHERE.includes(words.type) ? 'period' : words.type === 'none' ? 'none' : 'quota',
    words,
    given: data,
    truth: count >= atLeast,
    figures: { required: atLeast, actual: count, gap: Math.max(0, atLeast - count) },
  });
  const outside =
    period === null || label !== null ? [] : [addDays(period.start, -1), addDays(period.end, 1)];
  /** One that says that it is for another period, or does not say for which it is. */
  const atItsEnd = (asked: Period): Trial[] => {
    const half = halfOf(asked);
    const withOne = (one: Given): Given =>
      given(fact.path, [...days(atLeast - 1, early).map((date) => event(date)), one]);
    const unsaid = (date: IsoDate, count: number): Trial =>
      trial({ type: 'for-unsaid', day: date }, withOne({ ...fields, date }), count);
    const others = [periodContaining(addDays(asked.start, -1), asked.kind), nextPeriod(asked)];
    return [
      ...others.map(({ label: other }) =>
        trial(
          { type: 'for-other', day: asked.end, label: other },
          withOne({ ...fields, date: asked.end, for: other }),
          atLeast - 1,
        ),
      ),
      { ...unsaid(half, atLeast), truth: 'unknown' },
      unsaid(addDays(half, 1), atLeast),
    ];
  };
  const lacks: BoundaryLack[] = pivots.flatMap(({ asked, others }) =>
    others !== null ? [] : [{ type: 'never-decides', title: operandTitle(asked.operand).title }],
  );
  return {
    met: (since) => log(days(atLeast, since ?? early)),
    isDated: true,
    canEnd: false,
    isWithin: label === null,
    isOfPeriod: true,
    isLate: label !== null,
    none: trial({ type: 'none' }, log([]), 0),
    never: log([]),
    trials: [
      ...[atLeast - 1, atLeast, atLeast + 1].flatMap((count) => [
        trial({ type: 'events', count, unit, form: 'list' }, log(days(count, early)), count),
        ...(measure.parties === null ? countsOf(measure, frame, count) : []).map((data) =>
          trial({ type: 'events', count, unit, form: 'counts' }, data, count),
        ),
      ]),
      ...outside.map((day) => trial({ type: 'one-outside', day }, log(days(atLeast, day)), atLeast - 1)),
      ...partyTrials(measure, (parties) =>
        given(
          fact.path,
          days(atLeast, early).map((date) => ({ ...event(date), ...parties })),
        ),
      ),
      ...(period === null || label === null ? [] : atItsEnd(period)),
      ...pivots.flatMap(({ asked, values, others }) => {
        if (others === null) return [];
        const { title, words } = operandTitle(asked.operand);
        return values.map((value): Trial => {
          const other = fieldsOf(new Map([...others, [asked.key, value]]));
          const entries = [...days(atLeast - 1, early).map((date) => event(date)), event(early, other)];
          return {
            sort: 'threshold',
            words: { type: 'value', of: 'event', title, words, value, isFilled: true },
            given: given(fact.path, entries),
            truth: inScope(where, other, frame),
          };
        });
      }),
    ],
    lacks,
  };
}

function namesOf({ slots }: NonNullable<Events['parties']>): string[] {
  return slots.flatMap(({ posts }) => posts.slice(0, 1));
}

/** Each of those who should take part, missing. */
function partyTrials(
  { parties, atLeast }: Events,
  log: (who: Readonly<Record<string, unknown>>) => Given,
): Trial[] {
  if (parties === null) return [];
  const { field, slots } = parties;
  const all = namesOf(parties);
  return slots.map(
    (slot, index): Trial => ({
      sort: 'composition',
      words: { type: 'slot-empty', slot: slot.title },
      given: log({ [field]: all.filter((_, at) => at !== index) }),
      truth: false,
      figures: { required: atLeast, actual: 0, gap: atLeast },
      missing: [slot.title.zh],
    }),
  );
}

/** The same as numbers per kind and period, where the kind alone tells which events are meant. */
function countsOf({ fact, where }: Events, frame: Frame, count: number): Given[] {
  if (frame.period === null) return [];
  const { label } = frame.period;
  const kinds = fact.fields?.['kind']?.values;
  if (kinds === undefined) return where === null ? [given([...fact.path, label], count)] : [];
  const scopes = Object.keys(kinds).map((kind) => ({ kind, truth: inScope(where, { kind }, frame) }));
  const first = scopes.find(({ truth }) => truth === true);
  if (first === undefined || scopes.some(({ truth }) => truth === 'unknown')) return [];
  const asked = scopes.filter(({ truth }) => truth === true);
  const counts = asked.map(({ kind }) => [kind, { [label]: kind === first.kind ? count : 0 }]);
  return [given(fact.path, Object.fromEntries(counts))];
}
