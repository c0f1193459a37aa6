import type { Truth } from '../../model/truth.ts';

/** A thing as the plain reading sees it. */
export interface Thing {
  readonly isAsked: Truth;
  readonly has: Truth;
}

/** Enough, whatever the unknown may turn out to be; not enough; or open. */
export function shareTruth(percent: number, things: readonly Thing[]): Truth | 'none' {
  const worlds = things.reduce<{ asked: number; has: number }[]>(
    (all, { isAsked, has }) =>
      all.flatMap((world) =>
        either(isAsked).flatMap((asks) =>
          asks
            ? either(has).map((is) => ({ asked: world.asked + 1, has: world.has + (is ? 1 : 0) }))
            : [world],
        ),
      ),
    [{ asked: 0, has: 0 }],
  );
  const truths = new Set(
    worlds.map(({ asked, has }) => (asked === 0 ? 'none' : has * 100 >= percent * asked)),
  );
  const [only] = truths;
  return truths.size === 1 && only !== undefined ? only : 'unknown';
}

function either(truth: Truth): boolean[] {
  return truth === 'unknown' ? [true, false] : [truth];
}
