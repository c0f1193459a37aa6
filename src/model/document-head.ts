import type { IsoDate } from './iso-date.ts';
import type { Level } from './level.ts';

/** What a document's text says of the document as a whole. */
export interface DocumentHead {
  readonly title: Found<string>;
  readonly number: Found<string>;
  readonly issuer: Found<string>;
  readonly issued: Found<IsoDate>;
  /** Whose government has issued it; null where that is not for sure. */
  readonly region: { readonly level: Level; readonly name: string } | null;
}

export interface Found<Value> {
  /** Null where the text leaves a doubt: it is for a person to decide. */
  readonly sure: Value | null;
  /** What it may be, in the order of the text; what is sure is no candidate. */
  readonly candidates: readonly Value[];
}
