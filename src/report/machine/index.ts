import type { JsonReport } from '../../model/json-report.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';

/** Piece by piece, so that a report of any size can be written. */
export type MachineReporter = (report: JsonReport) => Iterable<string>;

/** The formats that are written from the public report alone, by name; the only list of them. */
export const MACHINE_FORMATS = { json, ndjson } as const satisfies Readonly<Record<string, MachineReporter>>;
export type MachineFormat = keyof typeof MACHINE_FORMATS;
