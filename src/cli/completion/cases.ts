import type { OptionName } from '../../model/options.ts';
import type { CommandDefinition } from '../definition.ts';
import { type Offer, offerOfArguments, offerOfOption, type PackWords } from './offer.ts';

/** The first words of the commands. */
export function topsOf(commands: readonly CommandDefinition[]): string[] {
  return [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))];
}

/** Those that have others below them. */
export function groupsOf(commands: readonly CommandDefinition[]): string[] {
  return topsOf(commands).filter((top) => commands.some(({ name }) => name.startsWith(`${top} `)));
}

export function below(group: string, commands: readonly CommandDefinition[]): string[] {
  return commands.flatMap(({ name }) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : []));
}

/**
 * The lines of the `case` statements that bash and zsh share: `values` by `COMMAND --option`, what else may follow each
 * command (`taken`), and the options of each.
 */
export function casesOf(
  commands: readonly CommandDefinition[],
  known: PackWords,
): Readonly<Record<'values' | 'taken' | 'options', string>> {
  const options = [...new Set(commands.flatMap((command) => command.options))];
  const groups = groupsOf(commands).map((group) => line([group], only(below(group, commands))));
  return {
    values: options.flatMap((option) => valueLines(option, commands, known)).join('\n'),
    taken: [...groups, ...commands.map((one) => line([one.name], offerOfArguments(one, known)))].join('\n'),
    options: commands
      .map(({ name, options: own }) => line([name], only([...own, 'help'].map((word) => `--${word}`))))
      .join('\n'),
  };
}

/** One line where an option takes the same with every command, else one for each. */
function valueLines(
  option: OptionName,
  commands: readonly CommandDefinition[],
  known: PackWords,
): readonly string[] {
  const offers = commands.flatMap((command) => {
    const offer = command.options.includes(option) ? offerOfOption(option, command, known) : null;
    return offer === null ? [] : [{ pattern: `${command.name} --${option}`, offer }];
  });
  const [first] = offers;
  if (first === undefined) return [];
  if (offers.every(({ offer }) => offer.words.join(' ') === first.offer.words.join(' ')))
    return [line([`* --${option}`], first.offer)];
  return offers.map(({ pattern, offer }) => line([pattern], offer));
}

function line(patterns: readonly string[], { words, files }: Offer): string {
  const pattern = patterns
    .map((text) => (text.startsWith('* ') ? `*'${text.slice(1)}'` : `'${text}'`))
    .join(' | ');
  return `    ${pattern}) offered='${words.join(' ')}' files=${files ? 'yes' : 'no'} ;;`;
}

function only(words: readonly string[]): Offer {
  return { words, files: false };
}
