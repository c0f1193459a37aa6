import type { Messages } from '../../i18n/messages.ts';
import type { JsonReport } from '../../model/json-report.ts';
import type { WaiverProblem } from '../../model/waiver.ts';
import { visible } from '../text/visible.ts';
import type { Entry } from './entry.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { Outcome } from './outcome.ts';

// A void waiver leaves its gap a gap, which is told of as such; a note is history.
const OUTCOME_OF: Readonly<Record<WaiverProblem['severity'], Outcome | null>> = {
  error: 'caution',
  warning: 'note',
  note: null,
};

/** What is wrong with waivers, each at its place: void, ending soon, of no use. */
export function* waiverEntries(
  { waivers }: Pick<JsonReport, 'waivers'>,
  { names }: Messages,
): Iterable<Entry> {
  const seen = new Map<string, number>();
  for (const { problems, rule, division, period, origin, file, line, column } of waivers) {
    for (const { code, severity, message } of problems) {
      const outcome = OUTCOME_OF[severity];
      if (outcome === null) continue;
      const identity = [code, origin, rule, ...division, period ?? ''];
      const key = JSON.stringify(identity);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      const about = [division.join(' / '), rule, ...(period === null ? [] : [names.period(period)])];
      yield {
        outcome,
        name: `waiver/${code}`,
        word: names.severity[severity],
        title: visible(about.join(' · ')),
        message: visible(names.labelled(about.join(' · '), message)),
        location: { file, line, column },
        fingerprint: fingerprintOf(['waiver', ...identity, before]),
        finding: null,
      };
    }
  }
}
