import type { Diagnostic } from '../../model/diagnostic.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { runOptionsOf } from '../../model/run-options.ts';
import { checkShape, type SchemaSource } from './check-shape.ts';
import type { Validator } from './validator.ts';
import { LineIndex } from './yaml/line-index.ts';

/** What a report is checked against. */
export interface ReportShape {
  readonly reportFile: Validator;
  /** The published schema of reports, to explain faults by. */
  readonly schema: SchemaSource;
}

export interface ReportParsed {
  /** Null where the text is no report of ours. */
  readonly report: JsonReport | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text that `check --format json` wrote; `file` is the name that faults use for it. */
export function parseReport(text: string, file: string, shape: ReportShape): ReportParsed {
  const parsed = parse(text, file);
  if ('fault' in parsed) return { report: null, diagnostics: [parsed.fault] };
  const { value } = parsed;
  const at = { file, line: 1, column: 1 };
  if (!isReport(value)) {
    const args = { token: schemaOf(value), expected: ['duibiao-report/1'] };
    return {
      report: null,
      diagnostics: [{ code: 'not-a-report', severity: 'error', args, position: at }],
    };
  }
  const faults = checkShape(shape.reportFile, value, { file, pointer: '' }, shape.schema);
  if (faults.length === 0) {
    // What no option of its day said had its usual value.
    const options = { paths: value.options.paths, ...runOptionsOf(value.options) };
    return { report: { ...value, options }, diagnostics: [] };
  }
  return {
    report: null,
    // A program wrote the file: the pointer says more than a line of its thousands.
    diagnostics: faults.map(({ code, severity, args, place }) => ({
      code,
      severity,
      args,
      position: { ...at, file: place.pointer === '' ? file : `${file}#${place.pointer}` },
    })),
  };
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
