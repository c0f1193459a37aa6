import { evaluate } from '../../evaluate/evaluate.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../../model/finding.ts';
import { isoDate } from '../../model/iso-date.ts';
import type { Demand, Pack, Rule } from '../../model/pack.ts';
import type { TestRow } from '../../model/pack-file.generated.ts';
import { schemaSource } from '../../files/disk/schema-source.ts';
import { inMemoryFile } from '../../files/parse/yaml-file.ts';
import { readState } from '../../files/parse/state/read-state.ts';
import { stubState } from './stub-state.ts';

/** What the program finds for one row: the row's stub state, read like any file, asked about one rule. */
export function judgeRow(
  pack: Pack,
  rule: Rule,
  demand: Demand,
  row: TestRow,
): { readonly fault: Diagnostic | null; readonly findings: readonly Finding[] } {
  const file = inMemoryFile('given', stubState(pack, demand, row));
  const read = readState([file], {
    packs: [pack],
    packIds: [pack.id],
    vocabulary: pack.vocabulary,
    schema: schemaSource('state'),
  });
  const fault = read.diagnostics.find(({ severity }) => severity === 'error') ?? null;
  if (fault !== null) return { fault, findings: [] };
  const readings = row.reading === undefined ? {} : { [`${pack.id}/${rule.id}`]: row.reading };
  const { findings } = evaluate([{ ...pack, rules: [rule] }], read.state, isoDate(row.on), { readings });
  return { fault, findings };
}
