import type { FidelityCheck, SearchResult } from '../../model/fidelity.ts';
import type { PackFile } from '../../model/pack-file.generated.ts';
import type { SourceClause } from '../../model/source-document.ts';
import { missed } from './missed.ts';
import { provePhrase } from './prove-phrase.ts';
import { quantities } from './quantities.ts';

type Population = NonNullable<PackFile['population']>[number];

/** How many divisions the document says there are. */
export function checkPopulation(
  { total, phrase }: Population,
  cited: readonly SourceClause[],
  all: readonly SourceClause[],
): FidelityCheck[] {
  const printed = provePhrase(phrase, cited, all);
  const counted = printed.proof === null ? missed() : proveTotal(total, phrase);
  return [
    { wanted: { type: 'phrase', text: phrase }, reading: null, ...printed },
    { wanted: { type: 'total', count: total }, reading: null, ...counted },
  ];
}

/** The number of the phrase; `除临江镇的39个` leaves one out. */
function proveTotal(total: number, phrase: string): SearchResult {
  const printed = quantities(phrase);
  const excepted = /^除[^、，]+的/.test(phrase) ? 1 : 0;
  const quantity = printed.find(
    ({ value, comparator, upTo }) =>
      value !== null && comparator === null && upTo === null && value + excepted === total,
  );
  if (quantity === undefined) return missed(printed.map(({ text }) => text));
  const by = [excepted === 0 ? 'verbatim' : 'excepted-one'] as const;
  return { proof: { where: 'phrase', clause: null, text: quantity.text, by }, hint: null };
}
