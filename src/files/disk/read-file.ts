import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { decodeText } from '../parse/decode-text.ts';
import { readBytes } from './read-bytes.ts';
import { Locator } from '../parse/yaml/locator.ts';
import { readYaml } from '../parse/yaml/read-yaml.ts';

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
  const { bytes, diagnostics } = readBytes(path, file);
  if (bytes === null) return withoutText(file, '', diagnostics);
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

/** A file of which nothing was read. */
export function withoutText(file: string, sha256: string, diagnostics: readonly Diagnostic[]): YamlFile {
  return { file, sha256, value: undefined, locator: new Locator(file, ''), diagnostics };
}

/** Data that stands in no file, as a file: for the rows of a pack's tests. */
export function inMemoryFile(file: string, value: unknown): YamlFile {
  return { file, sha256: '', value, locator: new Locator(file, ''), diagnostics: [] };
}
