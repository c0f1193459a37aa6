import type { Messages } from '../../i18n/messages.ts';
import type { Report } from '../../model/report.ts';
import type { Waiver } from '../../model/waiver.ts';

/** The title of a waiver's rule; its id where its pack does not judge this time. */
export function waiverTitle(
  { pack, rule }: Waiver,
  { packs }: Pick<Report, 'packs'>,
  { pick }: Pick<Messages, 'pick'>,
): string {
  const found = packs.find(({ id }) => id === pack)?.rules.find(({ id }) => id === rule);
  return found === undefined ? rule : pick(found.title);
}
