import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { withBareOptions } from '../../src/cli/bare-options.ts';
import { optionNamed } from '../../src/cli/options.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import type { Options } from '../../src/model/options.ts';
import {
  RUN_OPTION_KEYS,
  RUN_OPTIONS,
  type RunOption,
  type RunOptions,
  runOptionsOf,
} from '../../src/model/run-options.ts';
import { callOf } from '../../src/report/entries/call-of.ts';

/** A value that is not the usual one, with what a shell must not take apart. */
function otherValue({ value, choices, repeats, usual }: RunOption<unknown>): unknown {
  if (value === undefined) return usual !== true;
  if (choices !== undefined) {
    const others = choices.filter((word) => word !== usual);
    return repeats === true ? others.slice(0, 2) : others[0];
  }
  return repeats === true ? ['温泉镇/天祠社区', 'a *'] : '已知 差距.json';
}

const GIVEN = Object.fromEntries(
  RUN_OPTION_KEYS.map((key) => [key, otherValue(RUN_OPTIONS[key])]),
) as unknown as RunOptions;

/** The words of a command line of `check`, as its command gets them. */
function parsed(words: readonly string[]): { readonly paths: readonly string[]; readonly options: Options } {
  const command = new Command('check').argument('<files...>').exitOverride();
  for (const name of checkCommand.options) command.addOption(optionNamed(name, messagesFor('en')));
  command.parse(withBareOptions(words), { from: 'user' });
  return { paths: command.args, options: command.opts<Options>() };
}

/** The call that a report prints, as it arrives at the program. */
function wordsOf(options: RunOptions): string[] {
  const call = callOf({ options: { paths: ['申报'], ...options }, asOf: '2024-03-31' });
  const [program, command, ...words] = [...call.matchAll(/'([^']*)'|(\S+)/g)].map(([, a, b]) => a ?? b ?? '');
  expect([program, command]).toEqual(['duibiao', 'check']);
  return words;
}

describe('the call that a report prints asks the same again', () => {
  const alone = RUN_OPTION_KEYS.map((key) => [key, { [key]: GIVEN[key] }] as const);

  test.each<readonly [string, Partial<RunOptions>]>([['none', {}], ...alone, ['all', GIVEN]])(
    '%s',
    (_, given) => {
      const { paths, options } = parsed(wordsOf(runOptionsOf(given)));
      expect(paths).toEqual(['申报']);
      expect(options.asOf).toBe('2024-03-31');
      expect(runOptionsOf(options)).toEqual(runOptionsOf(given));
    },
  );
});

describe('the list of run options', () => {
  test('gives no value above that is the usual one', () => {
    for (const key of RUN_OPTION_KEYS) expect(GIVEN[key], key).not.toEqual(RUN_OPTIONS[key].usual);
  });

  test('is what check takes', () => {
    const flags = RUN_OPTION_KEYS.map((key) => RUN_OPTIONS[key].flag);
    expect(checkCommand.options).toEqual(expect.arrayContaining(flags));
  });

  test('fills in whatever is not given, in its own order', () => {
    expect(Object.keys(runOptionsOf({ failOn: 'never' }))).toEqual(RUN_OPTION_KEYS);
    expect(runOptionsOf({ failOn: 'never' })).toMatchObject({ failOn: 'never', packs: [], baseline: null });
  });
});
