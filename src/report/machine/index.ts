import type { FormatName } from '../../i18n/contract/format-words.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { csv } from './csv.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { MachineHow } from './machine-how.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { sarif } from './sarif.ts';
import { tap } from './tap.ts';

/** Piece by piece, so that a report of any size can be written. */
export type MachineReporter = (report: JsonReport, how?: MachineHow) => Iterable<string>;

/** The formats that are written from the public report alone, by name; the only list of them. */
export const MACHINE_FORMATS = {
  json,
  ndjson,
  sarif,
  junit,
  github,
  gitlab,
  markdown,
  csv,
  tap,
} as const satisfies Readonly<Record<Exclude<FormatName, 'terminal'>, MachineReporter>>;
export type MachineFormat = keyof typeof MACHINE_FORMATS;
