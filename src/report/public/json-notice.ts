import type { Notice } from '../../model/finding.ts';
import type { JsonNotice } from '../../model/json-report.ts';
import type { ReportIndex } from './report-index.ts';

/** A notice as its public JSON. */
export function jsonNotice(
  notice: Notice,
  { words, documentTitle }: Pick<ReportIndex, 'words' | 'documentTitle'>,
): JsonNotice {
  return {
    type: notice.type,
    pack: 'pack' in notice ? notice.pack : null,
    name: 'name' in notice ? notice.name : 'names' in notice ? notice.names.join('、') : null,
    text: words.law.notice(notice, documentTitle),
  };
}
