import type { BoundaryLack } from '../../model/boundary.ts';
import { foldThing } from '../../model/fold-thing.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { ThingLeaf } from '../../model/thing-leaves.ts';
import type { ThingMeasure, ThingMeasureOf } from '../../model/thing-measure.ts';
import { edgesOf } from './candidates.ts';
import type { Frame } from './filling.ts';
import { type Given, merged } from './given.ts';
import { passes } from './plain-facts.ts';

/** One field by which a thing can have what is asked of it. */
interface Way {
  readonly leaf: ThingLeaf;
  readonly yes: Given;
  readonly no: Given;
  readonly othersNo: Given;
}

/** What a file says of one thing that has what is asked of it, and of one that does not. */
export interface ThingFilling {
  readonly yes: (since: IsoDate | null, until?: IsoDate) => Given;
  readonly no: Given;
  /** Neither now nor on any day since the early one; null where no file can say that. */
  readonly never: Given | null;
  /** Each of them, and what says that none of the others is there. */
  readonly ways: readonly Way[];
}

export type ThingFillable = ThingFilling | { readonly lack: BoundaryLack };

/** How one thing can be made to have what is asked of it. */
export function fillThing(have: ThingMeasure, frame: Pick<Frame, 'early'>): ThingFillable {
  return foldThing<ThingFillable>(have, {
    flag: (leaf) => {
      const { name } = leaf;
      const yes = (since: IsoDate | null, until?: IsoDate): Given => ({
        [name]: until === undefined ? (since ?? true) : { since: since ?? frame.early, until },
      });
      const never = { [name]: { value: false, since: frame.early } };
      return filling(leaf, yes, { [name]: false }, never);
    },
    number: (measure) => fillNumber(measure),
    any: (_, parts) => fillEither(parts),
  });
}

function filling(leaf: ThingLeaf, yes: ThingFilling['yes'], no: Given, never: Given | null): ThingFilling {
  return { yes, no, never, ways: [{ leaf, yes: yes(null), no, othersNo: {} }] };
}

function fillNumber(leaf: ThingMeasureOf<'number'>): ThingFillable {
  const { name, field, comparator, bound } = leaf;
  const values = [0, ...edgesOf(bound, field.type !== 'quantity')];
  const enough = values.filter((value) => passes(value, comparator, bound));
  const isLeast = comparator === 'atLeast' || comparator === 'moreThan';
  const good = isLeast ? Math.min(...enough) : Math.max(...enough);
  const short = values.filter((value) => !passes(value, comparator, bound));
  const bad = isLeast ? Math.min(...short) : Math.max(...short);
  if (enough.length === 0) return { lack: { type: 'never-met' } };
  if (short.length === 0) return { lack: { type: 'never-missed' } };
  return filling(leaf, () => ({ [name]: good }), { [name]: bad }, null);
}

/** One of several suffices: the first is had, and the others are not. */
function fillEither(parts: readonly ThingFillable[]): ThingFillable {
  const lack = parts.find((part) => 'lack' in part);
  if (lack !== undefined) return lack;
  const fillings = parts.filter((part): part is ThingFilling => 'yes' in part);
  const [first] = fillings;
  if (first === undefined) return { lack: { type: 'never-met' } };
  const no = merged(...fillings.map((part) => part.no));
  const nevers = fillings.map(({ never }) => never);
  return {
    yes: (since, until) =>
      merged(...fillings.slice(1).map((part) => part.never ?? part.no), first.yes(since, until)),
    no,
    never: nevers.includes(null) ? null : merged(...nevers.map((never) => never ?? {})),
    ways: fillings.flatMap((part, index) => {
      const others = merged(...fillings.filter((_, at) => at !== index).map((other) => other.no));
      return part.ways.map((way) => ({ ...way, othersNo: merged(others, way.othersNo) }));
    }),
  };
}
