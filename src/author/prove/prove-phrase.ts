import type { SearchResult } from '../../model/fidelity.ts';
import type { SourceClause } from '../../model/source-document.ts';

/** A phrase that one of `cited` prints as it is; white space and line breaks of the document do not count. */
export function provePhrase(
  phrase: string,
  cited: readonly SourceClause[],
  all: readonly SourceClause[],
): SearchResult {
  const wanted = phrase.replaceAll(/\s/g, '');
  const clause = cited.find(({ text }) => text.includes(wanted));
  if (clause !== undefined)
    return { proof: { where: 'clause', clause: clause.id, text: wanted, by: ['verbatim'] }, hint: null };
  const other = cited.find(({ text }) => narrow(text).includes(narrow(wanted)));
  if (other !== undefined) return { proof: null, hint: { type: 'other-width', clause: other.id } };
  const elsewhere = all.filter(({ text, hasClausesBelow }) => !hasClausesBelow && text.includes(wanted));
  const clauses = elsewhere.map(({ id }) => id);
  return { proof: null, hint: clauses.length === 0 ? null : { type: 'elsewhere', clauses } };
}

/** Full-width letters, digits and punctuation as their half-width forms. */
function narrow(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll('。', '.')
    .replaceAll(/[—–－]/g, '-');
}
