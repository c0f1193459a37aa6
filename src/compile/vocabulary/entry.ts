import type { Fault } from '../../model/diagnostic.ts';
import type { Place } from '../../model/position.ts';

/** An entry of a map in one of a vocabulary's files, with its place. */
export interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
  readonly place: Place;
}

/** Where the author's faults go. */
export interface Listener {
  readonly report: (fault: Fault) => void;
}
