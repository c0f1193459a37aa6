import { type Comparator, COMPARATORS } from '../../model/range.ts';
import { type Edit, within } from './edit.ts';
import { numberEdits } from './value-edits.ts';
import { renaming } from './renaming.ts';

const NEIGHBOURS: Readonly<Record<Comparator, readonly Comparator[]>> = {
  atLeast: ['moreThan'],
  moreThan: ['atLeast'],
  atMost: ['lessThan'],
  lessThan: ['atMost'],
  equals: ['atLeast', 'atMost'],
};

type Bounds = Readonly<Partial<Record<Comparator, number>>>;

/** Other bounds, and the neighbouring comparisons with the same bound. */
export function comparatorEdits<Compared extends Bounds>(compared: Compared): Edit<Compared>[] {
  return COMPARATORS.filter((name) => compared[name] !== undefined).flatMap((name) => [
    ...boundEdits(compared, name),
    ...renaming(compared, name, NEIGHBOURS[name]),
  ]);
}

function boundEdits<Compared extends Bounds>(compared: Compared, name: Comparator): Edit<Compared>[] {
  return within<Bounds, Comparator>(compared, name, numberEdits) as Edit<Compared>[];
}
