import { contextFor } from '../../src/cli/context.ts';
import type { ExitCode } from '../../src/cli/exit-code.ts';
import { localeIn, localeOf } from '../../src/cli/locale.ts';
import type { Outside } from '../../src/cli/outside.ts';
import { runProgram } from '../../src/cli/program.ts';
import { isoDate } from '../../src/model/iso-date.ts';

export interface Run {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
  /** Both streams in the order of printing. */
  readonly all: string;
}

/** One command line in this process: the same program as the binary, with an outside of our own. */
export async function run(args: readonly string[], outside: Partial<Outside> = {}): Promise<Run> {
  const printed: { readonly to: 'out' | 'err'; readonly text: string }[] = [];
  const whole = outsideOf(args, {
    print: (text) => printed.push({ to: 'out', text }),
    printError: (text) => printed.push({ to: 'err', text }),
    ...outside,
  });
  const exit = await runProgram(contextFor(whole, localeIn(args) ?? localeOf(whole.env)));
  const textOf = (parts: typeof printed): string => parts.map(({ text }) => text).join('');
  return {
    exit,
    out: textOf(printed.filter(({ to }) => to === 'out')),
    err: textOf(printed.filter(({ to }) => to === 'err')),
    all: textOf(printed),
  };
}

/** An outside where nothing is special but what is given. */
export function outsideOf(args: readonly string[], given: Partial<Outside>): Outside {
  return {
    args,
    cwd: '.',
    env: {},
    columns: null,
    isWatched: false,
    today: isoDate('2024-03-31'),
    version: '0.0.0',
    input: () => piecesOf(),
    print: () => undefined,
    printError: () => undefined,
    ...given,
  };
}

/** A standard input. */
export async function* piecesOf(...pieces: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* pieces;
}
