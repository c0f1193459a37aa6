/** Faults of the command line: commander's own codes without their prefix, then ours. */
export const USAGE_FAULTS = [
  'unknownOption',
  'unknownCommand',
  'missingArgument',
  'optionMissingArgument',
  'missingMandatoryOptionValue',
  'conflictingOption',
  'excessArguments',
  'invalidArgument',
  'missing-command',
  'not-a-date',
  'not-a-shard',
  'not-a-number-of-jobs',
  'bad-name',
  'unknown-value',
  'unknown-pack',
  'unknown-rule',
  'ambiguous-rule',
  'unknown-reading',
  'no-readings',
  'issued-malformed',
  'issued-twice',
  'issued-unused',
  'issued-printed',
  'issued-unfit',
  'unknown-topic',
  'unknown-bearer',
  'unknown-division',
  'several-jurisdictions',
  'diff-mixed',
  'diff-option-of-states',
  'diff-shard',
  'diff-narrowed',
  'diff-faulty',
  'diff-other-selection',
  'output-is-input',
  'two-reports-to-stdout',
  'two-reports-to-one-file',
  'output-unwritable',
  'output-exists',
  'schema-unknown',
  'pack-id-unfit',
  'pack-id-taken',
  'folder-exists',
  'internal',
] as const;
export type UsageFault = (typeof USAGE_FAULTS)[number];

export interface UsageArgs {
  /** What the user wrote. */
  readonly token?: string;
  /** The option or argument that it was written for. */
  readonly name?: string;
  readonly expected?: readonly string[];
  readonly nearest?: string | null;
  readonly limit?: number;
  readonly actual?: number;
  /** A cause in the words of the system; shown as it is. */
  readonly detail?: string;
}

/** What was asked for cannot be done; the sentence lives in i18n/. Nothing is evaluated. */
export class UsageError extends Error {
  readonly code: UsageFault;
  readonly args: UsageArgs;

  constructor(code: UsageFault, args: UsageArgs) {
    super(`${code} ${args.token ?? ''}`);
    this.code = code;
    this.args = args;
  }
}
