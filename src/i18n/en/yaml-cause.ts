import type { YamlCause } from '../contract/faults.ts';

const CAUSES: Readonly<Record<YamlCause, string>> = {
  BAD_ALIAS: 'text that begins with an asterisk needs quotes',
  BAD_COLLECTION_TYPE: 'list items and keys are mixed',
  BAD_DQ_ESCAPE: 'write a backslash twice between double quotes, or use single quotes',
  BAD_INDENT: 'wrong indentation, lines of one group must be aligned; or a bracket above is not closed',
  BAD_SCALAR_START: 'this character cannot begin a text, put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'one colon too many in this line, or the line above is not finished',
  BLOCK_IN_FLOW: 'what is in brackets is not finished, or a bracket is missing',
  MISSING_CHAR: 'a quote, bracket or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'the colon after the key is missing, or the space after the colon',
  TAB_AS_INDENT: 'a tab indents the line, use spaces',
  UNEXPECTED_TOKEN: 'this character is not expected here; check quotes and brackets',
  OTHER: 'check indentation, the space after colons, and quotes',
};

/** The cause of a YAML syntax error, by the parser's code. */
export function yamlCause(code: string | undefined): string {
  return (CAUSES as Partial<Record<string, string>>)[code ?? ''] ?? CAUSES.OTHER;
}
