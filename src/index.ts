// The questions, one task each: (request) → result.
export { ask } from './tasks/ask.ts';
export { baseline, type KnownGapsMade } from './tasks/baseline.ts';
export { check } from './tasks/check.ts';
export { checkInThreads, type ThreadsReport, type ThreadsRequest } from './tasks/check-in-threads.ts';
export { compare, type CompareRequest } from './tasks/compare.ts';
export { crosswalk, type CrosswalkRequest } from './tasks/crosswalk.ts';
export { diff } from './tasks/diff.ts';
export { draftPack, type DraftRequest } from './tasks/draft-pack.ts';
export { explain, type ExplainRequest, type Explanation } from './tasks/explain.ts';
export { form, type FormRequest } from './tasks/form.ts';
export { lintPacks, type LintRequest, type PacksLinted } from './tasks/lint-packs.ts';
export { merge, type Merged, type MergeRequest } from './tasks/merge.ts';
export { type Proof, provePack, type ProveRequest } from './tasks/prove-pack.ts';
export { type PacksRequest, readPacks } from './tasks/read-packs.ts';
export { type ReadRequest, readStates } from './tasks/read-states.ts';
export { type Repeated, repeatReport, type RepeatRequest } from './tasks/repeat-report.ts';
export { schema, type SchemaRequest, SCHEMAS } from './tasks/schema.ts';
export { type PackTested, testPack, type TestPackRequest } from './tasks/test-pack.ts';
export { validate, type ValidateRequest, type Validation } from './tasks/validate.ts';

// The pure core: what a pack means, and what it says of a state.
export { compilePack } from './compile/compile-pack.ts';
export { evaluate, type EvaluateOptions } from './evaluate/evaluate.ts';
export { jsonReportOf } from './report/public/json-report-of.ts';

// Their nouns.
export type { Baseline } from './model/baseline.ts';
export type { Diagnostic } from './model/diagnostic.ts';
export type { Diff } from './model/diff.ts';
export type { DiffOptions, DiffRequest } from './model/diff-request.ts';
export type { Evaluation, Finding } from './model/finding.ts';
export type { Form } from './model/form.ts';
export { isoDate, type IsoDate, parseIsoDate } from './model/iso-date.ts';
export type { JsonFinding, JsonReport } from './model/json-report.ts';
export type { Pack, Rule } from './model/pack.ts';
export type { Report } from './model/report.ts';
export type { AskedOptions, RunOptions } from './model/run-options.ts';
export type { RunRequest } from './model/run-request.ts';
export type { State } from './model/state.ts';
export type { StateFile } from './model/state-file.generated.ts';
export type { Status } from './model/status.ts';
export { UsageError } from './model/usage.ts';
export type { Waiver, WaiverOutcome } from './model/waiver.ts';
