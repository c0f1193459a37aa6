/** Placeholders of values in usage lines; the words for them are in the messages. */
export type ValueName =
  | 'date'
  | 'pack'
  | 'pattern'
  | 'name'
  | 'status'
  | 'grouping'
  | 'reading'
  | 'issue'
  | 'shard'
  | 'force'
  | 'number'
  | 'level'
  | 'format'
  | 'lang'
  | 'file'
  | 'path'
  | 'tier'
  | 'kind';

/** How an option is written on the command line. */
export interface OptionShape {
  /** None for a switch. */
  readonly value?: ValueName;
  /** The value that the option has where it stands alone. */
  readonly alone?: string;
  readonly repeats?: boolean;
  readonly choices?: readonly string[];
  /** What a word means that is not taken as it is; a wrong one throws a UsageError. */
  readonly parse?: (token: string, flag: string) => unknown;
}
