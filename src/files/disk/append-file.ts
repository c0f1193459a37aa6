import { appendFileSync, statSync } from 'node:fs';

/** Adds a text to the end of a file, which may not exist yet. `textFor` is told its bytes. Throws the system's error. */
export function appendFile(path: string, textFor: (bytes: number) => string): void {
  appendFileSync(path, textFor(statSync(path, { throwIfNoEntry: false })?.size ?? 0));
}
