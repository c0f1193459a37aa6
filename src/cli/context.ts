import { messagesFor } from '../i18n/index.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Locale } from '../model/bilingual.ts';
import type { Grouping, ReportContext } from '../model/report.ts';
import type { Outside } from './outside.ts';

const DEFAULT_WIDTH = 80;
const NARROWEST = 40;

/** What every command is given. A command returns its exit code and prints nothing but its report on standard output. */
export interface CommandContext {
  readonly outside: Outside;
  readonly locale: Locale;
  readonly messages: Messages;
}

export function contextFor(outside: Outside, locale: Locale): CommandContext {
  return { outside, locale, messages: messagesFor(locale) };
}

/** NO_COLOR and FORCE_COLOR are honoured; else there is colour where there is a terminal. */
export function hasColor({ env, columns }: Outside): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return env['FORCE_COLOR'] !== '0';
  return columns !== null && env['TERM'] !== 'dumb';
}

/**
 * Consoles that are known to show UTF-8 show boxes; one with another code page, or of which nothing is known, may not. What
 * goes elsewhere has none, so that it is the same on every machine.
 */
export function hasBoxes({ env, columns }: Outside): boolean {
  if (columns === null || env['TERM'] === 'dumb') return false;
  if (env['WT_SESSION'] !== undefined) return true;
  const charset = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return /utf-?8/i.test(charset ?? '');
}

export function reportContext(
  { outside, locale }: CommandContext,
  more: { readonly verbose?: boolean | undefined; readonly groupBy?: Grouping | undefined } = {},
): ReportContext {
  const columns = outside.columns ?? Number(outside.env['COLUMNS'] ?? DEFAULT_WIDTH);
  return {
    locale,
    width: Math.max(NARROWEST, Number.isInteger(columns) && columns > 0 ? columns : DEFAULT_WIDTH),
    color: hasColor(outside),
    boxes: hasBoxes(outside),
    verbose: more.verbose === true,
    groupBy: more.groupBy ?? 'division',
  };
}
