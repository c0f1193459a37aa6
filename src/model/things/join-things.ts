import { childPlace, type Place } from '../position.ts';
import type { FieldValues } from '../state.ts';
import { joinFlags } from './join-flags.ts';
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
  if (typeof low.value === 'object' && typeof high.value === 'object') {
    const joined = joinFlags(
      { flag: low.value, declaredOn: low.declaredOn },
      { flag: high.value, declaredOn: high.declaredOn },
    );
    return joined === null ? null : { value: joined.flag, declaredOn: joined.declaredOn };
  }
  if (low.value === high.value) return low.declaredOn <= high.declaredOn ? low : high;
  if (low.declaredOn === high.declaredOn) return null;
  return low.declaredOn > high.declaredOn ? low : high;
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
