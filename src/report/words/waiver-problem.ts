import type { Messages } from '../../i18n/messages.ts';
import { placeText } from '../../i18n/place-text.ts';
import type { Report } from '../../model/report.ts';
import type { WaiverOutcome, WaiverProblem } from '../../model/waiver.ts';

/** What is wrong with a waiver, as a sentence with the user's words as they are. */
export function waiverProblem(
  { code, severity, args }: WaiverProblem,
  { waiver }: Pick<WaiverOutcome, 'waiver'>,
  { locate }: Pick<Report, 'locate'>,
  { waivers }: Pick<Messages, 'waivers'>,
): string {
  const { other, ...rest } = args;
  const place = other === undefined ? '' : placeText(locate(other));
  return waivers.problem[code]({
    ...rest,
    place,
    isGap: severity !== 'note',
    since: waiver.since,
    until: waiver.until,
  });
}
