import { type BaselineRead, parseBaseline } from '../parse/parse-baseline.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { schemaSource } from './schema-source.ts';

/**
 * Reads what `duibiao baseline` wrote. JSON is read as the YAML that it is, for the lines of its faults. `file` is the name
 * that faults use for `path`.
 */
export async function readBaseline(path: string, file: string): Promise<BaselineRead> {
  const { baselineFile } = await import('../parse/baseline-validators.generated.js');
  const yaml = await readYamlFile(path, file);
  return parseBaseline(yaml, { baselineFile, schema: schemaSource('baseline') });
}
