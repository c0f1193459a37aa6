import type { Crosswalk } from '../../model/crosswalk.ts';
import type { ReportContext } from '../../model/report.ts';
import { crosswalkCsv } from './csv.ts';
import { crosswalkJson } from './json.ts';
import { crosswalkMarkdown } from './markdown.ts';
import { crosswalkTerminal } from './terminal.ts';

/** The formats of `packs crosswalk`, by name; the only list of them. Data (csv, json) have every rule, verbose or not. */
export const CROSSWALK_FORMATS = {
  terminal: crosswalkTerminal,
  markdown: crosswalkMarkdown,
  csv: crosswalkCsv,
  json: crosswalkJson,
} as const satisfies Readonly<Record<string, (value: Crosswalk, context: ReportContext) => string>>;
