import { LOCALES, type Locale } from '../model/bilingual.ts';

/** The language of the environment: the first of LC_ALL, LC_MESSAGES and LANG that is set decides; else Chinese. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const setting = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return LOCALES.find((locale) => setting?.toLowerCase().startsWith(locale)) ?? LOCALES[0];
}

/** The language asked for on the command line, wherever it stands: faults of the same line are told in it too. */
export function localeIn(args: readonly string[]): Locale | null {
  const index = args.indexOf('--lang');
  const inline = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const word = index === -1 ? inline : args[index + 1];
  return LOCALES.find((locale) => locale === word) ?? null;
}
