import { evaluate, type EvaluateOptions } from '../../src/evaluate/evaluate.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { PackFile, Rule } from '../../src/model/pack-file.generated.ts';
import { packOf } from './pack-of.ts';
import { childlessTownship, type Data, file, stateOf } from './state-of.ts';

/** One rule asked of one county with one township on one day. */
export interface Question {
  readonly rule: Partial<Rule>;
  /** What the township declares; with `county`, what the county does. */
  readonly given: Data;
  readonly county?: Data;
  readonly on: string;
  /** The day asked about, unless said. */
  readonly declaredOn?: string;
  readonly pack?: Partial<PackFile>;
  readonly options?: EvaluateOptions;
}

export function findingsOf({ rule, given, county = {}, on, declaredOn, pack, options }: Question): Finding[] {
  const compiled = packOf({ rules: [rule], ...(pack === undefined ? {} : { pack }) });
  const divisions = [childlessTownship('测试镇', given)];
  const state = stateOf(
    [compiled],
    file(declaredOn ?? on, { name: '测试县', level: 'county', divisions, ...county }),
  );
  return [...evaluate([compiled], state, isoDate(on), options).findings];
}
