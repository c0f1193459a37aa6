import type { ScaffoldWords } from '../../i18n/contract/scaffold-words.ts';
import type { SourceClause } from '../../model/source-document.ts';
import { comment } from './comment.ts';
import { isBareHeading } from './is-bare-heading.ts';
import { scalar } from './scalar.ts';

const MOST = 24;

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

/** The heading of a clause as its title, until its author finds a better one. */
function shortTitle(heading: string): string {
  const characters = Array.from(heading);
  if (characters.length <= MOST) return heading === '' ? '—' : heading;
  return `${characters.slice(0, MOST - 1).join('')}…`;
}
