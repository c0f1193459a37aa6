import type { Baseline } from '../../model/baseline.ts';
import type { Diagnostic, Fault } from '../../model/diagnostic.ts';
import { childPlace, type Place, type Position } from '../../model/position.ts';
import { checkShape } from '../parse/check-shape.ts';
import { locateFault, locatePlace } from '../parse/locate-fault.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { schemaSource } from './schema-source.ts';

export interface BaselineRead {
  readonly baseline: Baseline | null;
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The line of a part of it, by keys from the top. */
  readonly locate: (...keys: readonly string[]) => Position;
}

/**
 * Reads what `duibiao baseline` wrote. JSON is read as the YAML that it is, so that faults of what was edited by hand or
 * merged have lines. `file` is the name that faults use for `path`.
 */
export async function readBaseline(path: string, file: string): Promise<BaselineRead> {
  const yaml = await readYamlFile(path, file);
  const files = new Map([[file, yaml]]);
  const root: Place = { file, pointer: '' };
  const locate = (...keys: readonly string[]): Position => locatePlace(childPlace(root, ...keys), files);
  const errors = yaml.diagnostics.filter(({ severity }) => severity === 'error');
  const without = (faults: readonly Fault[]): BaselineRead => ({
    baseline: null,
    sha256: yaml.sha256,
    diagnostics: [...errors, ...faults.map((fault) => locateFault(fault, files))],
    locate,
  });
  if (errors.length > 0) return without([]);
  const token = schemaOf(yaml.value);
  if (token !== 'duibiao-baseline/1')
    return without([{ code: 'baseline-of-other-kind', severity: 'error', place: root, args: { token } }]);
  const { baselineFile } = await import('../parse/baseline-validators.generated.js');
  const faults = checkShape(baselineFile, yaml.value, root, schemaSource('baseline'));
  if (faults.length > 0) return without(faults);
  const baseline = yaml.value as Baseline;
  const twice = twiceIn(baseline, root);
  return twice.length > 0 ? without(twice) : { baseline, sha256: yaml.sha256, diagnostics: [], locate };
}

function schemaOf(value: unknown): string {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : '';
  return typeof schema === 'string' ? schema : '';
}

/** Of two entries for one gap nobody could say which is meant; a careless merge makes them. */
function twiceIn({ gaps }: Baseline, root: Place): Fault[] {
  const seen = new Map<string, Place>();
  return gaps.flatMap(({ fingerprint: token }, index): Fault[] => {
    const place = childPlace(root, 'gaps', `${index}`, 'fingerprint');
    const other = seen.get(token);
    if (other === undefined) seen.set(token, place);
    return other === undefined
      ? []
      : [{ code: 'item-twice', severity: 'error', place, args: { token, other } }];
  });
}
