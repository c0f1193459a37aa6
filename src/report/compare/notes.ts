import type { Messages } from '../../i18n/messages.ts';
import type { Comparison } from './comparison.ts';
import type { Labels } from './labels.ts';

/** What a reader must know beside the figures, as plain sentences; all but the CSV show all of them. */
export interface Notes {
  /** By which documents each jurisdiction was asked, or all of them; and what the run was narrowed to. */
  readonly basis: readonly string[];
  readonly legend: readonly string[];
  readonly notices: readonly string[];
}

export function notesOf(comparison: Comparison, labels: Labels, words: Messages): Notes {
  const { by, jurisdictions, report, rows, topics } = comparison;
  const { compare, law, names } = words;
  const bases = jurisdictions.map(({ packs }) =>
    packs.length === 0 ? compare.nothingAsked : names.list(packs.map(labels.document)),
  );
  const isSame = new Set(bases).size <= 1;
  const perJurisdiction = bases.map((basis, index) =>
    names.labelled(labels.jurisdictions[index] ?? '', basis),
  );
  const encouraged = jurisdictions
    .flatMap(({ total }) => Object.values(total.encouraged))
    .reduce((sum, count) => sum + count, 0);
  const hasDivisions = rows.some(({ subject }) => subject.type === 'division');
  return {
    basis: [
      ...(isSame
        ? bases.slice(0, 1).map((basis) => names.labelled(compare.documents, basis))
        : [...perJurisdiction, compare.differentDocuments]),
      ...(topics.length === 0 ? [] : [compare.narrowed(topics)]),
    ],
    legend: [
      ...compare.legend,
      compare.encouraged(encouraged),
      ...(by === 'topic' ? [] : [hasDivisions ? compare.order : compare.noDivisions]),
    ],
    notices: report.notices.map((notice) => law.notice(notice, labels.documentTitle)),
  };
}
