import type { OptionName } from '../../model/options.ts';
import type { ValueName } from '../../model/option-shape.ts';

/** Everything that has a help text, as it is written. */
export type Command =
  | 'check'
  | 'validate'
  | 'ask'
  | 'init'
  | 'explain'
  | 'compare'
  | 'baseline'
  | 'diff'
  | 'merge'
  | 'verify-report'
  | 'packs'
  | 'packs list'
  | 'packs show'
  | 'packs init'
  | 'packs coverage'
  | 'packs verify'
  | 'packs test'
  | 'packs lint'
  | 'packs crosswalk'
  | 'schema'
  | 'completion';

/** Every option, and the two that commander brings. */
type Option = OptionName | 'version' | 'help';

export type Argument =
  | 'files'
  | 'old'
  | 'new'
  | 'reports'
  | 'report'
  | 'rule'
  | 'id'
  | 'pack'
  | 'packs'
  | 'shell'
  | 'schema';

type ExitCode = 0 | 1 | 2 | 3 | 4;

/** The words of the command line itself. */
export interface CommandLineWords {
  readonly program: string;
  readonly commands: Readonly<Record<Command, { readonly summary: string; readonly description: string }>>;
  readonly options: Readonly<Record<Option, string>>;
  readonly arguments: Readonly<Record<Argument, string>>;
  /** Names of arguments in usage lines: `<文件...>`. */
  readonly argumentNames: Readonly<Record<Argument, string>>;
  /** Any option and any sub-command in usage lines: `[选项]`. */
  readonly placeholders: Readonly<Record<'options' | 'command', string>>;
  /** Names of values in usage lines: `<日期>`. */
  readonly values: Readonly<Record<ValueName, string>>;
  /** `usage` stands in front of the usage on one line; it has the space between, where there is one. */
  readonly headings: Readonly<
    Record<'usage' | 'arguments' | 'options' | 'commands' | 'examples' | 'exitCodes', string>
  >;
  /** Stands before a default value. */
  readonly defaultIs: (value: string) => string;
  readonly choicesAre: (values: readonly string[]) => string;
  readonly exitCodes: Readonly<Record<ExitCode, string>>;
  /** Stands before a fault: `错误：…`. */
  readonly error: (sentence: string) => string;
  readonly filesRead: (read: number, total: number) => string;
  readonly seeHelp: (command: string) => string;
  readonly examples: Readonly<
    Partial<Record<Command, readonly { readonly line: string; readonly what: string }[]>>
  >;
}
