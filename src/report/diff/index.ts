import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { terminal } from './terminal.ts';

/** The formats of `diff`, by name; the only list of them. */
export const DIFF_FORMATS = { terminal, markdown, json } as const;
