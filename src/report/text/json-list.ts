import { jsonText } from './json-text.ts';

/** Values that are written in one piece: few enough to stay small, enough to be quick. */
const BATCH = 250;
const MARK = 'here';

/**
 * The values of a list, piece by piece, as they stand in a value that `around` puts around a list: with its indentation,
 * without what is before the first and behind the last.
 */
export function* jsonList(
  values: readonly unknown[],
  around: (list: readonly unknown[]) => unknown,
): Iterable<string> {
  const frame = jsonText(around([MARK]));
  const mark = frame.indexOf(`"${MARK}"\n`);
  const before = frame.lastIndexOf('\n', mark) + 1;
  const behind = frame.length - frame.indexOf('\n', mark);
  for (let start = 0; start < values.length; start += BATCH) {
    const text = jsonText(around(values.slice(start, start + BATCH)));
    yield `${start === 0 ? '' : ',\n'}${text.slice(before, -behind)}`;
  }
}
