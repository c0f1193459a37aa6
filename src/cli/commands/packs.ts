import { packsList } from '../../report/packs/list.ts';
import { diagnosticsText } from '../../report/terminal/diagnostics.ts';
import { packsListJson } from '../../report/packs/list-json.ts';
import { packTerminal } from '../../report/packs/terminal.ts';
import { packJson } from '../../report/packs/json.ts';
import { packCoverage } from '../../report/packs/coverage.ts';
import { reportContext } from '../context.ts';
import { type Diagnostic, inOrder } from '../../model/diagnostic.ts';
import type { CommandArgument, CommandDefinition } from '../definition.ts';
import { UsageError } from '../../model/usage.ts';
import { nearest } from '../../model/nearest.ts';
import { lintPacks } from '../../tasks/lint-packs.ts';
import { readPacks } from '../../tasks/read-packs.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

/** The formats of `packs list` and of `packs show`, by name. */
const LIST_FORMATS = { terminal: packsList, json: packsListJson } as const;
const SHOW_FORMATS = { terminal: packTerminal, json: packJson } as const;

const ONE: readonly CommandArgument[] = [{ name: 'pack', isRequired: true, isList: false }];
const SOME: readonly CommandArgument[] = [{ name: 'packs', isRequired: false, isList: true }];

export const packsListCommand: CommandDefinition = {
  name: 'packs list',
  arguments: [],
  options: ['format', 'lang'],
  formats: LIST_FORMATS,
  run: async (_words, { format }, context) => {
    const write = LIST_FORMATS[formatIn(format, LIST_FORMATS)];
    const { packs, diagnostics, isWhole } = await readPacks({ packs: [], cwd: context.outside.cwd });
    printDiagnostics(diagnostics, context);
    context.outside.print(write(packs, reportContext(context)));
    return isWhole ? EXIT.ok : EXIT.noVerdict;
  },
};

export const packsShowCommand: CommandDefinition = {
  name: 'packs show',
  arguments: ONE,
  options: ['format', 'verbose', 'lang'],
  formats: SHOW_FORMATS,
  run: async (words, options, context) => {
    const write = SHOW_FORMATS[formatIn(options.format, SHOW_FORMATS)];
    const { packs, diagnostics, isWhole } = await readPacks({ packs: words, cwd: context.outside.cwd });
    printDiagnostics(diagnostics, context);
    for (const pack of packs) context.outside.print(write(pack, reportContext(context, options)));
    return isWhole ? EXIT.ok : EXIT.noVerdict;
  },
};

/** The last `--format`, or the one for people. */
function formatIn<F extends 'terminal' | 'json'>(
  words: readonly string[] | undefined,
  formats: Readonly<Record<F, unknown>>,
): F {
  const token = words?.at(-1) ?? 'terminal';
  const expected = Object.keys(formats) as F[];
  const known = expected.find((name) => name === token);
  if (known !== undefined) return known;
  throw new UsageError('unknown-value', {
    token,
    name: '--format',
    expected,
    nearest: nearest(token, expected),
  });
}

export const packsCoverageCommand: CommandDefinition = {
  name: 'packs coverage',
  arguments: SOME,
  options: ['lang'],
  run: async (words, _options, context) => {
    const { loaded, diagnostics, isWhole } = await readPacks({ packs: words, cwd: context.outside.cwd });
    // What the coverage itself shows is no fault beside it.
    printDiagnostics(diagnostics.filter(isNotCoverage), context);
    const drafts = loaded.flatMap(({ draft }) => (draft === null ? [] : [draft]));
    context.outside.print(drafts.map((pack) => packCoverage(pack, reportContext(context))).join('\n'));
    return isWhole ? EXIT.ok : EXIT.noVerdict;
  },
};

function isNotCoverage({ code }: Diagnostic): boolean {
  return code !== 'pack-clause-unaccounted';
}

export const packsLintCommand: CommandDefinition = {
  name: 'packs lint',
  arguments: SOME,
  options: ['lang'],
  run: async (words, _options, context) => {
    const { cwd } = context.outside;
    const { packs, diagnostics, hints, isWhole } = await lintPacks({ packs: words, cwd });
    printDiagnostics(diagnostics, context);
    context.outside.printError(diagnosticsText(inOrder(hints), reportContext(context)));
    const { clean, faults } = context.messages.packs.lint;
    for (const pack of packs) context.outside.print(`${clean(pack.id)}\n`);
    const errors = diagnostics.length;
    if (errors > 0) context.outside.print(`${faults(errors, 0)}\n`);
    return isWhole ? EXIT.ok : EXIT.noVerdict;
  },
};
