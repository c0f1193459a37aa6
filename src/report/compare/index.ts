import type { ReportContext } from '../../model/report.ts';
import type { Comparison } from './comparison.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { terminal } from './terminal.ts';

/** The formats of `compare`, by name; the only list of them. */
export const COMPARE_FORMATS = { terminal, markdown, csv, json } as const satisfies Readonly<
  Record<string, (comparison: Comparison, context: ReportContext) => string>
>;
export type CompareFormat = keyof typeof COMPARE_FORMATS;
