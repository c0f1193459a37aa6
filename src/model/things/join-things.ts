import { childPlace, type Place } from '../position.ts';
import type { FieldValues, Flag } from '../state.ts';
import { joinFlags } from './join-flags.ts';
import { hasNumber, joinTimes } from './join-times.ts';
import type { Thing } from './things.ts';

/** Two places whose words cannot both be true; of a thing, in which field. */
export interface Contradiction {
  readonly code: 'thing-said-otherwise' | 'less-than-below' | 'more-than-below';
  readonly place: Place;
  readonly other: Place;
  readonly token?: string;
  readonly key: string;
  readonly actual?: number;
  readonly limit?: number;
  /** What it is about, at all places: none of it is known. */
  readonly concerned: readonly Concerned[];
}

/** A field of a thing, a number of totals, or all things of a part (`field: null`); `place` is that of the thing or part. */
export interface Concerned {
  readonly place: Place;
  readonly field: string | null;
}

/** One thing that two levels name: what either says of it holds; of what they contradict each other in, nothing is known. */
export function joinThings(low: Thing, high: Thing): { thing: Thing; contradictions: Contradiction[] } {
  const fields: Record<string, FieldValues[string]> = { ...high.fields, ...low.fields };
  const declaredOn = { ...high.declaredOn, ...low.declaredOn };
  const contradictions: Contradiction[] = [];
  for (const [name, value] of Object.entries(high.fields)) {
    const own = low.fields[name];
    if (own === undefined) {
      declaredOn[name] = high.declaredOn[name] ?? high.owner.declaredOn;
      continue;
    }
    const joined = joinValues(
      { value: own, declaredOn: low.declaredOn[name] ?? low.owner.declaredOn },
      { value, declaredOn: high.declaredOn[name] ?? high.owner.declaredOn },
    );
    if (joined === null) {
      contradictions.push(contradictionIn(name, low, high));
      delete fields[name];
      delete declaredOn[name];
    } else {
      fields[name] = joined.value;
      declaredOn[name] = joined.declaredOn;
    }
  }
  const lastDeclaredOn = high.lastDeclaredOn > low.lastDeclaredOn ? high.lastDeclaredOn : low.lastDeclaredOn;
  return { thing: { ...low, fields, declaredOn, lastDeclaredOn }, contradictions };
}

type Dated = { readonly value: FieldValues[string]; readonly declaredOn: Thing['lastDeclaredOn'] };

/** Of numbers and words the later declaration stands. */
function joinValues(low: Dated, high: Dated): Dated | null {
  if (isFlag(low.value) && isFlag(high.value)) {
    const joined = joinFlags(
      { flag: low.value, declaredOn: low.declaredOn },
      { flag: high.value, declaredOn: high.declaredOn },
    );
    return joined === null ? null : { value: joined.flag, declaredOn: joined.declaredOn };
  }
  const value = agreed(low.value, high.value);
  if (typeof value === 'object' && value !== null)
    return { value, declaredOn: low.declaredOn > high.declaredOn ? low.declaredOn : high.declaredOn };
  if (value !== null) return low.declaredOn <= high.declaredOn ? low : high;
  if (low.declaredOn === high.declaredOn) return null;
  return low.declaredOn > high.declaredOn ? low : high;
}

function isFlag(value: FieldValues[string]): value is Flag {
  return typeof value === 'object' && value.type === 'flag';
}

/** The value that holds what both say, where they say the same. */
function agreed(low: FieldValues[string], high: FieldValues[string]): FieldValues[string] | null {
  const isLow = typeof low === 'object' && low.type === 'times';
  const isHigh = typeof high === 'object' && high.type === 'times';
  if (isLow && isHigh) return joinTimes(low, high);
  if (isLow) return typeof high === 'number' && hasNumber(low, high) ? low : null;
  if (isHigh) return typeof low === 'number' && hasNumber(high, low) ? high : null;
  return low === high ? low : null;
}

function contradictionIn(field: string, low: Thing, high: Thing): Contradiction {
  return {
    code: 'thing-said-otherwise',
    place: childPlace(low.place, field),
    other: childPlace(high.place, field),
    token: low.name,
    key: field,
    concerned: [
      { place: low.place, field },
      { place: high.place, field },
    ],
  };
}
