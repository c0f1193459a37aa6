import type { JsonReport } from '../../model/json-report.ts';

const SELECTED = ['only', 'topic', 'bearer', 'division', 'status', 'reading'] as const;

/** The command that asks the same again, as a person would type it. */
export function callOf({ options, asOf }: Pick<JsonReport, 'options' | 'asOf'>): string {
  const chosen = SELECTED.flatMap((name) => options[name].flatMap((value) => [`--${name}`, quoted(value)]));
  return [
    'duibiao check',
    ...options.paths.map(quoted),
    `--as-of ${asOf}`,
    ...options.packs.flatMap((pack) => ['--pack', quoted(pack)]),
    ...chosen,
    ...options.waivers.flatMap((file) => ['--waivers', quoted(file)]),
    ...(options.noWaivers ? ['--no-waivers'] : []),
    ...(options.requireEvidence === null ? [] : [`--require-evidence=${options.requireEvidence}`]),
    ...(options.baseline === null ? [] : ['--baseline', quoted(options.baseline)]),
    `--fail-on ${options.failOn}`,
  ].join(' ');
}

/** A word for a POSIX shell. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:@%+=,-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
