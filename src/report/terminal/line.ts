import type { Status } from '../../model/status.ts';

/** How a line looks in colour; its words say the same without. */
export type Style = Status | 'title' | 'plain' | 'dim';

/** A line of a report before it is wrapped: plain text, users' words as they are. */
export interface Line {
  readonly text: string;
  readonly style: Style;
  /** Columns in front. */
  readonly indent: number;
  /** Stands in front of the first row; the other rows hang below the text. */
  readonly bullet: string;
}

export const BLANK: Line = { text: '', style: 'plain', indent: 0, bullet: '' };

export function line(text: string, style: Style = 'plain', indent = 0, bullet = ''): Line {
  return { text, style, indent, bullet };
}
