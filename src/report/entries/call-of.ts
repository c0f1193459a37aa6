import type { JsonReport } from '../../model/json-report.ts';
import { RUN_OPTION_KEYS, RUN_OPTIONS, type RunOption, type RunOptions } from '../../model/run-options.ts';

/** The command that asks the same again, as a person would type it. */
export function callOf({ options, asOf }: Pick<JsonReport, 'options' | 'asOf'>): string {
  return [
    'duibiao check',
    ...options.paths.map(quoted),
    `--as-of ${asOf}`,
    ...RUN_OPTION_KEYS.flatMap((key) => wordsFor(RUN_OPTIONS[key], options[key])),
  ].join(' ');
}

/** Of what was not asked for, no word; a value that may be left out stands behind `=`, else the next word would be it. */
function wordsFor(
  { flag, alone }: Pick<RunOption<unknown>, 'flag' | 'alone'>,
  value: RunOptions[keyof RunOptions],
): string[] {
  if (value === null || value === false) return [];
  if (value === true) return [`--${flag}`];
  const words = typeof value === 'string' ? [value] : value;
  return words.flatMap((word) => (alone === undefined ? [`--${flag}`, quoted(word)] : [`--${flag}=${word}`]));
}

/** A word for a POSIX shell. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:@%+=,-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
