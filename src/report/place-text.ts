import type { Position } from '../model/position.ts';

/** `file:line:column`, as editors open it. */
export function placeText({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}
