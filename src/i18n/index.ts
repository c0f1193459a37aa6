import type { Locale } from '../model/bilingual.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zh } from './zh.ts';

const MESSAGES: Readonly<Record<Locale, Messages>> = { zh, en };

export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}
