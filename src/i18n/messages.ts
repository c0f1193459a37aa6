import type { Bilingual, Locale } from '../model/bilingual.ts';
import type { BaselineWords } from './contract/baseline-words.ts';
import type { BoundaryTexts } from './contract/boundary-words.ts';
import type { CommandLineWords } from './contract/command-line.ts';
import type { CompareWords } from './contract/compare-words.ts';
import type { CrosswalkWords } from './contract/crosswalk-words.ts';
import type { DiffWords } from './contract/diff-words.ts';
import type { EvidenceWords } from './contract/evidence-words.ts';
import type { FaultSentences, UsageSentences } from './contract/faults.ts';
import type { FidelityWords } from './contract/fidelity-words.ts';
import type { FormWords } from './contract/form-words.ts';
import type { LawWords } from './contract/law.ts';
import type { MutationWords } from './contract/mutation-words.ts';
import type { FormatWords } from './contract/format-words.ts';
import type { Names } from './contract/names.ts';
import type { OverlapWords } from './contract/overlap-words.ts';
import type { PackWords } from './contract/pack-words.ts';
import type { RunWords } from './contract/run-words.ts';
import type { WaiverWords } from './contract/waiver-words.ts';
import type { ScaffoldWords } from './contract/scaffold-words.ts';
import type { AskWords, ExplainWords, GapReportWords } from './contract/report-words.ts';

/**
 * Every sentence of the program in one language. Sentences carry the users' own words as they are:
 * whoever prints them makes control characters visible and escapes for the format.
 */
export interface Messages {
  readonly locale: Locale;
  /** The text of the law as data, in this language. */
  readonly pick: (text: Bilingual) => string;
  readonly names: Names;
  readonly law: LawWords;
  readonly faults: FaultSentences;
  readonly usage: UsageSentences;
  readonly gapReport: GapReportWords;
  readonly ask: AskWords;
  readonly explain: ExplainWords;
  readonly compare: CompareWords;
  readonly packs: PackWords;
  readonly boundaries: BoundaryTexts;
  readonly crosswalk: CrosswalkWords;
  readonly overlap: OverlapWords;
  readonly evidence: EvidenceWords;
  readonly fidelity: FidelityWords;
  readonly baseline: BaselineWords;
  readonly diff: DiffWords;
  readonly runs: RunWords;
  readonly mutation: MutationWords;
  readonly form: FormWords;
  readonly waivers: WaiverWords;
  readonly formats: FormatWords;
  readonly scaffold: ScaffoldWords;
  readonly commandLine: CommandLineWords;
}
