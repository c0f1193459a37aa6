import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { MutationResult, Survivor } from '../../model/mutant.ts';
import type { ReportContext } from '../../model/report.ts';
import { BLANK, type Line, line } from '../terminal/line.ts';
import { writeLines } from '../terminal/write-lines.ts';
import { wholePercent } from '../words/whole-percent.ts';

type Context = Pick<ReportContext, 'locale' | 'width' | 'color'>;

/** `packs test --mutate`: how many changes of a pack its tests notice, and each that they do not, by file and rule. */
export function packMutation(result: MutationResult, context: Context): string {
  const words = messagesFor(context.locale);
  const { mutation, pick } = words;
  const { survivors } = result;
  const noticed = result.uncompiled + result.failed;
  const all = result.total - result.equivalent;
  const style = survivors.length === 0 ? 'met' : 'overdue';
  const lines = [
    line(`${mutation.title} · ${pick(result.title)} · ${result.pack}`, 'title'),
    line(mutation.counts(result, noticed)),
    line(mutation.score(wholePercent(noticed, all), noticed, all), style),
    ...(survivors.length === 0
      ? []
      : [
          BLANK,
          line(`== ${mutation.survivors(survivors.length)} ==`, 'title'),
          ...survivorLines(survivors, words),
          BLANK,
          line(mutation.hint, 'dim'),
          ...(survivors.some(({ at }) => at.startsWith('each.')) ? [line(mutation.hintAsked, 'dim')] : []),
        ]),
  ];
  return writeLines(lines, context);
}

/** Those of one file and of one rule stand together; what was changed in one place into several things is one line. */
function survivorLines(survivors: readonly Survivor[], words: Messages): Line[] {
  return grouped(survivors, ({ position }) => position.file).flatMap(([file, ofFile]) => [
    line(file),
    ...grouped(ofFile, ({ rule }) => rule ?? '').flatMap(([rule, ofRule]) => [
      ...(rule === '' ? [] : [line(rule, 'plain', 2, '- ')]),
      ...grouped(ofRule, ({ at, from }) => `${at}\n${flow(from)}`).map(([, same]) => changeLine(same, words)),
    ]),
  ]);
}

function changeLine(same: readonly Survivor[], { mutation, names }: Messages): Line {
  const [first] = same;
  if (first === undefined) return BLANK;
  const { line: row, column } = first.position;
  const to = same.map((survivor) => (survivor.to === undefined ? null : flow(survivor.to)));
  return line(
    names.labelled(first.at, mutation.change(flow(first.from), to)),
    'plain',
    4,
    `${row}:${column} `,
  );
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}

/** A value as a pack writes it on one line: `{microStation: {on: 2023-12-31}}`. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
  return `{${entries.join(', ')}}`;
}
