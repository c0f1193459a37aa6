import type { Position } from '../../../model/position.ts';

/** Offsets of a text as lines and columns from 1; columns count code points, so that an emoji or rare character is one. */
export class LineIndex {
  readonly #text: string;
  readonly #file: string;
  readonly #starts: number[] = [0];

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = this.#starts[low] ?? 0;
    return {
      file: this.#file,
      line: low + 1,
      column: Array.from(this.#text.slice(start, offset)).length + 1,
    };
  }
}
