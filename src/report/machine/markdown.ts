import type { JsonReport } from '../../model/json-report.ts';
import { MOST_MARKDOWN_BYTES, markdownWithin } from '../markdown/markdown-within.ts';
import type { MachineHow } from './machine-how.ts';

/** The report for comments, wikis and files: no longer than is read. Nothing in it is loaded from elsewhere. */
export function* markdown(report: JsonReport, { groupBy }: MachineHow = {}): Iterable<string> {
  yield* (markdownWithin(report, MOST_MARKDOWN_BYTES, groupBy) ?? '').split(/(?<=\n)/);
}
