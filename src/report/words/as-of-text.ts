import type { Messages } from '../../i18n/messages.ts';
import type { RunOptions } from '../../model/run-options.ts';

/** The day that verdicts are for, and the days of issue that no document prints and somebody gave. */
export function asOfText(
  { asOf, options }: { readonly asOf: string; readonly options: Pick<RunOptions, 'issued'> },
  { gapReport, names }: Pick<Messages, 'gapReport' | 'names'>,
): string {
  const { issued } = options;
  const day = gapReport.asOf(asOf);
  return issued.length === 0 ? day : `${day} · ${gapReport.issued(names.list(issued))}`;
}
