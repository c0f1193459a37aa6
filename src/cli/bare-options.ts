import { choicesOf, OPTIONAL_VALUES } from './options.ts';

/**
 * The words of a command line with the value of every option that may stand without one: `--require-evidence states/`
 * means the folder. A word is the option's value only if it is one of its choices.
 */
export function withBareOptions(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  return args.map((arg, index) => {
    const bare = OPTIONAL_VALUES.find(({ flag }) => flag === arg);
    if (bare === undefined || (end !== -1 && index > end)) return arg;
    const isGiven = choicesOf(bare.name)?.includes(args[index + 1] ?? '') === true;
    return isGiven ? arg : `${arg}=${bare.value}`;
  });
}
