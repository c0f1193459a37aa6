import type { FormDivision, FormField } from '../../src/model/form.ts';
import type { IsoDate } from '../../src/model/iso-date.ts';
import { KIND_LEVEL, KINDS } from '../../src/model/level.ts';
import { examplesOf } from '../../src/report/form/examples-of.ts';
import type { Data } from '../support/state-of.ts';

const LONG_AGO = '2020-01-01';

/** Chooses one of several values; undefined leaves the key empty. */
export type Choose = (values: readonly unknown[]) => unknown;

/** A form's data with its empty keys filled in. */
export function fill(data: Data, division: FormDivision, on: IsoDate, choose: Choose): Data {
  const { divisions, ...own } = data;
  const kinds = KINDS.filter((kind) => KIND_LEVEL[kind] === division.level);
  const kind = division.purpose === 'pattern' && division.kind !== null ? choose(kinds) : undefined;
  const filled = { ...fillKeys(own, [], division, on, choose), ...(kind === undefined ? {} : { kind }) };
  if (!Array.isArray(divisions)) return 'divisions' in data ? { ...filled, divisions } : filled;
  const below = [...division.divisions, ...(division.sample === null ? [] : [division.sample])];
  return {
    ...filled,
    divisions: (divisions as Data[]).map((child) => {
      const form = below.find(({ name }) => name === child['name']);
      return form === undefined ? child : fill(child, form, on, choose);
    }),
  };
}

function fillKeys(
  data: Data,
  path: readonly string[],
  division: FormDivision,
  on: IsoDate,
  choose: Choose,
): Data {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const at = [...path, key];
      if (value === null) return [key, choose(valuesOf(fieldAt(division, at), division, on)) ?? null];
      const isGroup = typeof value === 'object' && !Array.isArray(value);
      return [key, isGroup ? fillKeys(value as Data, at, division, on, choose) : value];
    }),
  );
}

/** The field that a key belongs to: its own, or the one whose period it is. */
function fieldAt({ fields }: FormDivision, path: readonly string[]): FormField {
  const found = fields.find((field) =>
    field.path.every((key, index) => key === path[index])
      ? path.length === field.path.length + (field.periods.length === 0 ? 0 : 1)
      : false,
  );
  if (found === undefined) throw new Error(`${path.join('.')} is no field of the form`);
  return found;
}

/** The examples that stand beside the field, and a no. */
function valuesOf(field: FormField, { level }: FormDivision, on: IsoDate): unknown[] {
  const examples = examplesOf(field, on);
  if (field.fact === null) {
    const [key = ''] = field.path;
    if (key === 'kind') return KINDS.filter((kind) => KIND_LEVEL[kind] === level);
    return key === 'divisions' ? [] : [...examples, { total: 0 }];
  }
  const NO = {
    flag: false,
    count: 0,
    people: 0,
    quantity: 0,
    choices: [],
    posts: false,
    participants: false,
    log: [],
    collection: [],
  };
  return [...(field.fact.type === 'flag' ? [on, true, LONG_AGO] : examples), NO[field.fact.type]];
}
