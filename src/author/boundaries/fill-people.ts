import type { BoundaryLack } from '../../model/boundary.ts';
import type { Condition } from '../../model/condition.ts';
import type { MeasureOf } from '../../model/measure.ts';
import { plainYes } from '../../model/plain-yes.ts';
import { totalsKey } from '../../model/totals.ts';
import { fillFlag } from './fill-flag.ts';
import { fillNumber } from './fill-number.ts';
import type { Fillable, Filling, Frame, Trial } from './filling.ts';
import { type Given, given, givenAt, merged } from './given.ts';
import { wantedItem } from './items.ts';

type People = MeasureOf<'people'>;

/** People of a kind around the number asked for, or all of them as they must be and one who is not. */
export function fillPeople(measure: People, frame: Frame): Fillable {
  const { attested, fact } = measure;
  // What a division can only gather from those below it is brought to its edges there.
  if (attested !== null && !fact.levels.includes(frame.level))
    return fillFlag({ type: 'flag', fact: attested }, frame);
  const { required } = measure;
  const filling =
    required.type === 'number' ? fillCount(measure, required, frame) : fillAll(measure, required.are, frame);
  return 'lack' in filling || attested === null ? filling : withAttested(filling, attested.path);
}

function withAttested(filling: Filling, path: readonly string[]): Filling {
  const words: Trial['words'] = { type: 'alternative', index: 2, others: 'undeclared', inner: null };
  const yes: Trial = { sort: 'composition', words, given: given(path, true), truth: true };
  return { ...filling, trials: [...filling.trials, yes] };
}

/** As a plain number is filled in, every one of them being of the kind asked for. */
function fillCount(
  measure: People,
  required: Extract<People['required'], { type: 'number' }>,
  frame: Frame,
): Fillable {
  const { fact, where, unit } = measure;
  const { fields, isTooMany } = wantedItem(where, fact, frame);
  if (isTooMany) return { lack: { type: 'too-many' } };
  if (fields === null) return { lack: { type: 'never-met' } };
  const plain = fillNumber({ ...required, type: 'number', fact: { ...fact, type: 'count' }, unit }, frame);
  if ('lack' in plain) return plain;
  const write = (data: Given): Given =>
    merged(headless(measure, frame), given(fact.path, peopleFrom(measure, givenAt(data, fact.path), fields)));
  return {
    ...plain,
    met: (since, until) => write(plain.met(since, until)),
    none: { ...plain.none, given: write(plain.none.given) },
    never: plain.never === null ? null : write(plain.never),
    trials: plain.trials.map((trial) => ({ ...trial, given: write(trial.given) })),
  };
}

/** Numbers as totals of which all are of the kind; lists with what each must be. */
function peopleFrom({ fact, where }: People, value: unknown, fields: Given): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => ({ ...(entry as Given), ...fields }));
  const names = plainYes(where);
  if (typeof value !== 'number' || where === null || value === 0) return value;
  if (names === null) return [{ count: value, ...fields }];
  const keys = names.flatMap((name) => {
    const field = fact.fields?.[name];
    return field === undefined ? [] : [[totalsKey(name, field), value]];
  });
  return { total: value, ...(Object.fromEntries(keys) as Given) };
}

/** A body whose head counts had one long ago only, so that those in the list are all who are counted. */
function headless({ fact, withHead }: People, { early, posts }: Frame): Given {
  const [post] = posts;
  if (!withHead || fact.headFact === undefined || post === undefined) return {};
  return given(fact.headFact.path, { posts: [post.zh], since: early, until: early });
}

function fillAll(measure: People, are: Condition, frame: Frame): Fillable {
  const { fact, where } = measure;
  const scope = where === null ? [] : [where];
  const good = wantedItem({ type: 'all', of: [...scope, are] }, fact, frame);
  const bad = wantedItem({ type: 'all', of: [...scope, { type: 'not', of: are }] }, fact, frame);
  const asked = wantedItem(where, fact, frame);
  const lack: BoundaryLack | null =
    good.isTooMany || bad.isTooMany
      ? { type: 'too-many' }
      : good.fields === null
        ? { type: 'never-met' }
        : bad.fields === null
          ? { type: 'never-missed' }
          : null;
  if (lack !== null) return { lack };
  const write = (...people: readonly (Given | null)[]): Given =>
    merged(
      headless(measure, frame),
      given(
        fact.path,
        people.map((person) => person ?? {}),
      ),
    );
  const covered = (count: number): Trial['words'] => ({
    type: 'covered',
    covered: count,
    total: 2,
    unit: measure.unit,
    form: 'list',
  });
  return {
    met: () => write(good.fields),
    isDated: false,
    canEnd: false,
    isWithin: false,
    isOfPeriod: false,
    isLate: false,
    none: { sort: 'none', words: { type: 'none' }, given: write(), truth: 'none' },
    never: null,
    trials: [
      {
        sort: 'quota',
        words: covered(1),
        given: write(good.fields, bad.fields),
        truth: false,
        figures: { required: 2, actual: 1, gap: 1 },
      },
      {
        sort: 'quota',
        words: covered(2),
        given: write(good.fields, good.fields),
        truth: true,
        figures: { required: 2, actual: 2, gap: 0 },
      },
      {
        sort: 'none',
        words: { type: 'one-unknown' },
        given: write(good.fields, asked.fields),
        truth: 'unknown',
      },
    ],
    lacks: [],
  };
}
