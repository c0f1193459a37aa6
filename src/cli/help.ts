import { type Argument, type Command, Help, type HelpConfiguration } from 'commander';
import type { Messages } from '../i18n/messages.ts';
import { displayWidth } from '../report/text/display-width.ts';
import { wrap } from '../report/text/wrap.ts';

/** Commander's help in the language of the messages, Chinese columns aligned. */
export function helpIn({ commandLine }: Messages): HelpConfiguration {
  const { headings, placeholders } = commandLine;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  };
  return {
    showGlobalOptions: false,
    displayWidth,
    styleTitle: (title) => titles[title] ?? title,
    boxWrap: (text, width) => wrap(text, width).join('\n'),
    commandUsage: (command) => {
      const options = command.options.length === 0 ? [] : [`[${placeholders.options}]`];
      const below = command.commands.length === 0 ? [] : [`<${placeholders.command}>`];
      return [...pathOf(command), ...options, ...below, ...argumentsOf(command)].join(' ');
    },
    argumentTerm: argumentText,
    subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(' '),
    subcommandDescription: (command) => command.summary(),
    // Commander sets a space behind the heading, which a full-width colon does not want.
    formatHelp: (command, helper) =>
      Help.prototype.formatHelp.call(helper, command, helper).replace(`${headings.usage} `, headings.usage),
  };
}

/** The names that lead to a command: `duibiao`, `packs`, `show`. */
function pathOf(command: Command): string[] {
  return [...(command.parent === null ? [] : pathOf(command.parent)), command.name()];
}

function argumentsOf(command: Command): string[] {
  return command.registeredArguments.map(argumentText);
}

/** `<文件...>`, or `[文件...]` where it may be left out. */
function argumentText(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
