import { DUE_KEYS } from './duty-keys.ts';
import type { Due } from './pack.ts';
import type { Change } from './pack-file.generated.ts';

/** The kind of due that a rule, or a reading's change, writes; null where it writes none. */
export function dueKindOf(written: Change): Due['type'] | null {
  const kinds = Object.keys(DUE_KEYS) as Due['type'][];
  return kinds.find((kind) => written[DUE_KEYS[kind]] !== undefined) ?? null;
}
