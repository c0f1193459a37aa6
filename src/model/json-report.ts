import type { BaselineChange, BaselineEntry, BaselineMark } from './baseline.ts';
import type { Locale } from './bilingual.ts';
import type { Part } from './crosswalk.ts';
import type { Diagnostic, FaultCode } from './diagnostic.ts';
import type { EvidenceLack } from './evidence.ts';
import type { Notice, Remark } from './finding.ts';
import type { FormerFinding } from './former-findings.ts';
import type { Kind, Level } from './level.ts';
import type { OverlapOutcome } from './overlap.ts';
import type { AskedOptions } from './run-options.ts';
import type { Shard } from './shard.ts';
import type { Force, GapStatus, Status } from './status.ts';
import type { Origin, Reach, Waivable, WaiverProblem, WaiverStatus } from './waiver.ts';

/** The public shape of `check --format json`; schemas/report.schema.json says the same. Changes need a new version. */
export interface JsonReport {
  readonly schema: 'duibiao-report/1';
  readonly tool: { readonly name: string; readonly version: string };
  /** The language of all sentences in it. */
  readonly lang: Locale;
  readonly asOf: string;
  readonly options: AskedOptions;
  /** Which part of the run this is; null for the whole. */
  readonly shard: Shard | null;
  readonly jurisdictions: readonly (readonly string[])[];
  readonly packs: readonly JsonReportPack[];
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
  /** Files that evidence names, as far as they were read: only where evidence is asked for. */
  readonly evidence: readonly { readonly file: string; readonly sha256: string }[];
  /** Files that were left out because of their faults. */
  readonly leftOut: readonly string[];
  /** Packs, by id or folder, that were to judge and have faults. */
  readonly packsLeftOut: readonly string[];
  /** `PACK/RULE` → reading, where another than the default was chosen. */
  readonly readings: Readonly<Record<string, string>>;
  /** Over everything that was asked, also where `findings` is narrowed. */
  readonly summary: Readonly<Record<Status, number>>;
  /** The same without encouraged rules, which never fail a run: what the exit code looks at. */
  readonly binding: Readonly<Record<Status, number>>;
  /** Faults of the inputs, in the order of files and lines. */
  readonly diagnostics: readonly JsonDiagnostic[];
  readonly findings: readonly JsonFinding[];
  readonly notices: readonly JsonNotice[];
  /** Where several packs ask the same thing of a division; empty where one pack is in use. */
  readonly overlaps: readonly JsonOverlap[];
  /** The auditor's first. */
  readonly waivers: readonly JsonWaiver[];
  /** What came of the known gaps; null without `--baseline`, or where that file has faults. */
  readonly baseline: JsonBaseline | null;
}

export interface JsonDiagnostic extends JsonLocation {
  readonly code: FaultCode;
  readonly severity: Diagnostic['severity'];
  readonly message: string;
}

interface JsonReportPack {
  readonly id: string;
  /** The document's own title. */
  readonly title: string;
  readonly number: string | null;
  readonly digest: string;
  /** Names of the topics of its rules, by key; absent in older reports. */
  readonly topics?: Readonly<Record<string, string>>;
}

export interface JsonFinding {
  readonly pack: string;
  readonly rule: string;
  readonly title: string;
  readonly clause: readonly string[];
  readonly phrase: string;
  readonly topic: string;
  readonly force: Force;
  readonly bearer: readonly string[];
  /** Names from the top. */
  readonly division: readonly string[];
  readonly level: Level;
  /** Set where the finding is about the villages or communities that the division counts instead of listing. */
  readonly counted: Kind | null;
  readonly period: string | null;
  readonly status: Status;
  readonly required: number | null;
  readonly actual: number | null;
  readonly gap: number | null;
  readonly unit: string;
  /** Names of posts, items or alternatives; ids of facts where they are undeclared. */
  readonly missing: readonly string[];
  readonly remarks: readonly JsonRemark[];
  readonly asks: readonly JsonAsk[];
  readonly due: string | null;
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
  readonly disputed: boolean;
  readonly readings: Readonly<Record<string, Status>>;
  /** `PACK/RULE`: rules of other packs that ask more of the same division; only where there are any. */
  readonly stricter?: readonly string[];
  /** By whom and until when; null unless `status` is `waived`. */
  readonly waiver: JsonWaivedBy | null;
  readonly message: string;
  readonly remedy: string;
  readonly fingerprint: string;
  /** Ids that its rule had before, and its fingerprint under them; only where there are any. */
  readonly was?: readonly FormerFinding[];
  /** Of a gap that counts, with a baseline: whether it is in it; null of everything else. */
  readonly baseline: BaselineMark | null;
  readonly location: JsonLocation | null;
}

