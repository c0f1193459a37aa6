import type { Figure, SearchResult, Proof } from '../../model/fidelity.ts';
import type { Cited } from './cited.ts';
import { missed } from './missed.ts';
import { partsWith } from './parts-with.ts';
import { quantities, type Quantity } from './quantities.ts';

type NumberFigure = Extract<Figure, { type: 'number' }>;

interface Printed extends Pick<Proof, 'where' | 'clause'> {
  readonly quantity: Quantity;
}

/** Measure words for the same kind of thing stand for each other: 3 人 is 3名. */
const ALIKE = ['人名位', '个处座户家支栋所项件套台辆组', '次回场'];
/** What says how many without a figure: one is not the number that is meant. */
const UNREADABLE =
  /[数几多](?:[个名人处户家次]|[十百千万])|若干|半数|过半|多数|双人|分之|[一二两三四五六七八九1-9]成/u;
const TEN_THOUSAND = 10_000;

/**
 * A number that a rule demands must be the one in its phrase, or in the part of the sentence that the phrase is taken from,
 * where these print any of its kind; else the cited clauses must print it and no other. Words around the phrase count: 3人
 * of 不少于3人 is a lower bound. What is named without any number is demanded once; as a condition, once means at all. A
 * reading may take the number of another cited clause, which does not have the phrase, or of one in a recorded conflict.
 */
export function proveNumber(
  figure: NumberFigure,
  { phrase, clauses, inConflict }: Cited,
  isReading: boolean,
): SearchResult {
  const near = clauses.flatMap(({ id, text }) =>
    partsWith(phrase, text).flatMap((part) =>
      quantities(part.text).map((quantity): Printed => {
        const isInPhrase = quantity.end > part.from && quantity.start < part.to;
        return { quantity, where: isInPhrase ? 'phrase' : 'clause', clause: isInPhrase ? null : id };
      }),
    ),
  );
  const far = clauses.flatMap(({ id, text }) =>
    quantities(text).map((quantity): Printed => ({ quantity, where: 'clause', clause: id })),
  );
  const pools = [near.filter(({ where }) => where === 'phrase'), near, far].map((pool) =>
    pool.filter(({ quantity }) => isOfKind(quantity.unit, figure.unit)),
  );
  const isUncounted = phrase !== '' && (pools[1]?.length ?? 0) === 0 && !UNREADABLE.test(phrase);
  if (figure.comparator === 'atLeast' && figure.value === 1 && isUncounted)
    return { proof: { where: 'phrase', clause: null, text: phrase, by: ['named-once'] }, hint: null };
  const first = pools.find((pool) => pool.length > 0) ?? [];
  const isAmbiguous = first === pools[2] && new Set(first.map(({ quantity }) => quantity.value)).size > 1;
  const decisive = figure.isDemand ? first : pools.flat();
  const others = isReading ? elsewhere(phrase, clauses, inConflict).filter(isLike(first)) : [];
  const said = figure.isDemand && isAmbiguous ? [] : decisive;
  const found = [...said, ...others].find(
    ({ quantity }) => isOfKind(quantity.unit, figure.unit) && isMeant(quantity, figure, isReading),
  );
  if (found === undefined) return missed(decisive.map(({ quantity }) => quantity.text));
  const { where, clause, quantity } = found;
  return { proof: { where, clause, text: quantity.text, by: quantity.by }, hint: null };
}

function elsewhere(phrase: string, clauses: Cited['clauses'], inConflict: Cited['inConflict']): Printed[] {
  const printedIn = (from: Cited['clauses'], where: Printed['where']): Printed[] =>
    from.flatMap(({ id, text }) => quantities(text).map((quantity) => ({ quantity, where, clause: id })));
  return [
    ...printedIn(
      clauses.filter(({ text }) => !text.includes(phrase)),
      'clause',
    ),
    ...printedIn(inConflict, 'conflict'),
  ];
}

/** Where the pack names no unit, what else is printed counts the same as what is printed first. */
function isLike(first: readonly Printed[]): (other: Printed) => boolean {
  return ({ quantity }) =>
    first.length === 0 || first.some((known) => isOfKind(quantity.unit, known.quantity.unit));
}

function isOfKind(unit: string, named: string | null): boolean {
  if (named === null) return true;
  const wanted = named.replace(/^万/u, '');
  return unit === wanted || ALIKE.some((words) => words.includes(unit) && words.includes(wanted));
}

/** A bare number and a range are lower bounds; a reading may take the upper end of a range for its lower bound. */
function isMeant({ value, upTo, comparator }: Quantity, figure: NumberFigure, isReading: boolean): boolean {
  const wanted = figure.value * (figure.unit?.startsWith('万') === true ? TEN_THOUSAND : 1);
  if (figure.comparator === 'upTo') return upTo === wanted;
  const isLower = figure.comparator === 'atLeast' && (comparator === null || comparator === 'atLeast');
  if (upTo !== null) return isLower && (value === wanted || (isReading && upTo === wanted));
  if (value !== wanted) return false;
  return comparator === null
    ? figure.comparator === 'atLeast' || figure.comparator === 'equals'
    : comparator === figure.comparator;
}
