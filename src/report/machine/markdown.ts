import type { JsonReport } from '../../model/json-report.ts';
import { markdownLines } from '../markdown/markdown-lines.ts';

/** The report for comments, wikis and files, complete. Nothing in it is loaded from elsewhere. */
export function* markdown(report: JsonReport): Iterable<string> {
  for (const { text } of markdownLines(report)) yield `${text}\n`;
}
