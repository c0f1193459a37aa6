import type { JsonFinding, JsonReport } from '../../model/json-report.ts';
import { MACHINE_FORMATS, type MachineFormat } from './index.ts';
import type { MachineHow } from './machine-how.ts';
import { jsonAround } from './json.ts';

/** A public report to be written in any machine format. */
export interface Written {
  readonly report: () => JsonReport;
  readonly pieces: (format: MachineFormat, how?: MachineHow) => Iterable<string>;
}

export function written(report: JsonReport): Written {
  return { report: () => report, pieces: (format, how) => MACHINE_FORMATS[format](report, how) };
}

/** A report whose findings are written already, in their order, as the json report has them; `outcome` is all but these. */
export function writtenInParts(outcome: JsonReport, findings: readonly string[]): Written {
  const texts = findings.filter((text) => text !== '');
  let whole: JsonReport | null = null;
  const report = (): JsonReport =>
    (whole ??= {
      ...outcome,
      findings: texts.flatMap((text) => JSON.parse(`[${text}]`) as JsonFinding[]),
    });
  return {
    report,
    pieces: (format, how) =>
      format === 'json' && texts.length > 0
        ? jsonAround(outcome, separated(texts))
        : MACHINE_FORMATS[format](report(), how),
  };
}

function separated(texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => (index === 0 ? text : `,\n${text}`));
}
