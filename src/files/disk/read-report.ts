import { parseReport, type ReportParsed } from '../parse/parse-report.ts';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';
import { schemaSource } from './schema-source.ts';

/** Bytes of a report; those of state files are far fewer. */
const LARGEST = 1 << 29;

export interface ReportRead extends ReportParsed {
  /** The text as it stands in the file. */
  readonly text: string;
}

/** Reads what `check --format json` wrote. `file` is the name that faults use for `path`. */
export async function readReport(path: string, file: string): Promise<ReportRead> {
  const { bytes, diagnostics } = readBytes(path, file, LARGEST);
  if (bytes === null) return { report: null, text: '', diagnostics };
  const { text, diagnostics: oddities } = decodeText(bytes, file, LARGEST);
  if (text === null) return { report: null, text: '', diagnostics: oddities };
  const { reportFile } = await import('../parse/report-validators.generated.js');
  return { text, ...parseReport(text, file, { reportFile, schema: schemaSource('report') }) };
}
