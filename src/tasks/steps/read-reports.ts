import { resolve } from 'node:path';
import { readReport } from '../../files/disk/read-report.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Part } from '../../model/runs.ts';

/** Json reports by their names, relative to `cwd`; those that are none are faults. */
export async function readReports(
  files: readonly string[],
  cwd: string,
): Promise<{ readonly parts: readonly Part[]; readonly diagnostics: readonly Diagnostic[] }> {
  const parts: Part[] = [];
  const faults: Diagnostic[] = [];
  for (const file of files) {
    const { report, diagnostics } = await readReport(resolve(cwd, file), file);
    faults.push(...diagnostics);
    if (report !== null) parts.push({ file, report });
  }
  return { parts, diagnostics: faults };
}
