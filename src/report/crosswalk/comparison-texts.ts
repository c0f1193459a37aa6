import type { Messages } from '../../i18n/messages.ts';
import type { Comparison, CrosswalkThing, ComparisonOutcome } from '../../model/crosswalk.ts';
import type { Rule } from '../../model/pack.ts';
import { KINDS, type Kind, type Level } from '../../model/level.ts';
import type { Names } from '../../i18n/contract/names.ts';
import { foldComparisons, type Folded } from './fold-comparisons.ts';

/** The outcomes of a thing in sentences, conflicts first; `mark` names a rule in its table. */
export function comparisonTexts(
  thing: CrosswalkThing,
  words: Messages,
  mark: (rule: Rule) => string,
): string[] {
  const { crosswalk, names } = words;
  const alone = thing.alone.map(({ pack, kinds }) =>
    crosswalk.alone(
      pack,
      kinds.map((kind) => divisionWord(kind, names)),
    ),
  );
  return [...foldComparisons(thing.comparisons).map((folded) => textOf(folded, words, mark)), ...alone];
}

const SENTENCES: Record<
  Exclude<ComparisonOutcome, 'laxer'>,
  (words: Messages['crosswalk'], rule: string, others: string[], parts: Comparison['parts']) => string
> = {
  conflict: ({ conflict }, rule, others, parts) => conflict(rule, others, parts),
  mixed: ({ mixed }, rule, others, parts) => mixed(rule, others, parts),
  stricter: ({ stricter }, rule, others, parts) => stricter(rule, others, parts),
  same: ({ same }, rule, others) => same([rule, ...others]),
  apart: ({ apart }, rule, others) => apart(rule, others),
};

function textOf(
  { rule, others, outcome, parts, among, disputed }: Folded,
  { crosswalk, names }: Messages,
  mark: (rule: Rule) => string,
): string {
  const text = SENTENCES[outcome](crosswalk, mark(rule), others.map(mark), parts);
  const kinds: readonly (Kind | Level)[] = among ?? [];
  const about = kinds.length === 0 ? '' : crosswalk.among(kinds.map((kind) => divisionWord(kind, names)));
  return `${text}${about}${disputed ? crosswalk.disputed : ''}`;
}

/** A kind of division, or a level that has no kinds, by name. */
function divisionWord(word: Kind | Level, names: Names): string {
  const kind = KINDS.find((known) => known === word);
  return kind === undefined ? names.level[word as Level] : names.kind[kind];
}
