import type { IsoDate } from '../iso-date.ts';
import type { Place } from '../position.ts';
import type { Division, FieldValues, Items, ItemTotals } from '../state.ts';

/** One thing, with all that the lists of several levels say of it. */
export interface Thing {
  readonly name: string;
  /** The lowest division that lists it, and where. */
  readonly owner: Division;
  readonly place: Place;
  readonly fields: FieldValues;
  /** By field: the day of the file that it is taken from, where that is not the owner’s. */
  readonly declaredOn: Readonly<Record<string, IsoDate>>;
  /** The last day on which somebody said something of it. */
  readonly lastDeclaredOn: IsoDate;
}

/** Things that a division counts. What is named or counted below it is among them. */
export interface CountedThings {
  readonly owner: Division;
  readonly totals: ItemTotals & { readonly place: Place };
  readonly within: Things;
}

/** A list above counted things: those that it alone names may be among what is counted. */
export interface ListAbove {
  readonly names: readonly Thing[];
  readonly below: readonly CountedThings[];
}

/** All things of one kind in a division and below it, each once. */
export interface Things {
  readonly named: readonly Thing[];
  readonly counted: readonly CountedThings[];
  readonly listsAbove: readonly ListAbove[];
  /** Who should have said more: what they have is not known. */
  readonly undeclared: readonly Division[];
  /** Empty lists: that there is none holds from their day on. */
  readonly empty: readonly Division[];
  /** The declared parts that all this is read from, uppermost first. */
  readonly parts: readonly { readonly owner: Division; readonly items: Items }[];
}

export const NO_THINGS: Things = {
  named: [],
  counted: [],
  listsAbove: [],
  undeclared: [],
  empty: [],
  parts: [],
};
