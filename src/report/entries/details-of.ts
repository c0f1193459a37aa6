import type { Messages } from '../../i18n/messages.ts';
import { placeText } from '../../i18n/place-text.ts';
import { visible } from '../text/visible.ts';
import type { Entry, EntryLocation } from './entry.ts';

/** What a reader of one entry needs beside its message, line by line: clause, bearers, remarks, remedy, place. */
export function detailsOf({ finding, location }: Entry, { gapReport, formats }: Messages): string[] {
  const lines = [
    ...(finding === null
      ? []
      : [
          gapReport.clause(finding.clause),
          formats.phrase(finding.phrase),
          gapReport.bearers(finding.bearer),
          ...finding.remarks.map(({ text }) => text),
          gapReport.remedy(finding.remedy),
        ]),
    ...(location === null ? [] : [gapReport.place(positionText(location))]),
  ];
  return lines.map(visible);
}

function positionText({ file, line, column }: EntryLocation): string {
  return line === null ? file : placeText({ file, line, column: column ?? 1 });
}
