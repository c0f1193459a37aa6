import type { Messages } from '../../i18n/messages.ts';
import type { Crosswalk, CrosswalkTopic } from '../../model/crosswalk.ts';
import type { Pack } from '../../model/pack.ts';
import type { ReportContext } from '../../model/report.ts';
import { BLANK, type Line, line } from '../terminal/line.ts';
import { displayWidth } from '../text/display-width.ts';
import { table } from '../text/table.ts';
import { letterOf } from './letter-of.ts';

/** What a column takes beside its text. */
const BORDERS = 3;
/** Of a document, for `12+6`, with its borders. */
const COLUMN = 5 + BORDERS;
const GOOD_NAME = 24;

/** How many rules each document has on each topic; documents that do not fit beside each other follow below. */
export function matrixLines(
  { packs, topics }: Crosswalk,
  words: Messages,
  { width, boxes }: Pick<ReportContext, 'width' | 'boxes'>,
): Line[] {
  const { crosswalk, pick } = words;
  const labels = topics.map((topic) => pick(topic.title));
  const first = Math.max(...[crosswalk.topic, ...labels].map(displayWidth));
  const perTable = Math.max(1, Math.floor((width - Math.min(first, GOOD_NAME) - BORDERS - 1) / COLUMN));
  const columns = packs.map((pack, index) => ({ pack, letter: letterOf(index) }));
  const parts = Array.from({ length: Math.ceil(packs.length / perTable) }, (_, index) =>
    columns.slice(index * perTable, (index + 1) * perTable),
  );
  return [
    BLANK,
    line(`== ${crosswalk.matrix} ==`, 'title'),
    ...parts.flatMap((part) => [
      BLANK,
      ...(
        table(
          [
            { head: crosswalk.topic, align: 'left', most: null },
            ...part.map(({ letter }) => ({ head: letter, align: 'left' as const, most: COLUMN - BORDERS })),
          ],
          topics.map((topic, index) => [
            labels[index] ?? '',
            ...part.map(({ pack }) => countText(topic, pack)),
          ]),
          { width, boxes },
        ) ?? []
      ).map(({ text }) => line(text)),
    ]),
    BLANK,
    line(crosswalk.matrixMeans, 'dim'),
  ];
}

/** `12+6`: checkable, and decided by a declared yes. */
function countText({ things, attested }: CrosswalkTopic, { id }: Pack): string {
  const hard = things.flatMap(({ rules }) => rules).filter(({ pack }) => pack === id).length;
  const declared = attested.filter(({ pack }) => pack === id).length;
  if (hard + declared === 0) return '-';
  return declared === 0 ? `${hard}` : `${hard}+${declared}`;
}