/**
 * The known gaps and what came of them. `new` and `known` are numbers of findings; the lists are entries of the baseline
 * in its order. In the report of a shard they tell of its own findings alone: `stale` is what that shard does not have.
 */
export interface JsonBaseline {
  readonly file: string;
  readonly sha256: string;
  /** How many entries the file has; those of no list and not known were not asked for in this run. */
  readonly entries: number;
  readonly new: Readonly<Record<GapStatus, number>>;
  readonly known: Readonly<Record<GapStatus, number>>;
  /** Gaps that press more than the baseline says (open, now overdue); they count as new. */
  readonly worsened: readonly BaselineChange[];
  /** Now met or late. */
  readonly fixed: readonly BaselineChange[];
  /** No gap now, but not met either: undeclared, waived, not applicable. */
  readonly neither: readonly BaselineChange[];
  /** Nothing is asked any more: the rule or the division is gone, or its file was not given. */
  readonly stale: readonly BaselineEntry[];
}

interface JsonRemark {
  readonly type: Remark['type'];
  readonly text: string;
}

/** A fact to declare: where to write it, or null where no file has a place for it yet. */
export interface JsonAsk {
  readonly fact: string;
  readonly title: string;
  readonly division: readonly string[];
  /** The keys below the block at `line`. */
  readonly path: readonly string[];
  readonly item: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** Why its evidence is asked for and not the fact itself; only there. */
  readonly paper?: EvidenceLack;
}

interface JsonLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface JsonNotice {
  readonly type: Notice['type'];
  readonly pack: string | null;
  readonly name: string | null;
  readonly text: string;
}

/** Two rules of different packs for the same thing, among divisions that both ask. */
export interface JsonOverlap {
  readonly topic: string;
  readonly title: string;
  /** `PACK/RULE`; outcome and relations tell the first beside the second. The stricter one comes first. */
  readonly first: string;
  readonly second: string;
  readonly outcome: OverlapOutcome;
  /** Null where none is. */
  readonly stricter: string | null;
  /** Components that are not the same. */
  readonly parts: readonly Part[];
  /** Another reading of one of them gives another outcome. */
  readonly disputed: boolean;
  readonly asked: readonly { readonly division: readonly string[]; readonly level: Level }[];
  readonly message: string;
}

/** The waiver of a waived finding; `waivers` has all of it under the same place. */
export interface JsonWaivedBy extends JsonLocation {
  /** The verdict without it. */
  readonly instead: Waivable;
  readonly origin: Origin;
  readonly owner: string;
  readonly approver: string;
  readonly until: string;
}

export interface JsonWaiver extends JsonLocation {
  readonly origin: Origin;
  /** `PACK/RULE` */
  readonly rule: string;
  readonly title: string;
  readonly division: readonly string[];
  readonly period: string | null;
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  readonly since: string;
  readonly until: string;
  readonly daysLeft: number | null;
  readonly evidence: readonly {
    readonly document: string | null;
    readonly file: string | null;
    readonly link: string | null;
    readonly sha256: string | null;
  }[];
  readonly status: WaiverStatus;
  readonly reach: Reach | null;
  readonly findings: number;
  readonly problems: readonly {
    readonly code: WaiverProblem['code'];
    readonly severity: WaiverProblem['severity'];
    readonly message: string;
  }[];
}
