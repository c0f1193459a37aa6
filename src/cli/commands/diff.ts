import { resolve } from 'node:path';
import { causesByRecords } from '../../history/diff/causes-by-records.ts';
import { diffReports } from '../../history/diff/diff-reports.ts';
import { differing } from '../../history/diff/differing.ts';
import type { CauseFinder, Diff, DiffSide } from '../../model/diff.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { UsageError } from '../../model/usage.ts';
import { readReport } from '../../files/disk/read-report.ts';
import { DIFF_FORMATS } from '../../report/diff/index.ts';
import type { CommandContext } from '../context.ts';
import type { CommandDefinition } from '../definition.ts';
import { diffStates } from '../diff-states.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { parseOutputs } from '../outputs.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

export const diffCommand: CommandDefinition = {
  name: 'diff',
  arguments: [
    { name: 'old', isRequired: true, isList: false },
    { name: 'new', isRequired: true, isList: false },
  ],
  options: [
    'as-of',
    'old-as-of',
    'pack',
    'old-pack',
    'waivers',
    'no-waivers',
    'require-evidence',
    'format',
    'verbose',
    'lang',
  ],
  formats: DIFF_FORMATS,
  run: async ([old = '', now = ''], options, context) => {
    const outputs = parseOutputs(options.format ?? [], DIFF_FORMATS, 'terminal');
    const basis = basisOf(old, now);
    const compared =
      basis === 'states'
        ? await diffStates([old, now], options, context)
        : await diffRecords([old, now], options, context);
    if (compared === null) {
      context.outside.printError(`${context.messages.diff.refused}\n`);
      return EXIT.noVerdict;
    }
    const diff: Diff = {
      tool: { name: 'duibiao', version: context.outside.version },
      lang: context.locale,
      basis,
      old: sideOf(old, compared.old),
      new: sideOf(now, compared.now),
      differing: differing(compared.old, compared.now),
      changes: diffReports(compared.old, compared.now, compared.causesOf),
    };
    for (const { format, path } of outputs)
      emit(path, (how) => DIFF_FORMATS[format](diff, how), options, context);
    return diff.changes.some(({ kind }) => kind === 'opened') ? EXIT.gaps : EXIT.ok;
  },
};

/** Reports are JSON files, states are not. */
function basisOf(old: string, now: string): Diff['basis'] {
  const [a, b] = [old, now].map((path) => path.endsWith('.json'));
  if (a !== b)
    throw new UsageError('diff-mixed', { token: a === true ? old : now, name: a === true ? now : old });
  return a === true ? 'reports' : 'states';
}

async function diffRecords(
  [old, now]: readonly [string, string],
  options: Options,
  context: CommandContext,
): Promise<{ readonly old: JsonReport; readonly now: JsonReport; readonly causesOf: CauseFinder } | null> {
  const given = {
    '--as-of': options.asOf,
    '--old-as-of': options.oldAsOf,
    '--pack': options.pack,
    '--old-pack': options.oldPack,
    '--waivers': options.waivers,
    '--no-waivers': options.noWaivers,
    '--require-evidence': options.requireEvidence,
  };
  const [odd] = Object.entries(given).filter(([, value]) => value !== undefined);
  if (odd !== undefined) throw new UsageError('diff-option-of-states', { token: odd[0] });
  const reports: JsonReport[] = [];
  for (const file of [old, now]) {
    const { report, diagnostics } = await readReport(resolve(context.outside.cwd, file), file);
    printDiagnostics(diagnostics, context);
    if (report !== null) reports.push(wholeReport(report, file));
  }
  const [before, after] = reports;
  if (before === undefined || after === undefined) return null;
  if (selectionOf(before) !== selectionOf(after))
    throw new UsageError('diff-other-selection', { token: old, name: now });
  return { old: before, now: after, causesOf: causesByRecords(before, after) };
}

/** Of part of a report, what is not in it would look as if it were gone. */
function wholeReport(report: JsonReport, file: string): JsonReport {
  if (report.shard !== null) throw new UsageError('diff-shard', { token: file });
  if (report.options.status.length > 0) throw new UsageError('diff-narrowed', { token: file });
  const isFaulty =
    report.leftOut.length > 0 || report.diagnostics.some(({ severity }) => severity === 'error');
  if (isFaulty) throw new UsageError('diff-faulty', { token: file });
  return report;
}

function selectionOf({ options }: JsonReport): string {
  const { only, topic, bearer, division, requireEvidence, noWaivers } = options;
  return JSON.stringify([only, topic, bearer, division, requireEvidence, noWaivers]);
}

function sideOf(path: string, { asOf, packs, sources, jurisdictions }: JsonReport): DiffSide {
  return { path, asOf, packs: packs.map(({ id, digest }) => ({ id, digest })), sources, jurisdictions };
}
