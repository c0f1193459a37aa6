import type { BoundaryLack } from '../../model/boundary.ts';
import type { FactDefinition } from '../../model/fact.ts';
import { factsOf } from '../../model/leaves-of.ts';
import type { Measure } from '../../model/measure.ts';
import type { Fillable, Filling, Trial } from './filling.ts';
import { merged } from './given.ts';

/** One of several suffices: each of them alone, none of them, and those of which nothing is said. */
export function fillAny(measures: readonly Measure[], parts: readonly Fillable[]): Fillable {
  const fillings = parts.filter((part): part is Filling => 'met' in part);
  const [first] = fillings;
  if (parts.some((part) => 'lack' in part && part.lack.type === 'never-missed'))
    return { lack: { type: 'never-missed' } };
  if (first === undefined) return { lack: { type: 'never-met' } };
  const noneBut = (index: number): ReturnType<typeof merged> =>
    merged(...fillings.filter((_, at) => at !== index).map(({ none }) => none.given));
  const nevers = fillings.slice(1).map(({ never, none }) => never ?? none.given);
  const shared = sharedFact(measures);
  const isMissed = fillings.every(({ none }) => none.truth === false);
  const lacks: BoundaryLack[] = [
    ...(isMissed ? [] : [{ type: 'not-below' } as const]),
    ...parts.flatMap((part) => ('lack' in part ? [part.lack] : part.lacks)),
    ...(shared === null ? [] : [{ type: 'shared-fact', title: shared.title } as const]),
  ];
  return {
    ...first,
    met: (since, until) => merged(...nevers, first.met(since, until)),
    isDated: first.isDated && fillings.slice(1).every(({ never }) => never !== null),
    never: fillings.every(({ never }) => never !== null)
      ? merged(...fillings.map(({ never }) => never ?? {}))
      : null,
    none: {
      sort: 'none',
      words: { type: 'none' },
      given: merged(...fillings.map(({ none }) => none.given)),
      truth: !isMissed,
      figures: { required: 1, actual: isMissed ? 0 : 1, gap: isMissed ? 1 : 0 },
    },
    trials:
      shared === null && isMissed
        ? fillings.flatMap((part, index) => trialsOf(part, index, noneBut(index)))
        : [],
    lacks,
  };
}

function trialsOf(part: Filling, at: number, othersNone: ReturnType<typeof merged>): Trial[] {
  const index = at + 1;
  const words = (others: 'none' | 'undeclared', inner: Trial['words'] | null): Trial['words'] => ({
    type: 'alternative',
    index,
    others,
    inner,
  });
  const met = part.met(null);
  return [
    { sort: 'composition', words: words('none', null), given: merged(othersNone, met), truth: true },
    { sort: 'composition', words: words('undeclared', null), given: met, truth: true },
    { sort: 'none', words: words('undeclared', part.none.words), given: part.none.given, truth: 'unknown' },
    ...part.trials.map(
      ({ sort, words: inner, given, truth }): Trial => ({
        sort,
        words: words('none', inner),
        given: merged(othersNone, given),
        truth: truth === 'none' ? false : truth,
      }),
    ),
  ];
}

/** A fact that two alternatives look at: a no to one of them would be a no to the other. */
function sharedFact(measures: readonly Measure[]): FactDefinition | null {
  const facts = measures.flatMap(factsOf);
  return facts.find((fact, index) => facts.findIndex(({ id }) => id === fact.id) !== index) ?? null;
}
