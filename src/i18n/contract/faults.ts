import type { FaultArgs, FaultCode } from '../../model/diagnostic.ts';
import type { UsageArgs, UsageFault } from '../../model/usage.ts';

/** One sentence per fault of an input, with the user's own word, what was expected and the nearest right word. */
export type FaultSentences = Readonly<Record<FaultCode, (args: FaultArgs) => string>>;

/** One sentence per fault of the command line. */
export type UsageSentences = Readonly<Record<UsageFault, (args: UsageArgs) => string>>;

/** What the parser of broken YAML says, by its own codes; `OTHER` is everything else. */
export type YamlCause =
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'TAB_AS_INDENT'
  | 'UNEXPECTED_TOKEN'
  | 'OTHER';
