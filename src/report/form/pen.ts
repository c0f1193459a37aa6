import { displayWidth } from '../text/display-width.ts';
import { visible } from '../text/visible.ts';
import { wrap } from '../text/wrap.ts';

/** Files are read in any window: their lines do not depend on that of the writer. */
const COLUMNS = 80;
const NARROWEST = 30;

/**
 * Where lines are written: `indent` is the column of keys. With `off` they are switched off by a `#` in that column, right
 * before the key or before the spaces that indent it: whoever deletes the `#` has the key in its place.
 */
export interface Pen {
  readonly indent: number;
  readonly off: number | null;
}

export function deeper({ indent, off }: Pen, isOff: boolean): Pen {
  return { indent: indent + 2, off: off ?? (isOff ? indent + 2 : null) };
}

export function switchedOff({ indent, off }: Pen): Pen {
  return { indent, off: off ?? indent };
}

/** Text for people: a `#` and one space in front, so that it is never taken for a key that is switched off. */
export function prose(pen: Pen, text: string): string[] {
  const lead = `${pen.off === pen.indent ? ' '.repeat(pen.indent) : leadOf(pen)}# `;
  return wrap(visible(text), Math.max(NARROWEST, COLUMNS - lead.length)).map((row) => lead + row.trimStart());
}

/** A key, with what it is beside it or, where that is too long, over it. */
export function keyLines(pen: Pen, text: string, title: string): string[] {
  const lead = leadOf(pen);
  if (title === '') return [lead + text];
  const whole = `${lead}${text} # ${visible(title)}`;
  return displayWidth(whole) <= COLUMNS ? [whole] : [...prose(pen, title), lead + text];
}

function leadOf({ indent, off }: Pen): string {
  return off === null ? ' '.repeat(indent) : `${' '.repeat(off)}#${' '.repeat(indent - off)}`;
}
