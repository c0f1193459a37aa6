import { visible } from '../text/visible.ts';

/** Lines of a comment of YAML; nothing of them can end it. */
export function comment(lines: readonly string[], indent = 0): string[] {
  return lines.map((text) => `${' '.repeat(indent)}# ${visible(text)}`);
}
