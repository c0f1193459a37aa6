import { resolve } from 'node:path';
import { check, type CheckRequest } from '../../tasks/check.ts';
import { isoDate } from '../../model/iso-date.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { readReport } from '../../files/disk/read-report.ts';
import { jsonReportOf } from '../../report/public/json-report-of.ts';
import { json } from '../../report/machine/json.ts';
import { verifyReportText } from '../../report/runs/verify-report-text.ts';
import { differences } from '../../history/differences.ts';
import type { CommandContext } from '../context.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

export const verifyReportCommand: CommandDefinition = {
  name: 'verify-report',
  arguments: [{ name: 'report', isRequired: true, isList: false }],
  options: ['lang'],
  run: async ([file = ''], _options, context) => {
    const { outside, locale } = context;
    const { report: was, text, diagnostics } = await readReport(resolve(outside.cwd, file), file);
    printDiagnostics(diagnostics, context);
    if (was === null) return EXIT.noVerdict;
    const is = jsonReportOf(await check(requestOf(was, context)), was.lang);
    const isSame = [...json(is)].join('') === text;
    const found = isSame ? [] : differences(was, is);
    const verified = { file, findings: was.findings.length, isSame, differences: found };
    outside.print(verifyReportText(verified, locale));
    return isSame ? EXIT.ok : EXIT.gaps;
  },
};

/** The request that a report answers, as far as the report says it. */
function requestOf({ asOf, options, shard, tool }: JsonReport, { outside }: CommandContext): CheckRequest {
  const { paths, packs, waivers, noWaivers, baseline, failOn, requireEvidence, ...selection } = options;
  return {
    paths,
    cwd: outside.cwd,
    packs,
    asOf: isoDate(asOf),
    selection,
    waivers,
    noWaivers,
    baseline,
    failOn,
    requireEvidence,
    shard,
    tool: { name: tool.name, version: outside.version },
  };
}
