import type { DocumentHead } from '../../model/document-head.ts';
import type { ExampleFacts } from '../../model/example-facts.ts';
import type { SourceDocument } from '../../model/source-document.ts';

/** A document about to become a pack. */
export interface Scaffold {
  readonly id: string;
  /** The folder and the text as the user names them. */
  readonly folder: string;
  readonly source: string;
  readonly document: SourceDocument;
  readonly head: DocumentHead;
  /** Facts of its field, to show how rules are written. */
  readonly facts: ExampleFacts;
}
