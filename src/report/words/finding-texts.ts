import { messagesFor } from '../../i18n/index.ts';
import type { Locale } from '../../model/bilingual.ts';
import type { Finding } from '../../model/finding.ts';
import { measureInUse } from './measure-in-use.ts';

/** A finding in words, without full stops at their ends. */
export interface FindingTexts {
  /** The rule in a few words. */
  readonly title: string;
  /** The verdict in one line that stands alone: who, what, the figures, the due day. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** What is missing by name. */
  readonly missing: readonly string[];
  /** What must be declared before anything can be said. */
  readonly asks: readonly string[];
  readonly remarks: readonly string[];
}

/** `reading` is the one that was chosen for the rule, where it is not the default. */
export function findingTexts(finding: Finding, locale: Locale, reading?: string): FindingTexts {
  const { law, pick } = messagesFor(locale);
  const { rule } = finding;
  return {
    title: pick(rule.title),
    message: law.message(finding, measureInUse(rule, reading)),
    remedy: pick(rule.remedy),
    missing: finding.missing.map((missing) => law.missing(missing)),
    asks: [...new Set(finding.asks.map(({ what }) => law.askedFor(what)))],
    remarks: finding.remarks.map((remark) => law.remark(remark, finding)),
  };
}
