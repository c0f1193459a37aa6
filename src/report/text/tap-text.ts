import { visible } from './visible.ts';

/** Text from files inside the description or the directive of a TAP test point: no directive of its own. */
export function tapText(text: string): string {
  return visible(text).replace(/[\\#]/g, String.raw`\$&`).trim();
}
