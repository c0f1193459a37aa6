import type { ScaffoldWords } from '../../i18n/contract/scaffold-words.ts';
import type { SourceClause } from '../../model/source-document.ts';
import { comment } from './comment.ts';
import { isBareHeading } from './is-bare-heading.ts';
import { scalar } from './scalar.ts';
import { shortTitle } from './short-title.ts';

/** The list of clauses, each still to be classified; bare headings are comments. */
export function clauseLines(clauses: readonly SourceClause[], words: ScaffoldWords): string[] {
  const seen = new Set<string>();
  return clauses.flatMap((clause) => {
    const { id, heading } = clause;
    const title = shortTitle(heading);
    if (isBareHeading(clause)) return comment([`${id} ${title}`], 2);
    const isTwice = seen.has(id);
    seen.add(id);
    return [
      ...(isTwice ? comment([words.twice(id)], 2) : []),
      `  - {id: ${scalar(id)}, title: ${scalar(title)}}`,
    ];
  });
}
