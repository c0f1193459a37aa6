import type { Messages } from '../../i18n/messages.ts';
import type { Crosswalk, CrosswalkTopic } from '../../model/crosswalk.ts';
import type { Pack } from '../../model/pack.ts';
import { BLANK, type Line, line } from '../terminal/line.ts';
import { displayWidth } from '../text/display-width.ts';
import { padEnd } from '../text/pad-end.ts';
import { letterOf } from './letter-of.ts';

const COLUMN = 7;

/** How many rules each document has on each topic; documents that do not fit beside each other follow below. */
export function matrixLines({ packs, topics }: Crosswalk, words: Messages, width: number): Line[] {
  const { crosswalk, pick } = words;
  const labels = topics.map((topic) => pick(topic.title));
  const first = Math.max(...[crosswalk.topic, ...labels].map(displayWidth)) + 2;
  const perTable = Math.max(1, Math.floor((width - first) / COLUMN));
  const columns = packs.map((pack, index) => ({ pack, letter: letterOf(index) }));
  const tables = Array.from({ length: Math.ceil(packs.length / perTable) }, (_, index) =>
    columns.slice(index * perTable, (index + 1) * perTable),
  );
  const row = (label: string, cells: readonly string[]): string =>
    `${padEnd(label, first)}${cells.map((cell) => padEnd(cell, COLUMN)).join('')}`.trimEnd();
  return [
    BLANK,
    line(`== ${crosswalk.matrix} ==`, 'title'),
    ...tables.flatMap((table) => [
      BLANK,
      line(
        row(
          crosswalk.topic,
          table.map(({ letter }) => letter),
        ),
        'title',
      ),
      ...topics.map((topic, index) =>
        line(
          row(
            labels[index] ?? '',
            table.map(({ pack }) => countText(topic, pack)),
          ),
        ),
      ),
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
