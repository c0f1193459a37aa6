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
const ALIKE = ['人名位', '个处座户家支栋所项件套台辆组', '次回'];

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
    pool.filter(({ quantity }) => isOfKind(quantity, figure)),
  );
  const isUncounted = phrase !== '' && (pools[1]?.length ?? 0) === 0;
  if (figure.comparator === 'atLeast' && figure.value === 1 && isUncounted)
    return { proof: { where: 'phrase', clause: null, text: phrase, by: ['named-once'] }, hint: null };
  const first = pools.find((pool) => pool.length > 0) ?? [];
  const isAmbiguous = first === pools[2] && new Set(first.map(({ quantity }) => quantity.value)).size > 1;
  const decisive = figure.isDemand ? first : pools.flat();
  const others = isReading ? elsewhere(phrase, clauses, inConflict) : [];
  const said = figure.isDemand && isAmbiguous ? [] : decisive;
  const found = [...said, ...others].find(
    ({ quantity }) => isOfKind(quantity, figure) && isMeant(quantity, figure),
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

function isOfKind({ unit }: Quantity, figure: NumberFigure): boolean {
  if (figure.unit === null || unit === figure.unit) return true;
  return unit !== '' && ALIKE.some((words) => words.includes(unit) && words.includes(figure.unit ?? ''));
}

/** A bare number and a range are lower bounds; either end of a range may be the one that is meant. */
function isMeant({ value, upTo, comparator }: Quantity, figure: NumberFigure): boolean {
  if (figure.comparator === 'upTo') return upTo === figure.value;
  if (upTo !== null) return figure.comparator === 'atLeast' && [value, upTo].includes(figure.value);
  if (value !== figure.value) return false;
  return comparator === null
    ? figure.comparator === 'atLeast' || figure.comparator === 'equals'
    : comparator === figure.comparator;
}
