import type { FaultCode } from '../../model/diagnostic.ts';

/** Faults of packs, which only authors of packs meet. */
export type PackFault = Extract<FaultCode, `pack-${string}`>;

/** Faults of vocabularies, which only authors of a field meet. */
export type VocabularyFault = Extract<FaultCode, `vocabulary-${string}`>;

/** A file of known gaps: faults of its own, and warnings where it was made for another run. */
export type BaselineFault = Extract<FaultCode, `baseline-${string}`>;

/** Faults of a file as such: found before anybody asks what it means. */
export type FileFault =
  | Extract<FaultCode, `yaml-${string}` | `file-${string}`>
  | 'no-files'
  | 'not-json'
  | 'not-a-report'
  | 'wrong-type'
  | 'unknown-key'
  | 'missing-key'
  | 'not-allowed-value'
  | 'not-a-date'
  | 'not-a-period'
  | 'belongs-to-its-day'
  | 'number-out-of-range'
  | 'not-an-integer'
  | 'empty-text'
  | 'too-few-items'
  | 'too-long'
  | 'bad-pattern'
  | 'fullwidth-digits'
  | 'repeated-item';

/** Faults of a state: the words are right, but they do not fit together. */
export type StateFault = Exclude<
  FaultCode,
  PackFault | VocabularyFault | FileFault | WaiverFault | EvidenceFault | BaselineFault
>;

/** Faults of waivers that neither a state nor a day can mend. */
export type WaiverFault = Extract<FaultCode, `waiver-${string}` | 'not-a-waivers-file'>;

/** Faults of evidence that is a file. */
export type EvidenceFault = Extract<FaultCode, `evidence-${string}`>;
