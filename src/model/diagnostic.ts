import type { Place, Position } from './position.ts';

/**
 * A fault of an input: code, arguments, place. The sentence lives in i18n/.
 * `token` is the user's own word, `expected` what would have been right, `nearest` the closest right word.
 */
export interface Fault {
  readonly code: FaultCode;
  /** A `note` is shown by `validate` alone. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly place: Place;
  /** Whether the place means the key itself (an unknown key) and not its value. */
  readonly atKey?: boolean;
  readonly args: FaultArgs;
}

export interface FaultArgs {
  readonly token?: string;
  readonly key?: string;
  readonly expected?: readonly string[];
  readonly nearest?: string | null;
  readonly limit?: number;
  readonly actual?: number;
  readonly other?: Position | Place;
  readonly detail?: string;
}

/** A fault with line and column. */
export interface Diagnostic extends Omit<Fault, 'place' | 'atKey'> {
  readonly position: Position;
}

export const FAULT_CODES = [
  // the file
  'file-not-found',
  'file-unreadable',
  'no-files',
  'file-too-large',
  'file-not-utf8',
  'file-empty',
  'file-bom',
  'file-crlf',
  // YAML
  'yaml-syntax',
  'yaml-several-documents',
  'yaml-alias',
  'yaml-tag',
  'yaml-merge-key',
  'yaml-duplicate-key',
  'yaml-too-deep',
  'yaml-too-many-nodes',
  'yaml-fullwidth-colon',
  'yaml-fullwidth-space',
  'yaml-fullwidth-comma',
  'yaml-tab',
  'yaml-anchor',
  'yaml-huge-number',
  // shape, from the schema
  'wrong-type',
  'unknown-key',
  'missing-key',
  'not-allowed-value',
  'not-a-date',
  'not-a-period',
  'belongs-to-its-day',
  'number-out-of-range',
  'not-an-integer',
  'empty-text',
  'too-few-items',
  'too-long',
  'bad-pattern',
  'fullwidth-digits',
  'repeated-item',
  // state
  'not-a-state-file',
  'division-twice',
  'level-not-below-parent',
  'kind-of-other-level',
  'fact-of-other-level',
  'unknown-post',
  'head-differs',
  'two-heads',
  'other-is-known',
  'until-before-since',
  'more-than-total',
  'parent-ambiguous',
  'unknown-pack-facts',
  'unknown-own-fact',
  'future-declared',
  'item-twice',
  'thing-said-otherwise',
  'less-than-below',
  'more-than-below',
  'more-than-above',
  'into-without-day',
  // waivers
  'not-a-waivers-file',
  'waiver-unknown-rule',
  'waiver-ambiguous-rule',
  'waiver-too-broad',
  'waiver-self-approved',
  'waiver-too-long',
  'evidence-file-outside',
  'evidence-file-missing',
  'evidence-file-differs',
  'evidence-file-unreadable',
  'evidence-file-is-link',
  // report
  'not-json',
  'not-a-report',
  // known gaps
  'baseline-of-other-kind',
  'baseline-of-other-tool',
  'baseline-of-other-pack',
  'baseline-of-later-day',
  'baseline-pack-not-used',
  // pack
  'pack-incomplete',
  'pack-left-open',
  'pack-file-outside',
  'pack-reserved-name',
  'pack-no-rules',
  'pack-id-not-folder',
  'pack-duplicate-id',
  'pack-duplicate-rule',
  'pack-former-id-used',
  'pack-unknown-fact',
  'pack-unknown-topic',
  'pack-unknown-bearer',
  'pack-unknown-clause',
  'pack-unknown-roster',
  'pack-unknown-field',
  'pack-unknown-word',
  'pack-clause-unaccounted',
  'pack-clause-both',
  'pack-clause-twice',
  'pack-due-before-document',
  'pack-no-due',
  'pack-bad-measure',
  'pack-old-word',
  'pack-bad-test',
  'pack-phrase-too-long',
  'pack-no-tests',
  'pack-test-unknown-rule',
  'pack-test-rows-missing',
  'pack-test-failed',
  'pack-test-other-subject',
  'pack-equivalent-unknown',
  'pack-equivalent-noticed',
  'pack-test-ambiguous',
  'pack-reading-default',
  'pack-reading-same',
  'pack-fact-unused',
  'pack-fact-of-other-level',
  'pack-source-without-clauses',
  'pack-unknown-vocabulary',
  // vocabulary
  'vocabulary-twice',
  'vocabulary-reserved-name',
  'vocabulary-incomplete',
  'vocabulary-needless',
  'vocabulary-unknown',
  'vocabulary-circle',
  'vocabulary-other-type',
  'vocabulary-other-level',
  'vocabulary-clash',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** Faults in the order of files and lines. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(({ position: a }, { position: b }) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}
