import { Option } from 'commander';
import type { Option as OptionWord } from '../i18n/contract/command-line.ts';
import type { Messages } from '../i18n/messages.ts';
import { ALL_BINDING } from '../model/evidence.ts';
import { LOCALES } from '../model/bilingual.ts';
import { type IsoDate, parseIsoDate } from '../model/iso-date.ts';
import { KINDS, type Kind, LEVELS, type Level } from '../model/level.ts';
import { nearest } from '../model/nearest.ts';
import { GROUPINGS, type Grouping } from '../model/report.ts';
import { parseShard, type Shard } from '../model/shard.ts';
import { FAIL_LEVELS, type FailLevel, type Force, FORCES, STATUSES, type Status } from '../model/status.ts';
import { UsageError } from '../model/usage.ts';
import { COMPARED_BY, type ComparedBy } from '../report/compare/comparison.ts';

/** What commander hands to a command; every option of the program, each command has some of them. */
export interface Options {
  readonly asOf?: IsoDate;
  readonly oldAsOf?: IsoDate;
  readonly pack?: readonly string[];
  readonly oldPack?: readonly string[];
  readonly only?: readonly string[];
  readonly topic?: readonly string[];
  readonly bearer?: readonly string[];
  readonly division?: readonly string[];
  readonly status?: readonly Status[];
  readonly groupBy?: Grouping;
  readonly by?: ComparedBy;
  readonly reading?: readonly string[];
  readonly waivers?: readonly string[];
  readonly noWaivers?: boolean;
  readonly failOn?: FailLevel;
  readonly requireEvidence?: Force;
  readonly exitZero?: boolean;
  readonly shard?: Shard;
  readonly jobs?: number;
  readonly format?: readonly string[];
  readonly baseline?: string;
  readonly source?: string;
  readonly mutate?: boolean;
  readonly boundaries?: boolean;
  readonly name?: string;
  readonly level?: Level;
  readonly kind?: Kind;
  readonly parent?: readonly string[];
  readonly alone?: boolean;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** As the schema of state files has it. */
const LONGEST_NAME = 80;

export type OptionName = Exclude<OptionWord, 'version' | 'help'>;

interface OptionShape {
  /** The placeholder of its value, by its name in the messages; none for a switch. */
  readonly value?: keyof Messages['commandLine']['values'];
  /** The value that the option has where it stands alone. */
  readonly alone?: string;
  readonly repeats?: boolean;
  readonly choices?: readonly string[];
  readonly parse?: (token: string, flag: string) => unknown;
}

const SHAPES: Record<OptionName, OptionShape> = {
  'as-of': { value: 'date', parse: parseDay },
  'old-as-of': { value: 'date', parse: parseDay },
  pack: { value: 'pack', repeats: true },
  'old-pack': { value: 'pack', repeats: true },
  only: { value: 'pattern', repeats: true },
  topic: { value: 'name', repeats: true },
  bearer: { value: 'name', repeats: true },
  division: { value: 'name', repeats: true },
  status: { value: 'status', repeats: true, choices: STATUSES },
  'group-by': { value: 'grouping', choices: GROUPINGS },
  by: { value: 'grouping', choices: COMPARED_BY },
  reading: { value: 'reading', repeats: true },
  waivers: { value: 'file', repeats: true },
  'no-waivers': {},
  'fail-on': { value: 'level', choices: FAIL_LEVELS },
  'exit-zero': {},
  'require-evidence': { value: 'force', choices: FORCES, alone: ALL_BINDING },
  shard: { value: 'shard', parse: parseShardWord },
  jobs: { value: 'number', parse: parseJobs },
  format: { value: 'format', repeats: true },
  baseline: { value: 'file' },
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
};

/**
 * One option of a command, with its help in the language of the messages. Wrong values throw a UsageError. `words` are
 * listed in the help where they depend on the command; the command itself checks them.
 */
export function optionNamed(
  name: OptionName,
  { commandLine, names }: Messages,
  words?: readonly string[],
): Option {
  const { value, alone, repeats, choices, parse } = SHAPES[name];
  const flag = `--${name}`;
  const listed = words ?? choices;
  const list = listed === undefined ? '' : names.aside(commandLine.choicesAre(listed));
  const option = new Option(
    value === undefined ? flag : `${flag} ${valueText(commandLine.values[value], alone !== undefined)}`,
    commandLine.options[name] + list,
  );
  // Commander would take --no-waivers for the opposite of --waivers; they are two options.
  option.negate = false;
  if (value === undefined) return option;
  return option.argParser((token: string, earlier: unknown) => {
    if (choices !== undefined && !choices.includes(token)) {
      throw new UsageError('unknown-value', {
        token,
        name: flag,
        expected: choices,
        nearest: nearest(token, choices),
      });
    }
    const parsed = parse === undefined ? token : parse(token, flag);
    return repeats === true ? [...((earlier as unknown[] | undefined) ?? []), parsed] : parsed;
  });
}

function valueText(name: string, isOptional: boolean): string {
  return isOptional ? `[${name}]` : `<${name}>`;
}

/** Options that may stand alone, and the value that they have then. */
export const OPTIONAL_VALUES = (Object.keys(SHAPES) as OptionName[]).flatMap((name) => {
  const { alone } = SHAPES[name];
  return alone === undefined ? [] : [{ name, flag: `--${name}`, value: alone }];
});

/** The words that an option takes, or null where they are open. */
export function choicesOf(name: OptionName): readonly string[] | null {
  return SHAPES[name].choices ?? null;
}

function parseDay(token: string, flag: string): IsoDate {
  const day = parseIsoDate(token);
  if (day === null) throw new UsageError('not-a-date', { token, name: flag });
  return day;
}

function parseShardWord(token: string, flag: string): Shard {
  const shard = parseShard(token);
  if (shard === null) throw new UsageError('not-a-shard', { token, name: flag });
  return shard;
}

const MOST_JOBS = 64;

function parseJobs(token: string, flag: string): number {
  const jobs = /^\d{1,3}$/.test(token) ? Number(token) : 0;
  if (jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError('not-a-number-of-jobs', { token, name: flag, limit: MOST_JOBS });
  return jobs;
}

function parseName(token: string, flag: string): string {
  const { length } = Array.from(token);
  if (token.trim() === '' || length > LONGEST_NAME)
    throw new UsageError('bad-name', { token, name: flag, limit: LONGEST_NAME, actual: length });
  return token;
}
