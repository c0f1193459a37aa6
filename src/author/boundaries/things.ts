import type { Measure } from '../../model/measure.ts';
import type { Frame } from './filling.ts';
import type { ThingFilling } from './fill-thing.ts';
import { type Given, given } from './given.ts';
import { ANY_NAME } from './items.ts';
import { LEVELS } from '../../model/level.ts';

type Coverage = Extract<Measure, { type: 'coverage' }>;

/** What is said of the things of a list: of those that have it, of the last of these, and of the rest. */
interface Said {
  readonly good: Given;
  readonly last: Given;
  readonly bad: Given;
}

type Thing = Given & { readonly name: string };

/** Lists of things of which some have what a duty asks of each. */
export class Things {
  readonly #measure: Coverage;
  readonly #frame: Frame;
  readonly #fields: Given;
  /** What a file says of one that has what is asked of it, and of one that does not. */
  readonly thing: ThingFilling;

  /** `fields` is what one must say to be among those asked about. */
  constructor(measure: Coverage, frame: Frame, fields: Given, thing: ThingFilling) {
    this.#measure = measure;
    this.#frame = frame;
    this.#fields = fields;
    this.thing = thing;
  }

  /** How many things to list: many enough that a share is not taken for all, and a number that it does not divide. */
  get totals(): readonly number[] {
    const { percent } = this.#measure;
    if (isWord(this.#fields['name'])) return [1];
    if (percent === 100) return [3, 20];
    const uneven = [3, 4, 5, 6, 7, 8, 9].find((total) => (percent * total) % 100 !== 0);
    return [10, ...(uneven === undefined ? [] : [uneven])];
  }

  /** The smallest number of things that is the share asked for. */
  needed(total: number): number {
    let count = 0;
    while (count * 100 < this.#measure.percent * total) count += 1;
    return count;
  }

  one(index: number, said: Given, own: Given = this.#fields): Thing {
    return {
      ...own,
      name: isWord(own['name']) ? own['name'] : `${ANY_NAME}${index + 1}`,
      ...said,
    };
  }

  list(count: number, total: number, said: Partial<Said> = {}): Thing[] {
    const { good = this.thing.yes(null), last = good, bad = this.thing.no } = said;
    return Array.from({ length: total }, (_, index) =>
      this.one(index, index < count - 1 ? good : index === count - 1 ? last : bad),
    );
  }

  put(items: unknown): Given {
    return placeItems(this.#measure, this.#frame, items);
  }

  /** Whether two of these would have to have the same name. */
  isAlone(own: Given): boolean {
    return isWord(this.#fields['name']) && own['name'] === this.#fields['name'];
  }
}

/** A name that a condition asks for. */
function isWord(name: unknown): name is string {
  return typeof name === 'string' && name !== ANY_NAME;
}

/** The collection of the division itself or, where it has none of its own, of one below it. */
function placeItems({ fact, period: year }: Coverage, { level, period }: Frame, items: unknown): Given {
  const label = period?.label ?? year;
  const own = given(fact.perPeriod === true && label !== null ? [...fact.path, label] : fact.path, items);
  if (fact.levels.includes(level)) return own;
  const below = LEVELS.slice(LEVELS.indexOf(level) + 1);
  const owner = below.find((candidate) => fact.levels.includes(candidate)) ?? level;
  return below.slice(0, below.indexOf(owner) + 1).reduceRight<Given>((inner, at) => {
    const kind = at === 'township' ? { kind: 'town' } : at === 'village' ? { kind: 'village' } : {};
    const listed = at === 'village' ? { communities: { total: 0 } } : {};
    return { ...listed, divisions: [{ name: `测试${at}`, level: at, ...kind, ...inner }] };
  }, own);
}
