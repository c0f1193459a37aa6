import type { Origin, Waivable, WaiverProblem, WaiverStatus } from '../../model/waiver.ts';

/** What a sentence about a waiver may need; absent arguments have nothing to say. */
interface WaiverProblemArgs {
  readonly token?: string;
  readonly expected?: readonly string[];
  readonly nearest?: string | null;
  readonly actual?: number;
  readonly limit?: number;
  /** Of another waiver. */
  readonly place: string;
  /** Whether the gap is there. */
  readonly isGap: boolean;
  readonly since: string;
  readonly until: string;
}

/** What is said of waivers in reports. */
export interface WaiverWords {
  readonly origin: Readonly<Record<Origin, string>>;
  readonly status: Readonly<Record<WaiverStatus, string>>;
  readonly problem: Readonly<Record<WaiverProblem['code'], (args: WaiverProblemArgs) => string>>;
  /** Behind a waived finding: who approved it and until when. */
  readonly by: (approver: string, until: string, origin: Origin) => string;
  /** How many differ, where findings of several waivers are told together. */
  readonly byOthers: (count: number) => string;
  /** Stands in the sentence of a waived finding: what it would be otherwise. */
  readonly instead: (status: Waivable) => string;
  /** In place of "no gaps": waived ones are not met. */
  readonly noGapsButWaived: (count: number) => string;
  /** No file of a state was given. */
  readonly nothingDeclared: string;
  readonly section: (count: number) => string;
  readonly counts: (counts: readonly (readonly [Origin, number])[]) => string;
  /** How many findings are waived by what the submitter handed in, and how not to count those. */
  readonly bySubmitter: (findings: number) => string;
  readonly ignored: (count: number) => string;
  readonly notAsked: (count: number) => string;
  readonly inOrder: (count: number) => string;
  readonly uses: (findings: number) => string;
  readonly days: (since: string, until: string) => string;
  readonly approved: (approver: string, owner: string) => string;
  readonly reason: (reason: string) => string;
  readonly evidence: (named: readonly string[]) => string;
  /** `validate`: how many waivers were read. */
  readonly read: (count: number) => string;
}
