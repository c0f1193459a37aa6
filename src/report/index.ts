import type { Reporter } from '../model/report.ts';
import { json } from './json.ts';
import { terminal } from './terminal/terminal.ts';

/** The formats of `check`, by name; the only list of them. */
export const FORMATS = { terminal, json } as const satisfies Readonly<Record<string, Reporter>>;
