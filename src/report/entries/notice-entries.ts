import type { Messages } from '../../i18n/messages.ts';
import type { JsonNotice, JsonReport } from '../../model/json-report.ts';
import { visible } from '../text/visible.ts';
import type { Entry } from './entry.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { Outcome } from './outcome.ts';

type About = JsonNotice['type'] | 'nothing-asked';

// The first three make a run incomplete.
const OUTCOME_OF: Readonly<Record<About, Outcome>> = {
  'divisions-missing': 'review',
  'no-pack-binds': 'review',
  'nothing-asked': 'review',
  'part-of-jurisdiction': 'remark',
  'pack-forced': 'remark',
  'declaration-age': 'remark',
};

/** What concerns the whole run; that nothing was asked at all is said too, so that an empty report never looks like a pass. */
export function* noticeEntries(report: JsonReport, words: Messages): Iterable<Entry> {
  const { formats, gapReport, names } = words;
  const seen = new Map<string, number>();
  for (const { type, pack, name, text } of report.notices) {
    const key = JSON.stringify([type, pack, name]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    yield entryOf(type, pack ?? name, text, [type, pack ?? '', name ?? '', before]);
  }
  if (!isAnythingAsked(report)) {
    const text = report.jurisdictions.length === 0 ? gapReport.nothingRead : gapReport.nothingAsked;
    yield entryOf('nothing-asked', null, text, ['nothing-asked']);
  }

  function entryOf(type: About, of: string | null, text: string, identity: (string | number)[]): Entry {
    const outcome = OUTCOME_OF[type];
    const about = formats.about[type];
    return {
      outcome,
      name: `run/${type}`,
      word: outcome === 'review' ? names.severity.warning : names.severity.note,
      title: visible(of === null ? about : names.labelled(about, of)),
      message: visible(text),
      location: null,
      fingerprint: fingerprintOf(['run', ...identity]),
      finding: null,
    };
  }
}

function isAnythingAsked({ summary }: JsonReport): boolean {
  return Object.entries(summary).some(([status, count]) => status !== 'not-applicable' && count > 0);
}
