import { findRule } from '../../tasks/steps/select.ts';
import { explain } from '../../report/terminal/explain.ts';
import { check } from '../../tasks/check.ts';
import { loadPack, packFolders } from '../../tasks/steps/load-pack.ts';
import { builtInPacks } from '../../files/disk/pack/find-packs.ts';
import type { Report } from '../../model/report.ts';
import { NO_SELECTION } from '../../model/run-options.ts';
import { summaryOf } from '../../model/summary.ts';
import { type CommandContext, reportContext } from '../context.ts';
import { type CommandDefinition, OPTIONAL_FILES } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { requestFor } from '../request.ts';

export const explainCommand: CommandDefinition = {
  name: 'explain',
  arguments: [{ name: 'rule', isRequired: true, isList: false }, OPTIONAL_FILES],
  options: ['as-of', 'pack', 'division', 'reading', 'waivers', 'no-waivers', 'lang'],
  run: async ([word = '', ...files], options, context) => {
    const report =
      files.length === 0
        ? await reportWithoutFiles(options, context)
        : await reportOn(word, files, options, context);
    printDiagnostics(report.diagnostics, context);
    const rule = findRule(report.packs, word);
    context.outside.print(explain(report, rule, reportContext(context)));
    return report.diagnostics.some(({ severity }) => severity === 'error') ? EXIT.noVerdict : EXIT.ok;
  },
};

async function reportOn(
  word: string,
  files: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<Report> {
  const report = await check(requestFor(files, { ...options, only: [word] }, context));
  if (report.packs.length < 2) return report;
  // What another pack asks beside it is compared among the rules of its topic.
  const { topic } = findRule(report.packs, word);
  return check(requestFor(files, { ...options, topic: [topic] }, context));
}

/** The rule alone: it is looked for in all packs that come with the program, or in those asked for. */
async function reportWithoutFiles(options: Options, { outside }: CommandContext): Promise<Report> {
  const folders = options.pack === undefined ? builtInPacks() : packFolders(options.pack, outside.cwd);
  const loaded = await Promise.all(folders.map((folder) => loadPack(folder)));
  return {
    tool: { name: 'duibiao', version: outside.version },
    asOf: options.asOf ?? outside.today,
    options: {
      paths: [],
      packs: options.pack ?? [],
      selection: NO_SELECTION,
      waivers: [],
      noWaivers: false,
      baseline: null,
      failOn: 'open',
      requireEvidence: null,
      shard: null,
    },
    packs: loaded.flatMap(({ pack }) => (pack === null ? [] : [pack])),
    sources: [],
    evidence: [],
    leftOut: [],
    packsLeftOut: loaded.flatMap(({ pack, folder }) => (pack === null ? [folder.name] : [])),
    diagnostics: loaded.flatMap(({ diagnostics }) => diagnostics),
    jurisdictions: [],
    summary: summaryOf([]),
    binding: summaryOf([]),
    findings: [],
    notices: [],
    overlaps: [],
    waivers: [],
    baseline: null,
    chosenReadings: {},
    locate: ({ file }) => ({ file, line: 1, column: 1 }),
  };
}
