import type { Fault } from '../../../model/diagnostic.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { Pack } from '../../../model/pack.ts';
import type { Posts } from '../../../model/post.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { SchemaSource } from '../check-shape.ts';

export interface DivisionContext {
  readonly declaredOn: IsoDate;
  readonly posts: Posts;
  /** What can be declared, the packs' own facts aside. */
  readonly vocabulary: Vocabulary;
  /** The packs whose own facts may be declared. */
  readonly packs: readonly Pack[];
  /** Ids of all packs there are, for a word that names none. */
  readonly packIds: readonly string[];
  readonly schema: SchemaSource;
  readonly report: (fault: Fault) => void;
}
