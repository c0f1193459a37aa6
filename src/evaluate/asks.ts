import type { FactDefinition } from '../model/fact.ts';
import type { Ask } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Division } from '../model/state.ts';

interface More {
  /** Keys below the fact's own. */
  readonly below?: readonly string[];
  readonly item?: string;
  readonly knownFrom?: IsoDate;
}

/** The question for a fact of a division. */
export function askFact(fact: FactDefinition, division: Division, more: More = {}): Ask {
  const { below = [], ...rest } = more;
  return {
    fact: fact.id,
    what: { type: 'fact', title: fact.title },
    division: division.path,
    place: division.place,
    path: [...fact.path, ...below],
    ...rest,
  };
}

/** The question that an unknown verdict on `day` raises: the day, if the fact is declared but not for so early. */
export function askUnknown(fact: FactDefinition, division: Division, day: IsoDate, more: More = {}): Ask {
  const isDeclared = division.facts.has(fact.id);
  return askFact(
    fact,
    division,
    isDeclared && day < division.declaredOn ? { ...more, knownFrom: division.declaredOn } : more,
  );
}

/** Each question once, in the order of asking. */
export function distinctAsks(asks: readonly Ask[]): Ask[] {
  const seen = new Map(
    asks.map((ask) => [[...ask.division, ...ask.path, ...[ask.item ?? ''].flat()].join('\n'), ask]),
  );
  return [...seen.values()];
}
