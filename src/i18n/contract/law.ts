import type { AskedFor } from '../../model/asked-for.ts';
import type { Condition } from '../../model/condition.ts';
import type { Finding, Missing, Notice, Remark } from '../../model/finding.ts';
import type { Measure } from '../../model/measure.ts';
import type { Demand, Rule } from '../../model/pack.ts';

/** The law, and what was found, in sentences. */
export interface LawWords {
  /** `建成区面积超过 2 平方公里`, without a full stop. */
  readonly condition: (condition: Condition) => string;
  /** `工作站工作人员（不含站长）不少于 3 人`, without a full stop. */
  readonly measure: (measure: Measure) => string;
  /** EACH subject WHERE condition must have a measure BY a date | EVERY period | CONTINUOUSLY. */
  readonly sentence: (demand: Demand, force: Rule['force']) => string;
  /** What a question asks for. */
  readonly askedFor: (what: AskedFor) => string;
  /** The name of what is missing. */
  readonly missing: (missing: Missing) => string;
  /** What is required and what there is: `应有 3 人，现有 2 人，缺 1 人`. `measure` is the one that was decided on. */
  readonly measured: (finding: Finding, measure: Measure) => string;
  /** `期限 2023-09-30，已逾期 183 天`; empty where there is nothing to say. */
  readonly timing: (finding: Finding) => string;
  /** The verdict of one finding in one line that stands alone. */
  readonly message: (finding: Finding, measure: Measure) => string;
  /** Without a full stop. */
  readonly remark: (remark: Remark, finding: Finding) => string;
  /** `titleOf` gives the name of a pack's document. */
  readonly notice: (notice: Notice, titleOf: (pack: string) => string) => string;
}
