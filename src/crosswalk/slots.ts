import type { Slot } from '../model/measure.ts';

/** Whether a composition with the slots `a` has all of `b`, each by a slot of its own. */
export function slotsImply(a: readonly Slot[], b: readonly Slot[]): boolean {
  const [wanted, ...rest] = b;
  if (wanted === undefined) return true;
  return a.some(
    (slot, index) =>
      slotImplies(slot, wanted) && slotsImply([...a.slice(0, index), ...a.slice(index + 1)], rest),
  );
}

function slotImplies(a: Slot, b: Slot): boolean {
  return (
    a.each === b.each &&
    (b.role === null || b.role === a.role) &&
    a.posts.every((post) => b.posts.includes(post))
  );
}

/** Whether some person could fill a slot of both: chairs beside deputies are another matter. */
export function slotsMeet(a: readonly Slot[], b: readonly Slot[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        (one.role === null || other.role === null || one.role === other.role) &&
        one.posts.some((post) => other.posts.includes(post)),
    ),
  );
}
