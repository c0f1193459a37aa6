import { Option } from 'commander';
import type { Messages } from '../i18n/messages.ts';
import { nearest } from '../model/nearest.ts';
import { type OptionName, OPTIONS } from '../model/options.ts';
import { RUN_OPTION_KEYS, RUN_OPTIONS } from '../model/run-options.ts';
import { UsageError } from '../model/usage.ts';

/**
 * One option of a command, with its help in the language of the messages. Wrong values throw a UsageError. `words` are
 * listed in the help where they depend on the command; the command itself checks them.
 */
export function optionNamed(
  name: OptionName,
  { commandLine, names }: Messages,
  words?: readonly string[],
): Option {
  const { value, alone, repeats, choices, parse } = OPTIONS[name];
  const flag = `--${name}`;
  const listed = words ?? choices;
  const list = listed === undefined ? '' : names.aside(commandLine.choicesAre(listed));
  const option = new Option(
    value === undefined ? flag : `${flag} ${valueText(commandLine.values[value], alone !== undefined)}`,
    commandLine.options[name] + list,
  );
  // Commander would take --no-waivers for the opposite of --waivers; they are two options.
  option.negate = false;
  const key = RUN_OPTION_KEYS.find((candidate) => RUN_OPTIONS[candidate].flag === name);
  if (key !== undefined) option.attributeName = () => key;
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
export const OPTIONAL_VALUES = (Object.keys(OPTIONS) as OptionName[]).flatMap((name) => {
  const { alone } = OPTIONS[name];
  return alone === undefined ? [] : [{ name, flag: `--${name}`, value: alone }];
});

/** The words that an option takes, or null where they are open. */
export function choicesOf(name: OptionName): readonly string[] | null {
  return OPTIONS[name].choices ?? null;
}
