import type { SourceClause } from '../../model/source-document.ts';

const LONGEST = 40;

/** A clause that only stands above others: it has not a sentence of its own. */
export function isBareHeading({ hasClausesBelow, text }: SourceClause): boolean {
  const own = text.split('\t')[0] ?? '';
  return hasClausesBelow && own.length <= LONGEST && /^[^。；！？]*[。：]?$/.test(own);
}
