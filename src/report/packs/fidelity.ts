import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Fidelity, FidelityCheck, FidelityEntry, Proof } from '../../model/fidelity.ts';
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
    ...(context.verbose ? [] : [line(fidelity.hintVerbose, 'dim')]),
  ];
  return writeLines(lines, context);
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
  const isPhrase = check.wanted.type === 'phrase';
  const rules = names.join(by.map((rule) => fidelity.derivation[rule]));
  const ground = isPhrase ? place : `${place} ${names.quote(text)}${names.aside(rules)}`;
  return line(names.labelled(wantedText(check, words), ground), 'dim', 4);
}

function wantedText({ wanted, reading }: FidelityCheck, { fidelity, names }: Messages): string {
  return `${fidelity.wanted(wanted)}${reading === null ? '' : names.aside(fidelity.reading(reading))}`;
}
