import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import {
  DERIVATIONS,
  type Fidelity,
  type FidelityCheck,
  type FidelityEntry,
  type Proof,
} from '../../model/fidelity.ts';
import type { ReportContext } from '../../model/report.ts';
import { BLANK, type Line, line } from '../terminal/line.ts';
import { writeLines } from '../terminal/write-lines.ts';

type Context = Pick<ReportContext, 'locale' | 'width' | 'color' | 'verbose'>;

/** `packs verify`: what was not found rule by rule, verbose also the grounds of all the rest, and one line with the sum. */
export function packFidelity(
  { pack, clauses, entries }: Fidelity,
  { title, file }: { readonly title: Bilingual; readonly file: string },
  context: Context,
): string {
  const words = messagesFor(context.locale);
  const { fidelity, pick } = words;
  const checks = entries.flatMap((entry) => entry.checks);
  const misses = checks.filter(({ proof }) => proof === null).length;
  const phrases = checks.filter(({ wanted }) => wanted.type === 'phrase').length;
  const isFigure = ({ wanted: { type } }: FidelityCheck): boolean =>
    !['phrase', 'clause', 'listed'].includes(type);
  const counts = {
    rules: entries.filter(({ subject }) => subject.type === 'rule').length,
    phrases,
    figures: checks.filter(isFigure).length,
    misses,
  };
  const lines = [
    line(`${fidelity.title} · ${pick(title)} · ${pack}`, 'title'),
    line(fidelity.source(file, clauses)),
    ...section(
      fidelity.misses(misses),
      entries,
      (check) => (check.proof === null ? missLine(check, words) : null),
      words,
    ),
    ...(context.verbose
      ? section(
          fidelity.proofs(checks.length - misses),
          entries,
          (check) => (check.proof === null ? null : proofLine(check, check.proof, words)),
          words,
        )
      : []),
    BLANK,
    line(fidelity.summary(counts), misses === 0 ? 'met' : 'overdue'),
    ...(context.verbose ? [] : [...rulesLine(checks, words), line(fidelity.hintVerbose, 'dim')]),
  ];
  return writeLines(lines, context);
}

/** The rules by which what was found follows, in the order of their list. */
function rulesLine(checks: readonly FidelityCheck[], { fidelity }: Messages): Line[] {
  const used = checks.flatMap(({ proof }) => proof?.by ?? []);
  const counts = DERIVATIONS.map((rule) => ({
    rule: fidelity.derivation[rule],
    count: used.filter((one) => one === rule).length,
  })).filter(({ count }) => count > 0);
  return counts.length === 0 ? [] : [line(fidelity.rules(counts), 'dim')];
}

/** The entries with the checks that `show` has a line for; nothing where there are none. */
function section(
  heading: string,
  entries: readonly FidelityEntry[],
  show: (check: FidelityCheck) => Line | null,
  { fidelity, names }: Messages,
): Line[] {
  const shown = entries.flatMap(({ subject, clause, checks }) => {
    const lines = checks.map(show).filter((one) => one !== null);
    const cited = clause.length === 0 ? '' : names.aside(names.list(clause));
    return lines.length === 0
      ? []
      : [line(`${fidelity.subject(subject)}${cited}`, 'plain', 2, '- '), ...lines];
  });
  return shown.length === 0 ? [] : [BLANK, line(`== ${heading} ==`, 'title'), ...shown];
}

function missLine(check: FidelityCheck, words: Messages): Line {
  const { fidelity, names } = words;
  const isTwice = check.hint?.type === 'twice';
  const reasons = [
    ...(isTwice ? [] : [fidelity.missing(check.wanted)]),
    ...(check.hint === null ? [] : [fidelity.hint(check.hint)]),
  ];
  return line(names.labelled(wantedText(check, words), names.join(reasons)), 'overdue', 4);
}

function proofLine(check: FidelityCheck, { where, clause, text, by }: Proof, words: Messages): Line {
  const { fidelity, names } = words;
  const place = [fidelity.where[where], ...(clause === null ? [] : [clause])].join(' ');
  const rules = names.join(by.map((rule) => fidelity.derivation[rule]));
  const shown = check.wanted.type === 'phrase' ? place : `${place} ${names.quote(text)}`;
  const ground = `${shown}${names.aside(rules)}`;
  return line(names.labelled(wantedText(check, words), ground), 'dim', 4);
}

function wantedText({ wanted, reading }: FidelityCheck, { fidelity, names }: Messages): string {
  return `${fidelity.wanted(wanted)}${reading === null ? '' : names.aside(fidelity.reading(reading))}`;
}
