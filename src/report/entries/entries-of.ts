import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { divisionLabels } from '../words/division-label.ts';
import { remembered } from '../public/remembered.ts';
import { visible } from '../text/visible.ts';
import type { Entry } from './entry.ts';
import { faultEntries } from './fault-entries.ts';
import { noticeEntries } from './notice-entries.ts';
import { outcomeOf } from './outcome-of.ts';
import { waiverEntries } from './waiver-entries.ts';

/** Everything a report says, one by one: faults of the inputs and of waivers, what concerns the whole run, every finding. */
export function* entriesOf(report: JsonReport): Iterable<Entry> {
  const words = messagesFor(report.lang);
  yield* faultEntries(report, words);
  yield* waiverEntries(report, words);
  yield* noticeEntries(report, words);
  yield* findingEntries(report, words);
}

function* findingEntries(report: JsonReport, { names, gapReport, baseline }: Messages): Iterable<Entry> {
  const labelOf = remembered(divisionLabels(report.jurisdictions, gapReport.itself));
  for (const finding of report.findings) {
    const { counted, division, period } = finding;
    const label = counted === null ? labelOf(division) : names.villagesOf(labelOf(division), counted);
    const about = period === null ? finding.title : `${finding.title}${names.aside(names.period(period))}`;
    yield {
      outcome: outcomeOf(finding, report.options.failOn),
      name: `${finding.pack}/${finding.rule}`,
      word: `${names.status[finding.status]}${finding.baseline === 'known' ? baseline.mark(1, 1) : ''}`,
      title: visible(names.labelled(label, about)),
      message: visible(finding.message),
      location: finding.location,
      fingerprint: finding.fingerprint,
      finding,
    };
  }
}
