import type { JsonReport } from '../model/json-report.ts';
import type { Report } from '../model/report.ts';

type Inputs =
  | Pick<Report, 'sources' | 'evidence' | 'baseline'>
  | Pick<JsonReport, 'sources' | 'evidence' | 'baseline'>;

/** Every file that a run has read, as it is named in the report. */
export function inputsOf({ sources, evidence, baseline }: Inputs): string[] {
  return [...sources, ...evidence, ...(baseline === null ? [] : [baseline])].map(({ file }) => file);
}
