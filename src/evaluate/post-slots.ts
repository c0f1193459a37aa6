import type { IsoDate } from '../model/iso-date.ts';
import type { Slot } from '../model/measure.ts';
import type { PostHolder } from '../model/state.ts';
import { and, or, type Truth } from '../model/truth.ts';
import { isHistoryOn, presentOn } from './presence.ts';

/** Whether who holds `held` holds `asked`. */
export type HoldsPost = (held: string, asked: string) => Truth;

/** Whether somebody fills a place in a composition on `day`; `null` holders are not declared. */
export function slotOn(
  slot: Slot,
  holders: readonly PostHolder[] | null,
  day: IsoDate,
  declaredOn: IsoDate,
  holds: HoldsPost,
): Truth {
  if (holders === null) return 'unknown';
  const isFilled = or(
    holders.map((holder) => {
      const hasRole: Truth =
        slot.role === null || (holder.role === undefined ? 'unknown' : holder.role === slot.role);
      if (holder.unnamed === true) return and([presentOn(holder, day, declaredOn), hasRole]);
      const hasPost = or(holder.posts.flatMap((held) => slot.posts.map((asked) => holds(held, asked))));
      return and([presentOn(holder, day, declaredOn), hasRole, hasPost]);
    }),
  );
  return isFilled === false && !isHistoryOn(holders, day, declaredOn) ? 'unknown' : isFilled;
}
