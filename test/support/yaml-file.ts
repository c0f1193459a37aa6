import { Locator } from '../../src/files/parse/yaml/locator.ts';
import { readYaml } from '../../src/files/parse/yaml/read-yaml.ts';
import { withoutText, type YamlFile } from '../../src/files/parse/yaml-file.ts';

/** A text as a file that was read. */
export async function yamlFile(file: string, text: string): Promise<YamlFile> {
  const { value, diagnostics } = await readYaml(text, file);
  return { ...withoutText(file, `sha256 of ${file}`, diagnostics), value, locator: new Locator(file, text) };
}
