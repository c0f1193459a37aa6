import type { Position } from '../../../model/position.ts';
import { eventsOf, isPlain, walkEvents } from './events.ts';
import { LineIndex } from './line-index.ts';

interface NodeOffsets {
  readonly value: number;
  readonly key: number | null;
  /** The text of a scalar without quotes. */
  readonly plain: string | null;
}

/** Finds the line and column of a JSON pointer. The text is parsed again at the first question: most files have none. */
export class Locator {
  readonly #file: string;
  readonly #text: string;
  readonly #lines: LineIndex;
  #offsets: Map<string, NodeOffsets> | null = null;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    this.#lines = new LineIndex(text, file);
  }

  /** Of the value, or of its key; of the nearest node above where the pointer leads nowhere (a missing key). */
  locate(pointer: string, at: 'value' | 'key' = 'value'): Position {
    this.#offsets ??= this.#index();
    for (let known = pointer; ; known = known.slice(0, known.lastIndexOf('/'))) {
      const offsets = this.#offsets.get(known);
      if (offsets !== undefined) {
        const wantsKey = known !== pointer || at === 'key';
        return this.#lines.positionAt(wantsKey ? (offsets.key ?? offsets.value) : offsets.value);
      }
      if (known === '') return { file: this.#file, line: 1, column: 1 };
    }
  }

  /** A scalar as it stands in the text (`0123`, which is the number 123); null where it is quoted or no scalar. */
  written(pointer: string): string | null {
    this.#offsets ??= this.#index();
    return this.#offsets.get(pointer)?.plain ?? null;
  }

  #index(): Map<string, NodeOffsets> {
    const offsets = new Map<string, NodeOffsets>();
    walkEvents(this.#text, eventsOf(this.#text), (node) => {
      offsets.set(node.pointer(), {
        value: node.start,
        key: node.key?.start ?? null,
        plain: isPlain(node.event) ? this.#text.slice(node.event.valueStart, node.event.valueEnd) : null,
      });
    });
    return offsets;
  }
}
