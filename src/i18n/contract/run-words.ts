import type { JsonReport } from '../../model/json-report.ts';
import type { Status } from '../../model/status.ts';

/** What is said of finished reports: joining shards, and making a report again. */
export interface RunWords {
  readonly merge: {
    readonly noShard: (file: string) => string;
    readonly otherCount: (file: string, of: number, other: string, otherOf: number) => string;
    readonly twice: (file: string, index: number, other: string) => string;
    readonly totals: (file: string) => string;
    readonly missing: (indices: readonly number[], of: number) => string;
    readonly differs: (file: string, part: string, other: string) => string;
    readonly refused: string;
  };
  /** Parts of a report by their keys, as its reader would call them. */
  readonly parts: Readonly<Record<keyof JsonReport, string>>;
  readonly verifyReport: {
    readonly same: (file: string, findings: number) => string;
    readonly different: (file: string, count: number) => string;
    readonly tool: (was: string, is: string) => string;
    readonly pack: (id: string) => string;
    readonly packGone: (id: string) => string;
    readonly packNew: (id: string) => string;
    readonly source: (file: string) => string;
    readonly sourceGone: (file: string) => string;
    readonly sourceNew: (file: string) => string;
    readonly evidence: (file: string) => string;
    readonly evidenceGone: (file: string) => string;
    readonly evidenceNew: (file: string) => string;
    /** `was` and `is` are null where only the other report has the finding, and equal where something else differs. */
    readonly finding: (about: string, was: Status | null, is: Status | null) => string;
    readonly part: (name: string) => string;
    readonly textOnly: string;
    readonly more: (count: number) => string;
  };
}
