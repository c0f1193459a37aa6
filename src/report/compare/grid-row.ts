import { displayWidth } from '../text/display-width.ts';
import { padEnd } from '../text/pad-end.ts';
import { wrap } from '../text/wrap.ts';

export interface GridCell {
  readonly text: string;
  /** Columns that it takes; a longer text goes on below. */
  readonly width: number;
  readonly align: 'start' | 'end';
}

/** One row of a grid as the lines of a terminal, without spaces at their ends. */
export function gridRow(cells: readonly GridCell[], separator: string): string[] {
  const columns = cells.map(({ text, width, align }) => ({ lines: wrap(text, width), width, align }));
  const height = Math.max(...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    columns
      .map(({ lines, width, align }) => {
        const text = lines[index] ?? '';
        return align === 'start'
          ? padEnd(text, width)
          : ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
      })
      .join(separator)
      .trimEnd(),
  );
}
