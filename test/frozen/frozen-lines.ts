import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const folder = import.meta.dirname;

/** The lines kept as `test/frozen/NAME.br`. */
export function frozenLines(name: string): string[] {
  const text = brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString();
  return text === '' ? [] : text.slice(0, -1).split('\n');
}

/** Keeps these lines instead. */
export function freeze(name: string, lines: readonly string[]): void {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const params = { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS };
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, { params }));
}
