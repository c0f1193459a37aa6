import type { Shard } from './shard.ts';
import type { FailLevel, Force, Status } from './status.ts';

/** What a run is narrowed to. Empty lists narrow nothing. */
export interface Selection {
  /** Rule ids, `PACK/RULE`, or patterns with `*`. */
  readonly only: readonly string[];
  /** Topics, or their first words (`station` for `station.staffing`). */
  readonly topic: readonly string[];
  readonly bearer: readonly string[];
  /** Names of divisions, or paths (`温泉镇/天祠社区`): these and all below them. */
  readonly division: readonly string[];
  /** Shown verdicts; what is asked stays the same. */
  readonly status: readonly Status[];
  /** `RULE=READING`, `PACK/RULE=READING`, or `READING` for every rule that has it. */
  readonly reading: readonly string[];
}

export const NO_SELECTION: Selection = {
  only: [],
  topic: [],
  bearer: [],
  division: [],
  status: [],
  reading: [],
};

/** What was asked for, in the user's words: enough to ask it again. */
export interface RunOptions {
  /** Files, folders and globs. */
  readonly paths: readonly string[];
  /** Ids or folders of packs; without any, those that bind the declared region. */
  readonly packs: readonly string[];
  readonly selection: Selection;
  /** The auditor's files of waivers. */
  readonly waivers: readonly string[];
  /** What was handed in beside the states waives nothing. */
  readonly noWaivers: boolean;
  /** The file of known gaps. */
  readonly baseline: string | null;
  readonly failOn: FailLevel;
  /** The weakest force of duties that are met only where evidence shows it; null asks for none. */
  readonly requireEvidence: Force | null;
  readonly shard: Shard | null;
}
