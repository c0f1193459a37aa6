import type { ComparedBy } from '../../model/compared-by.ts';
import type { JsonNotice, JsonReport } from '../../model/json-report.ts';
import type { RowSubject } from './comparison.ts';

/** The public shape of `compare --format json`. Changes need a new version. */
export interface JsonComparison extends Pick<JsonReport, 'tool' | 'asOf' | 'packs' | 'sources' | 'leftOut'> {
  readonly schema: 'duibiao-compare/1';
  readonly by: ComparedBy;
  /** What the run was narrowed to. */
  readonly topics: readonly string[];
  readonly jurisdictions: readonly {
    readonly path: readonly string[];
    /** Those by which something was asked of it. */
    readonly packs: readonly string[];
    readonly total: JsonTally;
  }[];
  readonly rows: readonly {
    readonly type: RowSubject['type'];
    readonly name: string;
    /** The key of a topic. */
    readonly topic: string | null;
    /** The divisions that the row is about; empty for a topic. */
    readonly divisions: readonly (readonly string[])[];
    /** One per jurisdiction, in their order. */
    readonly cells: readonly JsonTally[];
  }[];
  readonly notices: readonly JsonNotice[];
}

/** `met` + `late` = `share.met`; that with the gaps, undeclared and waived is `share.applicable`. */
export interface JsonTally {
  readonly share: {
    readonly met: number;
    readonly applicable: number;
    /** 0 to 1 in steps of 0.0001, cut; null where nothing is applicable. */
    readonly value: number | null;
  };
  readonly met: number;
  readonly late: number;
  readonly gaps: {
    readonly total: number;
    readonly overdue: number;
    readonly open: number;
    readonly pending: number;
  };
  readonly undeclared: number;
  readonly waived: number;
  readonly 'not-applicable': number;
  /** What is only encouraged; in none of the figures above. */
  readonly encouraged: JsonReport['summary'];
}
