import type { IsoDate } from '../../model/iso-date.ts';
import type { Pack } from '../../model/pack.ts';
import type { State } from '../../model/state.ts';

/** What waivers are judged against. */
export interface WaiverRun {
  readonly asOf: IsoDate;
  readonly state: State;
  /** Those that judge, each with the rules that are asked. */
  readonly packs: readonly Pack[];
  /** Some of the declared files take no part: what they declare is not known. */
  readonly isPart: boolean;
  /** What was handed in beside the states does not count. */
  readonly ignoresSubmitted: boolean;
}
