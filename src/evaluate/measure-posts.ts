import type { Ask, Missing } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { MeasureOf } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { Division, Fact, Participants, PostHolder } from '../model/state.ts';
import { and, or, type Truth } from '../model/truth.ts';
import { ITEM } from '../model/unit.ts';
import { askFact, askUnknown } from './asks.ts';
import type { Measured } from './measured.ts';
import { partiesOf } from './parties-of.ts';
import { type HoldsPost, slotOn } from './post-slots.ts';
import { isHistoryOn, presentOn } from './presence.ts';
import { takesPart } from './takes-part.ts';

type PostsMeasure = MeasureOf<'posts'>;

/** A composition: which places are filled on `day`; of what is declared per period, those of `period`. */
export function measurePosts(
  measure: PostsMeasure,
  division: Division,
  day: IsoDate,
  period: Period | null,
  holds: HoldsPost,
): Measured {
  const declared = division.facts.get(measure.fact.id);
  const fact = declared?.type === 'posts' ? declared : null;
  const holders = holdersIn(measure, fact, period);
  const places: readonly Place[] =
    measure.fact.type === 'participants'
      ? partyPlaces(measure, division, holders, day, period)
      : measure.slots.map((slot) => ({
          missing: { type: 'slot', slot } as const,
          truth: slotOn(slot, holders, day, division.declaredOn, holds),
        }));
  const truth = and(places.map((place) => place.truth));
  const lacking = places.filter((place) => place.truth === false).length;
  const missing = places.filter((place) => place.truth === false || place.isSoFar === true);
  return {
    truth,
    required: places.length,
    actual: {
      low: places.filter((place) => place.truth === true).length,
      high: places.length - lacking,
    },
    gap: lacking,
    unit: ITEM,
    missing: missing.map((place) => place.missing),
    asks: truth === 'unknown' ? [askPosts(measure, division, day, period, holders)] : [],
    remarks: [],
    place: fact?.place ?? null,
  };
}

function holdersIn(
  { fact: { perPeriod } }: PostsMeasure,
  fact: Extract<Fact, { type: 'posts' }> | null,
  period: Period | null,
): readonly PostHolder[] | null {
  if (fact === null || perPeriod !== true) return fact?.holders ?? null;
  return fact.byPeriod?.[period?.label ?? ''] ?? null;
}

/** A place of a composition; `isSoFar`: it is empty so far, in a period of which the rest is not known. */
interface Place {
  readonly missing: Missing;
  readonly truth: Truth;
  readonly isSoFar?: boolean;
}

/** What was declared of a period that is over tells about it; one that runs may still bring what is missing. */
function partyPlaces(
  { slots, fact: { perPeriod } }: PostsMeasure,
  division: Division,
  holders: readonly PostHolder[] | null,
  day: IsoDate,
  period: Period | null,
): Place[] {
  const parties = partiesOf(slots, division);
  const { declaredOn } = division;
  const ofPeriod = perPeriod === true && period !== null;
  const from = ofPeriod && period.end < declaredOn ? period.end : declaredOn;
  return parties.map((party) => {
    const { missing } = party;
    if (holders === null) return { missing, truth: 'unknown' };
    const told = holders.map((holder) =>
      and([presentOn(holder, day, from), takesPart(party, parties, participantsOf(holder), division)]),
    );
    const truth = or(told);
    const isSoFar = truth === false && ofPeriod && declaredOn < day;
    const isOpen = isSoFar || (truth === false && !isHistoryOn(holders, day, from));
    return { missing, truth: isOpen ? 'unknown' : truth, isSoFar };
  });
}

function participantsOf({ posts, unnamed }: PostHolder): Participants {
  return { names: posts, without: [], extent: unnamed === true ? 'all' : 'listed' };
}

function askPosts(
  { fact }: PostsMeasure,
  division: Division,
  day: IsoDate,
  period: Period | null,
  holders: readonly PostHolder[] | null,
): Ask {
  if (fact.perPeriod !== true || period === null) return askUnknown(fact, division, day);
  const below = [period.label];
  return askFact(fact, division, holders === null ? { below } : { below, knownFrom: division.declaredOn });
}
