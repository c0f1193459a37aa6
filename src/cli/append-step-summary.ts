import { resolve } from 'node:path';
import type { JsonReport } from '../model/json-report.ts';
import { UsageError } from '../model/usage.ts';
import type { Grouping } from '../model/report.ts';
import { markdownWithin } from '../report/markdown/markdown-within.ts';
import { appendFile } from '../files/disk/write-file.ts';
import type { CommandContext } from './context.ts';

/** GitHub shows no summary at all of a step that has more. */
const MOST_BYTES = 1024 * 1024;

/** In a step of GitHub Actions: the report as Markdown behind what the step has already told there. */
export function appendStepSummary(
  report: JsonReport,
  groupBy: Grouping | undefined,
  { outside, messages }: CommandContext,
): void {
  const path = outside.env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  try {
    appendFile(resolve(outside.cwd, path), (before) => {
      const start = before === 0 ? '' : '\n';
      const text = markdownWithin(report, MOST_BYTES - before - start.length, groupBy);
      if (text === null) outside.printError(`${messages.formats.noSummary}\n`);
      return text === null ? '' : start + text;
    });
  } catch (error) {
    throw new UsageError('output-unwritable', {
      token: path,
      detail: error instanceof Error ? error.message : '',
    });
  }
}
