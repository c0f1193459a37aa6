import type { JsonReport } from '../../model/json-report.ts';
import type { Entry } from './entry.ts';

/** The file that an entry is shown at: its own, or the first of the run where it is about the whole and a format wants one. */
export function fileOf(
  { location }: Pick<Entry, 'location'>,
  { sources, options }: Pick<JsonReport, 'sources' | 'options'>,
): string {
  return location?.file ?? sources[0]?.file ?? options.paths[0] ?? '.';
}
