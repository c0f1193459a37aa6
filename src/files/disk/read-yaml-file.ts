import { createHash } from 'node:crypto';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';
import { withoutText, type YamlFile } from '../parse/yaml-file.ts';
import { Locator } from '../parse/yaml/locator.ts';
import { readYaml } from '../parse/yaml/read-yaml.ts';

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
