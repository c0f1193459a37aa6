import { terminal } from './terminal/terminal.ts';
import { MACHINE_FORMATS } from './machine/index.ts';

/** The formats of `check`, by name; the only list of them. */
export const FORMATS = { terminal, ...MACHINE_FORMATS } as const;
