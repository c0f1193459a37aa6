import { LOCALES } from './bilingual.ts';
import { COMPARED_BY } from './compared-by.ts';
import { KINDS, LEVELS } from './level.ts';
import type { OptionShape } from './option-shape.ts';
import { parseDay, parseJobs, parseName, parseShardWord } from './parse-option.ts';
import { GROUPINGS } from './report.ts';
import { RUN_OPTIONS, type RunFlag, type RunOption, type RunOptions } from './run-options.ts';

/** The options that do not decide which findings a run has, and those that decide it outside `options` of its report. */
const OTHERS = {
  'as-of': { value: 'date', parse: parseDay },
  'old-as-of': { value: 'date', parse: parseDay },
  'old-pack': { value: 'pack', repeats: true },
  'group-by': { value: 'grouping', choices: GROUPINGS },
  by: { value: 'grouping', choices: COMPARED_BY },
  'exit-zero': {},
  shard: { value: 'shard', parse: parseShardWord },
  jobs: { value: 'number', parse: parseJobs },
  format: { value: 'format', repeats: true },
  changed: { value: 'file' },
  source: { value: 'file' },
  mutate: {},
  boundaries: {},
  name: { value: 'name', parse: parseName },
  level: { value: 'tier', choices: LEVELS },
  kind: { value: 'kind', choices: KINDS },
  parent: { value: 'name', repeats: true, parse: parseName },
  alone: {},
  out: { value: 'path' },
  lang: { value: 'lang', choices: LOCALES },
  verbose: {},
} as const satisfies Readonly<Record<string, OptionShape>>;

type Others = typeof OTHERS;
export type OptionName = RunFlag | keyof Others;

/** Every option of the program by its name on the command line; the only list of them. Each command has some. */
export const OPTIONS: Readonly<Record<OptionName, OptionShape>> = {
  ...(Object.fromEntries(Object.values(RUN_OPTIONS).map((option) => [option.flag, option])) as Record<
    RunFlag,
    RunOption<unknown>
  >),
  ...OTHERS,
};

type OneValue<S> = S extends { readonly parse: (token: string, flag: string) => infer T }
  ? T
  : S extends { readonly choices: readonly (infer T)[] }
    ? T
    : S extends { readonly value: string }
      ? string
      : boolean;

type OtherValue<S> = S extends { readonly repeats: true } ? readonly OneValue<S>[] : OneValue<S>;

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;

/** What the user has given of them, by key: `asOf` for `--as-of`, `packs` for `--pack`. */
export type Options = { readonly [K in keyof RunOptions]?: NonNullable<RunOptions[K]> } & {
  readonly [N in keyof Others as Camel<N>]?: OtherValue<Others[N]>;
};
