import type { SearchResult } from '../../model/fidelity.ts';
import type { SourceClause } from '../../model/source-document.ts';
import { missed } from './missed.ts';

/** A name that one of the clauses prints, whole or without the word for its kind. */
export function proveName(name: string, clauses: readonly SourceClause[]): SearchResult {
  const short = shortName(name);
  for (const [text, rule] of [
    [name, 'verbatim'],
    [short, 'short-name'],
  ] as const) {
    const clause = clauses.find((candidate) =>
      rule === 'verbatim' ? candidate.text.includes(text) : isListed(text, candidate.text),
    );
    if (clause !== undefined)
      return { proof: { where: 'clause', clause: clause.id, text, by: [rule] }, hint: null };
  }
  return missed();
}

/** A division's name as enumerations print it, without the word for its kind: `温泉` for `温泉镇`. */
export function shortName(name: string): string {
  const short = name.replace(/(?:社区|街道|镇|乡|村)$/, '');
  return short.length >= 2 ? short : name;
}

/** A short name stands in an enumeration: `天和` is not named by `天和路`, nor `花园` by `花园屯镇`. */
function isListed(short: string, text: string): boolean {
  return text.split(/[，。；：（）()“”,;:\t]/u).some((part) => {
    const items = part.split(/[、和及与]/u);
    return (
      items.length > 1 &&
      items.some((item, index) => {
        if (item === short) return true;
        if (index === 0) return item.endsWith(short);
        return (
          index === items.length - 1 &&
          item.startsWith(short) &&
          /^(?:等|[0-9]|$)/u.test(item.slice(short.length))
        );
      })
    );
  });
}
