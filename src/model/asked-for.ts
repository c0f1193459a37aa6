import type { Bilingual } from './bilingual.ts';
import type { Operand } from './condition.ts';
import type { Kind } from './level.ts';

/** What a question is about, as a code; only the names that documents and vocabularies give are texts. */
export type AskedFor =
  /** A fact, by its own title. */
  | { readonly type: 'fact'; readonly title: Bilingual }
  /** For which period an entry of a log is. */
  | { readonly type: 'for-period'; readonly title: Bilingual }
  /** Of how many counted villages a rule holds; `orExempt`: or does not apply to them. */
  | { readonly type: 'satisfying'; readonly title: Bilingual; readonly orExempt: boolean }
  /** A division that the document names and no file declares. */
  | { readonly type: 'named-division'; readonly name: string }
  | { readonly type: 'divisions-below' }
  /** Villages or communities, listed or counted. */
  | { readonly type: 'villages'; readonly kind: Kind }
  /** How many villages or communities there are. */
  | { readonly type: 'village-totals'; readonly kind: Kind }
  /** What a division says of itself. */
  | { readonly type: 'attribute'; readonly name: Extract<Operand, { type: 'attribute' }>['name'] };
