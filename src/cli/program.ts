import { Command, CommanderError } from 'commander';
import { BLANK, type Line, line } from '../report/terminal/line.ts';
import { writeLines } from '../report/terminal/write-lines.ts';
import { withBareOptions } from './bare-options.ts';
import { COMMANDS } from './commands/index.ts';
import { type CommandContext, hasColor, reportContext } from './context.ts';
import type { CommandDefinition } from './definition.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { helpIn } from './help.ts';
import type { Options } from '../model/options.ts';
import { optionNamed } from './options.ts';
import { usageFaultOf } from './usage-fault.ts';

/** The command line as commander knows it, in the language of the context. `done` is told the exit code. */
function buildProgram(context: CommandContext, done: (code: ExitCode) => void): Command {
  const { commandLine } = context.messages;
  const program = prepared(new Command('duibiao'), context).description(commandLine.program);
  program.version(context.outside.version, '--version', commandLine.options.version);
  program.addHelpText('after', () => exitCodeText(context));
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
    const word = `${commandLine.argumentNames[name]}${isList ? '...' : ''}`;
    command.argument(isRequired ? `<${word}>` : `[${word}]`, commandLine.arguments[name]);
  }
  const formats = definition.formats === undefined ? undefined : Object.keys(definition.formats);
  for (const name of definition.options)
    command.addOption(optionNamed(name, context.messages, name === 'format' ? formats : undefined));
  const examples = commandLine.examples[definition.name] ?? [];
  if (examples.length > 0) command.addHelpText('after', () => exampleText(examples, context));
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

/** Help in the user's language; faults are thrown, nothing exits. */
function prepared(command: Command, context: CommandContext): Command {
  const { outside, messages } = context;
  return command
    .exitOverride()
    .allowExcessArguments(false)
    .helpOption('-h, --help', messages.commandLine.options.help)
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
    .configureHelp(helpIn(messages));
}

function exampleText(
  examples: readonly { readonly line: string; readonly what: string }[],
  context: CommandContext,
): string {
  const { headings } = context.messages.commandLine;
  const lines = examples.flatMap(({ line: command, what }) => [
    line(command, 'plain', 2),
    line(what, 'plain', 6),
  ]);
  return helpText([line(headings.examples), ...lines], context);
}

function exitCodeText(context: CommandContext): string {
  const { exitCodes, headings } = context.messages.commandLine;
  const lines = Object.values(EXIT).map((code) => line(exitCodes[code], 'plain', 2, `${code}  `));
  return helpText([line(headings.exitCodes), ...lines], context);
}

/** A block behind commander's own help, which ends it with a newline. */
function helpText(lines: readonly Line[], context: CommandContext): string {
  return writeLines([BLANK, ...lines], { ...reportContext(context), color: false }).trimEnd();
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
    await program.parseAsync(withBareOptions(outside.args), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const { fault, args } = usageFaultOf(error);
    const { name, expected } = commandIn(outside.args, program);
    const whole =
      fault === 'unknownCommand' || fault === 'missing-command' ? { name, expected, ...args } : args;
    outside.printError(`${messages.commandLine.error(messages.usage[fault](whole))}\n`);
    if (error instanceof CommanderError && fault !== 'missing-command')
      outside.printError(`${messages.commandLine.seeHelp(name)}\n`);
    return EXIT.noVerdict;
  }
}

/** The command that the first words name, as far as they name one, and the sub-commands that could follow. */
function commandIn(
  words: readonly string[],
  program: Command,
): { readonly name: string; readonly expected: readonly string[] } {
  let command = program;
  const names = [program.name()];
  for (const word of words) {
    const below = command.commands.find((candidate) => candidate.name() === word);
    if (below === undefined) break;
    command = below;
    names.push(word);
  }
  return { name: names.join(' '), expected: command.commands.map((candidate) => candidate.name()) };
}
