import { Command, CommanderError } from 'commander';
import { displayWidth } from '../report/text/display-width.ts';
import { wrap } from '../report/text/wrap.ts';
import { COMMANDS } from './commands/index.ts';
import { type CommandContext, hasColor, reportContext } from './context.ts';
import type { CommandDefinition } from './definition.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Options, optionNamed } from './options.ts';
import { usageFaultOf } from './usage-fault.ts';

/** The command line as commander knows it, in the language of the context. `done` is told the exit code. */
export function buildProgram(context: CommandContext, done: (code: ExitCode) => void): Command {
  const { commandLine } = context.messages;
  const program = prepared(new Command('duibiao'), context).description(commandLine.program);
  program.version(context.outside.version, '--version', commandLine.options.version);
  program.addHelpText('after', () => `\n${exitCodeTable(context)}`);
  for (const definition of COMMANDS) addCommand(program, definition, context, done);
  return program;
}

function addCommand(
  program: Command,
  definition: CommandDefinition,
  context: CommandContext,
  done: (code: ExitCode) => void,
): void {
  const { commandLine } = context.messages;
  const [top = '', sub] = definition.name.split(' ');
  const parent = sub === undefined ? program : groupNamed(program, top, context);
  const command = prepared(parent.command(sub ?? top), context);
  const { summary, description } = commandLine.commands[definition.name];
  command.summary(summary).description(description);
  for (const { name, isRequired, isList } of definition.arguments) {
    const word = `${name}${isList ? '...' : ''}`;
    command.argument(isRequired ? `<${word}>` : `[${word}]`, commandLine.arguments[name]);
  }
  for (const name of definition.options) command.addOption(optionNamed(name, context.messages));
  const examples = commandLine.examples[definition.name] ?? [];
  if (examples.length > 0) command.addHelpText('after', () => exampleLines(examples, context));
  command.action(async () => {
    done(await definition.run(command.args, command.opts<Options>(), context));
  });
}

function groupNamed(program: Command, name: string, context: CommandContext): Command {
  const known = program.commands.find((command) => command.name() === name);
  if (known !== undefined) return known;
  const { summary, description } = context.messages.commandLine.commands.packs;
  return prepared(program.command(name), context).summary(summary).description(description);
}

/** Help in the user's language, Chinese columns aligned; faults are thrown, nothing exits. */
function prepared(command: Command, context: CommandContext): Command {
  const { outside, messages } = context;
  const { headings, options } = messages.commandLine;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  };
  return command
    .exitOverride()
    .allowExcessArguments(false)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .configureOutput({
      writeOut: outside.print,
      writeErr: outside.printError,
      outputError: () => undefined,
      getOutHelpWidth: () => reportContext(context).width,
      getErrHelpWidth: () => reportContext(context).width,
      getOutHasColors: () => hasColor(outside),
      getErrHasColors: () => hasColor(outside),
    })
    .configureHelp({
      showGlobalOptions: false,
      displayWidth,
      styleTitle: (title) => titles[title] ?? title,
      boxWrap: (text, width) => wrap(text, width).join('\n'),
      subcommandDescription: (sub) => sub.summary(),
    });
}

function exampleLines(
  examples: readonly { readonly line: string; readonly what: string }[],
  { messages }: CommandContext,
): string {
  const lines = examples.map(({ line, what }) => `  ${line}\n      ${what}`);
  return `\n${messages.commandLine.headings.examples}\n${lines.join('\n')}\n`;
}

function exitCodeTable({ messages }: CommandContext): string {
  const { exitCodes, headings } = messages.commandLine;
  const lines = Object.values(EXIT).map((code) => `  ${code}  ${exitCodes[code]}`);
  return `${headings.exitCodes}\n${lines.join('\n')}\n`;
}

/** Runs one command line; the exit code. Usage faults are one sentence on standard error. */
export async function runProgram(context: CommandContext): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = buildProgram(context, (exit) => {
    code = exit;
  });
  const { outside, messages } = context;
  if (outside.args.length === 0) {
    outside.printError(program.helpInformation());
    return EXIT.noVerdict;
  }
  try {
    await program.parseAsync([...outside.args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const { fault, args } = usageFaultOf(error);
    outside.printError(`${messages.commandLine.error(messages.usage[fault](args))}\n`);
    if (error instanceof CommanderError) outside.printError(`${messages.commandLine.seeHelp('duibiao')}\n`);
    return EXIT.noVerdict;
  }
}
