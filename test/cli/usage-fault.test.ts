import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { expect, test } from 'vitest';
import { usageFaultOf } from '../../src/cli/usage-fault.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import type { UsageArgs } from '../../src/model/usage.ts';
import { UsageError } from '../../src/model/usage.ts';

/** What commander throws at a line that is wrong. */
function thrownAt(words: readonly string[]): unknown {
  const isNumber = (text: string): number => {
    if (/^\d+$/.test(text)) return Number(text);
    throw new InvalidArgumentError('Not a number.');
  };
  const program = new Command('p').configureOutput({
    writeErr: () => undefined,
    outputError: () => undefined,
  });
  program.command('group').exitOverride().helpCommand(false).command('list');
  program
    .command('run')
    .exitOverride()
    .allowExcessArguments(false)
    .argument('<文件>')
    .option('--count <n>', '', isNumber)
    .addOption(new Option('--short').conflicts('long'))
    .option('--long')
    .action(() => undefined);
  try {
    program
      .exitOverride()
      .helpCommand(false)
      .parse([...words], { from: 'user' });
  } catch (error) {
    return error;
  }
  return null;
}

test.each<[string[], string, UsageArgs, string]>([
  [
    ['run', 'a', '--cuont'],
    'unknownOption',
    { token: '--cuont', nearest: '--count' },
    '没有选项「--cuont」；是不是想写 --count？',
  ],
  [['run', 'a', "--it's"], 'unknownOption', { token: "--it's", nearest: null }, "没有选项「--it's」"],
  [['rnu'], 'unknownCommand', { token: 'rnu', nearest: 'run' }, '没有命令「rnu」；是不是想写 run？'],
  [['run'], 'missingArgument', { name: '文件', nearest: null }, '缺少参数 文件'],
  [
    ['run', 'a', '--count'],
    'optionMissingArgument',
    { name: '--count <n>', nearest: null },
    '选项 --count <n> 后面缺少内容',
  ],
  [
    ['run', 'a', '--short', '--long'],
    'conflictingOption',
    { token: '--short', name: '--long', nearest: null },
    '选项 --short 与 --long 不能同时使用',
  ],
  [
    ['run', 'a', 'b'],
    'excessArguments',
    { limit: 1, actual: 2, nearest: null },
    '参数太多：最多 1 个，给了 2 个',
  ],
  [
    ['run', 'a', '--count', 'x'],
    'invalidArgument',
    { token: 'x', name: '--count <n>', nearest: null },
    '「x」不能用作 --count <n>',
  ],
  [['group'], 'missing-command', {}, ' 后面缺少子命令'],
])('%j is %s', (words, fault, args, sentence) => {
  const found = usageFaultOf(thrownAt(words));
  expect(found).toEqual({ fault, args });
  expect(messagesFor('zh').usage[found.fault](found.args)).toBe(sentence);
});

test.each<[string, unknown, string, UsageArgs]>([
  ['a fault of ours', new UsageError('unknown-pack', { token: 'x' }), 'unknown-pack', { token: 'x' }],
  [
    'what commander should not throw',
    new CommanderError(1, 'commander.new', 'News'),
    'internal',
    { detail: 'News' },
  ],
  ['an accident', new TypeError('x is undefined'), 'internal', { detail: 'x is undefined' }],
  ['no error at all', 'oops', 'internal', { detail: 'oops' }],
])('%s', (_, error, fault, args) => {
  expect(usageFaultOf(error)).toEqual({ fault, args });
});
