import { createHash } from 'node:crypto';
import { readFileSync, type Stats, statSync } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.ts';
import { decodeText, MAX_BYTES, tooLarge } from './decode-text.ts';
import { Locator } from './yaml/locator.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** One YAML file: its value (undefined where it has faults), and what is needed to point into it. */
export interface YamlFile {
  readonly file: string;
  readonly sha256: string;
  readonly value: unknown;
  readonly locator: Locator;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and parses `path`; `file` is the name that reports use for it. Never throws for what a file may be. */
export async function readYamlFile(path: string, file: string): Promise<YamlFile> {
  let bytes: Uint8Array;
  try {
    const { size } = regularFile(path);
    if (size > MAX_BYTES) return withoutText(file, '', [tooLarge(size, file)]);
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file-not-found' : 'file-unreadable';
    const position = { file, line: 1, column: 1 };
    const args = { token: file, detail: (error as NodeJS.ErrnoException).code ?? '' };
    return withoutText(file, '', [{ code, severity: 'error', args, position }]);
  }
  return parseYamlFile(bytes, file);
}

async function parseYamlFile(bytes: Uint8Array, file: string): Promise<YamlFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, diagnostics } = decodeText(bytes, file);
  if (text === null) return withoutText(file, sha256, diagnostics);
  const document = await readYaml(text, file);
  return {
    file,
    sha256,
    value: document.value,
    locator: new Locator(file, text),
    diagnostics: [...diagnostics, ...document.diagnostics],
  };
}

function withoutText(file: string, sha256: string, diagnostics: readonly Diagnostic[]): YamlFile {
  return { file, sha256, value: undefined, locator: new Locator(file, ''), diagnostics };
}

/** Pipes and devices are not read: they may have no end. */
function regularFile(path: string): Stats {
  const found = statSync(path);
  if (found.isFile()) return found;
  throw Object.assign(new Error(path), { code: found.isDirectory() ? 'EISDIR' : 'ENOTREG' });
}

/** Data that stands in no file, as a file: for the rows of a pack's tests. */
export function inMemoryFile(file: string, value: unknown): YamlFile {
  return { file, sha256: '', value, locator: new Locator(file, ''), diagnostics: [] };
}
