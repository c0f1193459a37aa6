import type { FactDefinition } from '../fact.ts';
import type { IsoDate } from '../iso-date.ts';
import { childPlace } from '../position.ts';
import type { Division, Items } from '../state.ts';
import { totalsKey } from '../totals.ts';
import { flagOn } from './flag-on.ts';
import type { Concerned, Contradiction } from './join-things.ts';
import type { Thing, Things } from './things.ts';

/**
 * Totals, or an empty list, above more than they allow. What was written down below after the day of the upper count may
 * have come about since: it contradicts nothing.
 */
export function checkAbove(
  { id, fields = {} }: Pick<FactDefinition, 'id' | 'fields'>,
  owner: Division,
  items: Items,
  below: Things,
  report: (contradiction: Contradiction) => void,
): void {
  const [first] = below.parts;
  if (first === undefined || (items.form === 'list' && items.items.length > 0)) return;
  const total = items.form === 'totals' ? items.total : 0;
  const day = (items.form === 'totals' ? items.countedOn : undefined) ?? owner.declaredOn;
  const other = first.items.place;
  const count = countOf(below, day, null);
  if (count.all > total) {
    const place = items.form === 'totals' ? childPlace(items.place, 'total') : items.place;
    const concerned = [items.place, ...below.parts.map((part) => part.items.place)];
    report({
      code: 'less-than-below',
      place,
      other,
      key: items.form === 'totals' ? 'total' : id,
      actual: total,
      limit: count.all,
      concerned: concerned.map((at) => ({ place: at, field: null })),
    });
    return;
  }
  if (items.form === 'list') return;
  for (const [name, actual] of Object.entries(items.with)) {
    const key = totalsKey(name, fields[name] ?? { type: 'flag', title: { zh: name, en: name } });
    const { having, lacking } = countOf(below, day, name);
    const said = { place: childPlace(items.place, key), other, key, actual };
    const concerned = concernedIn(name, items, below);
    if (having > actual) report({ code: 'less-than-below', ...said, limit: having, concerned });
    else if (lacking > total - actual)
      report({ code: 'more-than-below', ...said, limit: total - lacking, concerned });
  }
}

interface Known {
  readonly all: number;
  readonly having: number;
  readonly lacking: number;
}

/** At least how many there are, and have or lack something on `day`, by what was written down until then. */
function countOf({ named, counted, listsAbove }: Things, day: IsoDate, field: string | null): Known {
  const known = named.filter(({ owner }) => owner.declaredOn <= day);
  const truths = field === null ? [] : named.map((thing) => hasOn(thing, field, day));
  const sum = {
    all: known.length,
    having: truths.filter((truth) => truth === true).length,
    lacking: truths.filter((truth) => truth === false).length,
  };
  // What is counted below a list may be what the list names.
  if (listsAbove.length > 0) return sum;
  return counted.reduce<Known>((before, { owner, totals, within }) => {
    const inner = countOf(within, day, field);
    const isEarlier = (totals.countedOn ?? owner.declaredOn) <= day;
    const own = field === null || !isEarlier ? undefined : totals.with[field];
    return {
      all: before.all + Math.max(isEarlier ? totals.total : 0, inner.all),
      having: before.having + Math.max(own ?? 0, inner.having),
      lacking: before.lacking + Math.max(own === undefined ? 0 : totals.total - own, inner.lacking),
    };
  }, sum);
}

function hasOn({ owner, fields, declaredOn }: Thing, name: string, day: IsoDate): boolean | 'unknown' {
  const value = fields[name];
  const from = declaredOn[name] ?? owner.declaredOn;
  if (typeof value === 'object' && value.type === 'flag') return flagOn(value, day, from);
  return typeof value === 'number' && day >= from ? value > 0 : 'unknown';
}

function concernedIn(field: string, items: Items, below: Things): Concerned[] {
  const places = [items, ...below.parts.map((part) => part.items)].flatMap((part) =>
    part.form === 'totals' ? [part.place] : part.items.map(({ place }) => place),
  );
  return places.map((place) => ({ place, field }));
}
