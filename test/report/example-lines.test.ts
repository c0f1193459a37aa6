import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/bilingual.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { indexReport } from '../../src/report/public/report-index.ts';
import { terminalLines } from '../../src/report/terminal/terminal.ts';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { isClosing, isOpening } from '../../src/report/text/kinsoku.ts';
import { termsIn } from '../../src/report/text/terms.ts';
import { visible } from '../../src/report/text/visible.ts';
import { wrap } from '../../src/report/text/wrap.ts';
import { reportTerms } from '../../src/report/words/report-terms.ts';
import { check } from '../../src/tasks/check.ts';
import { contextOf } from './sample-report.ts';

const EXAMPLES = ['kaizhou', 'kaizhou-split', 'liuhulan', 'putuo', 'wenquan.yaml', 'xinrong', 'yanbian'];
const WIDTHS = [40, 57, 80, 100, 120];

describe.each(EXAMPLES)('lines of the report on %s', async (name) => {
  const report = await check({
    cwd: process.cwd(),
    paths: [`examples/${name}`],
    packs: [],
    asOf: isoDate('2024-07-31'),
    tool: { name: 'duibiao', version: '0' },
  });

  test.each(LOCALES.flatMap((locale) => WIDTHS.map((width) => [locale, width] as const)))(
    'are broken where a reader expects it (%s, %i columns)',
    (locale, width) => {
      const index = indexReport(report, locale);
      const terms = reportTerms(report, index);
      const context = contextOf({ locale, width });
      const faults = terminalLines(report, index, context, terms, { code: 1, reported: 1 }).flatMap((one) => {
        const text = visible(one.text);
        const room = width - one.indent - displayWidth(one.bullet);
        return faultsOf(text, wrap(text, room, terms), room, termsIn(text, terms));
      });
      expect(faults).toEqual([]);
    },
  );
});

function faultsOf(
  text: string,
  rows: readonly string[],
  room: number,
  terms: readonly (readonly [number, number])[],
): string[] {
  let at = 0;
  return rows.flatMap((row, index) => {
    at = text.indexOf(row, at);
    const start = at;
    at += row.length;
    if (index === 0) return [];
    const [first = ''] = row;
    const above = rows[index - 1] ?? '';
    const told = `${above}\n${row}`;
    const isBroken = terms.some(
      ([from, to]) => from < start && start < to && displayWidth(text.slice(from, to)) <= room / 2,
    );
    return [
      ...(displayWidth(row) > room ? [`too wide: ${told}`] : []),
      ...(isClosing(first) ? [`begins with a mark: ${told}`] : []),
      ...(isOpening(above.at(-1) ?? '') ? [`ends with a mark: ${told}`] : []),
      ...(isBroken ? [`breaks a term: ${told}`] : []),
      ...(/\d$/.test(above) && /^\p{Script=Han}/u.test(row) ? [`number and unit: ${told}`] : []),
      ...(Array.from(row.matchAll(/[\p{L}\p{N}]/gu)).length < 2 ? [`alone: ${told}`] : []),
    ];
  });
}
