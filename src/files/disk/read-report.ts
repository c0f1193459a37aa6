import type { Diagnostic } from '../../model/diagnostic.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { runOptionsOf } from '../../model/run-options.ts';
import { checkShape } from '../parse/check-shape.ts';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';
import { schemaSource } from './schema-source.ts';
import { LineIndex } from '../parse/yaml/line-index.ts';

/** Bytes of a report; those of state files are far fewer. */
const LARGEST = 1 << 29;

export interface ReportRead {
  readonly report: JsonReport | null;
  /** The text as it stands in the file. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what `check --format json` wrote. `file` is the name that faults use for `path`. */
export async function readReport(path: string, file: string): Promise<ReportRead> {
  const { bytes, diagnostics } = readBytes(path, file, LARGEST);
  if (bytes === null) return { report: null, text: '', diagnostics };
  const { text, diagnostics: oddities } = decodeText(bytes, file, LARGEST);
  if (text === null) return { report: null, text: '', diagnostics: oddities };
  const parsed = parse(text, file);
  if ('fault' in parsed) return { report: null, text, diagnostics: [parsed.fault] };
  const { value } = parsed;
  const at = { file, line: 1, column: 1 };
  if (!isReport(value)) {
    const args = { token: schemaOf(value), expected: ['duibiao-report/1'] };
    return {
      report: null,
      text,
      diagnostics: [{ code: 'not-a-report', severity: 'error', args, position: at }],
    };
  }
  const { reportFile } = await import('../parse/report-validators.generated.js');
  const faults = checkShape(reportFile, value, { file, pointer: '' }, schemaSource('report'));
  if (faults.length > 0) {
    return {
      report: null,
      text,
      // A program wrote the file: the pointer says more than a line of its thousands.
      diagnostics: faults.map(({ code, severity, args, place }) => ({
        code,
        severity,
        args,
        position: { ...at, file: place.pointer === '' ? file : `${file}#${place.pointer}` },
      })),
    };
  }
  // What no option of its day said had its usual value.
  const options = { paths: value.options.paths, ...runOptionsOf(value.options) };
  return { report: { ...value, options }, text, diagnostics: [] };
}

function parse(text: string, file: string): { readonly value: unknown } | { readonly fault: Diagnostic } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    const offset = Number(/position (\d+)/.exec(detail)?.[1] ?? text.length);
    const position = new LineIndex(text, file).positionAt(offset);
    return { fault: { code: 'not-json', severity: 'error', args: {}, position } };
  }
}

function schemaOf(value: unknown): string {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : '';
  return typeof schema === 'string' ? schema : '';
}

function isReport(value: unknown): value is JsonReport {
  return schemaOf(value) === 'duibiao-report/1';
}
