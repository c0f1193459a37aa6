import { resolve } from 'node:path';
import type { Baseline } from '../../model/baseline.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Pack } from '../../model/pack.ts';
import { readBaseline } from '../../files/disk/read-baseline.ts';
import type { BaselineRead } from '../../files/parse/parse-baseline.ts';

/** What a baseline should have been made with. */
export interface BaselineRun {
  readonly cwd: string;
  readonly asOf: IsoDate;
  readonly tool: { readonly name: string; readonly version: string };
  readonly packs: readonly Pack[];
}

/** A baseline with warnings where it was made for another run; null where it has faults. */
export async function loadBaseline(
  file: string,
  run: BaselineRun,
): Promise<{
  readonly baseline: Baseline | null;
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const read = await readBaseline(resolve(run.cwd, file), file);
  const { baseline, sha256, diagnostics } = read;
  if (baseline === null) return { baseline, sha256, diagnostics };
  return { baseline, sha256, diagnostics: [...diagnostics, ...warningsOf(baseline, run, read.locate)] };
}

function warningsOf(
  baseline: Baseline,
  { asOf, tool, packs }: BaselineRun,
  locate: BaselineRead['locate'],
): Diagnostic[] {
  const warning = (
    code: Diagnostic['code'],
    args: Diagnostic['args'],
    ...keys: readonly string[]
  ): Diagnostic => ({ code, severity: 'warning', args, position: locate(...keys) });
  const { version } = baseline.tool;
  return [
    ...(version === tool.version
      ? []
      : [warning('baseline-of-other-tool', { token: version, expected: [tool.version] }, 'tool', 'version')]),
    ...(baseline.asOf <= asOf
      ? []
      : [warning('baseline-of-later-day', { token: baseline.asOf, expected: [asOf] }, 'asOf')]),
    ...baseline.packs.flatMap(({ id, digest }, index) => {
      const used = packs.find((pack) => pack.id === id);
      if (used?.digest === digest) return [];
      const code = used === undefined ? 'baseline-pack-not-used' : 'baseline-of-other-pack';
      return [warning(code, { token: id }, 'packs', `${index}`, used === undefined ? 'id' : 'digest')];
    }),
  ];
}
