import type { Derivation } from '../../model/fidelity.ts';
import type { IsoDate } from '../../model/iso-date.ts';

/** A date as a document prints it, with the days that it can mean; none where it names no day (`汛期前`). */
export interface PrintedDay {
  /** Where in the text it begins. */
  readonly at: number;
  readonly text: string;
  /** The days up to which something may be meant; more than one where the words can be read in two ways. */
  readonly days: readonly IsoDate[];
  /** The days from which on. */
  readonly from: readonly IsoDate[];
  readonly by: readonly Derivation[];
}

/** When a document was issued and came into force; null where it does not print that. */
export interface Origin {
  readonly issued: IsoDate | null;
  readonly inForceFrom: IsoDate | null;
}
