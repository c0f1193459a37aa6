import type { Condition } from '../../model/condition.ts';
import type { Finding, Missing, Notice, Remark } from '../../model/finding.ts';
import type { Demand, Measure, Rule } from '../../model/pack.ts';

/** The law, and what was found, in sentences. */
export interface LawWords {
  /** `建成区面积超过 2 平方公里`, without a full stop. */
  condition(condition: Condition): string;
  /** `消防工作站工作人员（不含站长）不少于 3 人`, without a full stop. */
  measure(measure: Measure): string;
  /** EACH subject WHERE condition must have a measure BY a date | EVERY period | CONTINUOUSLY. */
  sentence(demand: Demand, force: Rule['force']): string;
  /** The name of what is missing. */
  missing(missing: Missing): string;
  /** What is required and what there is: `应有 3 人，现有 2 人，缺 1 人`. `measure` is the one that was decided on. */
  measured(finding: Finding, measure: Measure): string;
  /** `期限 2023-09-30，已逾期 183 天`; empty where there is nothing to say. */
  timing(finding: Finding): string;
  /** The verdict of one finding in one line that stands alone. */
  message(finding: Finding, measure: Measure): string;
  /** Without a full stop. */
  remark(remark: Remark, finding: Finding): string;
  /** `titleOf` gives the name of a pack's document. */
  notice(notice: Notice, titleOf: (pack: string) => string): string;
}
