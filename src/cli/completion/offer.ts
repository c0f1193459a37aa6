import type { Argument } from '../../i18n/contract/command-line.ts';
import type { ValueName } from '../../model/option-shape.ts';
import { type OptionName, OPTIONS } from '../../model/options.ts';
import { SCHEMAS } from '../../tasks/schema.ts';
import type { CommandDefinition } from '../definition.ts';
import { SHELLS } from './shells.ts';

/** What may stand in one place of a command line: words without blanks, and names of files where `files` says so. */
export interface Offer {
  readonly words: readonly string[];
  readonly files: boolean;
}

/** What the packs that come with the program call things. */
export interface PackWords {
  readonly packs: readonly string[];
  readonly topics: readonly string[];
  readonly rules: readonly string[];
  /** Packs whose documents print no day of issue. */
  readonly undated: readonly string[];
}

const NOTHING: Offer = { words: [], files: false };
const FILES: Offer = { words: [], files: true };

/** What may follow an option of a command; null where it takes no value. */
export function offerOfOption(
  option: OptionName,
  { formats = {} }: CommandDefinition,
  known: PackWords,
): Offer | null {
  const { value, choices, alone } = OPTIONS[option];
  if (value === undefined) return null;
  if (option === 'format') return only(Object.keys(formats));
  if (option === 'topic') return only(known.topics);
  if (choices !== undefined) return { words: choices, files: alone !== undefined };
  return offerOfValue(value, known);
}

function offerOfValue(value: ValueName, { packs, rules, undated }: PackWords): Offer {
  switch (value) {
    case 'pack':
      return { words: packs, files: true };
    case 'issue':
      return only(undated.map((id) => `${id}=`));
    case 'pattern':
      return only(rules);
    case 'file':
    case 'path':
      return FILES;
    case 'date':
    case 'name':
    case 'status':
    case 'grouping':
    case 'reading':
    case 'shard':
    case 'force':
    case 'number':
    case 'level':
    case 'format':
    case 'lang':
    case 'tier':
    case 'kind':
      return NOTHING;
  }
}

/** What may stand where a command takes no option: the offers of all its arguments together. */
export function offerOfArguments({ arguments: taken }: CommandDefinition, known: PackWords): Offer {
  const offers = taken.map(({ name }) => offerOfArgument(name, known));
  return { words: offers.flatMap(({ words }) => words), files: offers.some(({ files }) => files) };
}

function offerOfArgument(name: Argument, { packs, rules }: PackWords): Offer {
  switch (name) {
    case 'files':
    case 'old':
    case 'new':
    case 'reports':
    case 'report':
      return FILES;
    case 'pack':
    case 'packs':
      return { words: packs, files: true };
    case 'rule':
      return only(rules);
    case 'schema':
      return only(SCHEMAS);
    case 'shell':
      return only(SHELLS);
    case 'id':
      return NOTHING;
  }
}

function only(words: readonly string[]): Offer {
  return { words, files: false };
}
