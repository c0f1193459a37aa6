import { messagesFor } from '../../i18n/index.ts';
import type { Locale } from '../../model/bilingual.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** A fault of an input in one sentence, without its place. */
export function faultText({ code, args }: Pick<Diagnostic, 'code' | 'args'>, locale: Locale): string {
  return messagesFor(locale).faults[code](args);
}
