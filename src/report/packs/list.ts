import { messagesFor } from '../../i18n/index.ts';
import type { Pack } from '../../model/pack.ts';
import type { ReportContext } from '../../model/report.ts';
import { BLANK, line } from '../terminal/line.ts';
import { writeLines } from '../terminal/write-lines.ts';

/** `packs list`: every pack with its document, region and how many rules it has. */
export function packsList(
  packs: readonly Pack[],
  context: Pick<ReportContext, 'locale' | 'width' | 'color'>,
): string {
  const { gapReport, names, packs: words, pick } = messagesFor(context.locale);
  const entries = packs.flatMap(({ id, title, number, region, rules }) => [
    BLANK,
    line(id, 'title'),
    line(gapReport.document(pick(title), number), 'plain', 2),
    line(
      names.phrases([
        region.name,
        words.list.rules(rules.length, rules.filter(({ checkable }) => checkable === 'attest').length),
      ]),
      'dim',
      2,
    ),
  ]);
  const all =
    packs.length === 0
      ? [line(words.list.none)]
      : [line(words.list.title(packs.length)), ...entries, BLANK, line(words.list.hint, 'dim')];
  return writeLines(all, context);
}
