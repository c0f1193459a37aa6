import type { Messages } from '../../i18n/messages.ts';
import type { CommandDefinition } from '../definition.ts';
import { below, groupsOf, topsOf } from './cases.ts';
import { type Offer, offerOfArguments, offerOfOption, type PackWords } from './offer.ts';

export function fishScript(
  commands: readonly CommandDefinition[],
  known: PackWords,
  { commandLine }: Messages,
): string {
  const summaries: Readonly<Record<string, { readonly summary: string }>> = commandLine.commands;
  const groups = groupsOf(commands);
  const named = (name: string): string => `-d ${quote(summaries[name]?.summary ?? '')}`;
  const tops = topsOf(commands).map((top) => complete('__fish_use_subcommand', `-f -a ${top} ${named(top)}`));
  const subs = groups.flatMap((group) => {
    const names = below(group, commands);
    const when = `${seen(group)}; and not ${seen(...names)}`;
    return names.map((name) => complete(when, `-f -a ${name} ${named(`${group} ${name}`)}`));
  });
  const own = commands.flatMap((command) => {
    const when = conditionOf(command.name, groups);
    const taken = offerOfArguments(command, known);
    const options = command.options.map((option) => {
      const offer = offerOfOption(option, command, known);
      return complete(when, `-l ${option}${valueOf(offer)} -d ${quote(commandLine.options[option])}`);
    });
    return [complete(when, `${taken.files ? '' : '-f '}-a ${quote(taken.words.join(' '))}`), ...options];
  });
  return `${[...tops, ...subs, ...own].join('\n')}\n`;
}

function complete(when: string, what: string): string {
  return `complete -c duibiao -n ${quote(when)} ${what}`;
}

/** Some commands below others are named as one at the top is. */
function conditionOf(name: string, groups: readonly string[]): string {
  const [top = '', sub] = name.split(' ');
  return sub === undefined ? `${seen(top)}; and not ${seen(...groups)}` : `${seen(top)}; and ${seen(sub)}`;
}

function seen(...words: readonly string[]): string {
  return `__fish_seen_subcommand_from ${words.join(' ')}`;
}

function valueOf(offer: Offer | null): string {
  if (offer === null) return '';
  return `${offer.files ? ' -r -F' : ' -x'}${offer.words.length === 0 ? '' : ` -a ${quote(offer.words.join(' '))}`}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
