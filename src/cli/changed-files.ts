import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Options } from '../model/options.ts';
import { decodeText } from '../files/disk/decode-text.ts';
import { readBytes } from '../files/disk/read-bytes.ts';
import type { CommandContext } from './context.ts';
import { printDiagnostics } from './print-diagnostics.ts';

/**
 * The files that `--changed` lists, one a line, as reports name them: relative to the working directory, with forward
 * slashes. None without the option and in an empty list; null where the list cannot be read, which has been told then.
 */
export async function changedFiles(
  { changed }: Pick<Options, 'changed'>,
  context: CommandContext,
): Promise<readonly string[] | null> {
  if (changed === undefined) return [];
  const { cwd, input } = context.outside;
  const read =
    changed === '-'
      ? { bytes: await allOf(input()), diagnostics: [] }
      : readBytes(resolve(cwd, changed), changed);
  const decoded = read.bytes === null ? read : decodeText(read.bytes, changed);
  const faults = decoded.diagnostics.filter(isFault);
  if (faults.length > 0) {
    printDiagnostics(faults, context);
    return null;
  }
  const text = 'text' in decoded ? (decoded.text ?? '') : '';
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) => relative(cwd, resolve(cwd, line)).split(sep).join('/'));
}

/** A change may have touched nothing. */
function isFault({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && code !== 'file-empty';
}

async function allOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
