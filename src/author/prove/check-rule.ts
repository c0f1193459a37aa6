import type { FidelityCheck } from '../../model/fidelity.ts';
import type { Rule } from '../../model/pack-file.generated.ts';
import type { SourceClause } from '../../model/source-document.ts';
import type { Cited } from './cited.ts';
import { figuresOf, type TypeOf } from './figures-of.ts';
import { proveFigure } from './prove-figure.ts';
import { provePhrase } from './prove-phrase.ts';

/** The phrase of a rule and all its figures, those of its readings included; what a reading repeats is looked for once. */
export function checkRule(
  rule: Rule,
  cited: Cited,
  all: readonly SourceClause[],
  typeOf: TypeOf,
): FidelityCheck[] {
  const phrase = provePhrase(rule.phrase, cited.clauses, all);
  // A phrase that the document does not print is no ground for a figure.
  const grounds = phrase.proof === null ? { ...cited, phrase: '' } : { ...cited, phrase: phrase.proof.text };
  const seen = new Set<string>();
  const checksOf = (demand: Parameters<typeof figuresOf>[0], reading: string | null): FidelityCheck[] =>
    figuresOf(demand, typeOf).flatMap((wanted) => {
      const key = JSON.stringify(wanted);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ wanted, reading, ...proveFigure(wanted, grounds, reading !== null) }];
    });
  const options = Object.entries(rule.readings?.options ?? {});
  return [
    { wanted: { type: 'phrase', text: rule.phrase }, reading: null, ...phrase },
    ...checksOf(rule, null),
    ...options.flatMap(([name, { change }]) => checksOf(change, name)),
  ];
}
