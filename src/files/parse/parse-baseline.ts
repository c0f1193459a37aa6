import type { Baseline } from '../../model/baseline.ts';
import type { Diagnostic, Fault } from '../../model/diagnostic.ts';
import { childPlace, type Place, type Position } from '../../model/position.ts';
import { checkShape, type SchemaSource } from './check-shape.ts';
import { locateFault, locatePlace } from './locate-fault.ts';
import type { Validator } from './validator.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a baseline is checked against. */
export interface BaselineShape {
  readonly baselineFile: Validator;
  /** The published schema of baselines, to explain faults by. */
  readonly schema: SchemaSource;
}

export interface BaselineRead {
  readonly baseline: Baseline | null;
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The line of a part of it, by keys from the top. */
  readonly locate: (...keys: readonly string[]) => Position;
}

/** What `duibiao baseline` wrote, maybe edited by hand or merged since: its faults have lines. */
export function parseBaseline(yaml: YamlFile, shape: BaselineShape): BaselineRead {
  const files = new Map([[yaml.file, yaml]]);
  const root: Place = { file: yaml.file, pointer: '' };
  const locate = (...keys: readonly string[]): Position => locatePlace(childPlace(root, ...keys), files);
  const errors = yaml.diagnostics.filter(({ severity }) => severity === 'error');
  const faults = errors.length > 0 ? [] : faultsOf(yaml.value, root, shape);
  const diagnostics = [...errors, ...faults.map((fault) => locateFault(fault, files))];
  const baseline = diagnostics.length > 0 ? null : (yaml.value as Baseline);
  return { baseline, sha256: yaml.sha256, diagnostics, locate };
}

/** Of each sort only where there is none of the sort before it. */
function faultsOf(value: unknown, root: Place, { baselineFile, schema }: BaselineShape): readonly Fault[] {
  const token = schemaOf(value);
  if (token !== 'duibiao-baseline/1')
    return [{ code: 'baseline-of-other-kind', severity: 'error', place: root, args: { token } }];
  const faults = checkShape(baselineFile, value, root, schema);
  return faults.length > 0 ? faults : twiceIn(value as Baseline, root);
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
