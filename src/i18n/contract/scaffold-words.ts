import type { UnreadLine } from '../../model/source-document.ts';

/** The words of `packs init`: comments of the files that it writes, without `# `, and what it says. */
export interface ScaffoldWords {
  /** At the top of pack.yaml: where it comes from, and what to do with it. */
  readonly pack: (source: string, clauses: number, folder: string) => readonly string[];
  /** Behind a key, on its line. */
  readonly behind: Readonly<Record<'id' | 'english' | 'issued' | 'inForce' | 'region', string>>;
  /** Above what was not found for sure; `may` are the texts that it may be. */
  readonly open: Readonly<Record<OpenPlace, (may: readonly string[]) => string>>;
  readonly aliases: string;
  readonly bearers: string;
  /** Parts of pack.yaml that are written only where a document needs them. */
  readonly optional: readonly string[];
  readonly clauses: readonly string[];
  /** Above the second of two clauses of one number. */
  readonly twice: (id: string) => string;
  readonly rules: readonly string[];
  /** Behind the keys of the example of a rule. */
  readonly rule: Readonly<Record<RuleKey, string>>;
  readonly forms: string;
  /** What each form of `must` asks, in as few words as fit a column. */
  readonly form: Readonly<Record<RuleForm, string>>;
  /** When a duty is due, and of whom only some are asked. */
  readonly limits: readonly string[];
  readonly tests: readonly string[];
  readonly report: {
    readonly title: (folder: string) => string;
    readonly clauses: (source: string, count: number, headings: number) => string;
    readonly found: (keys: readonly string[]) => string;
    readonly open: (keys: readonly string[]) => string;
    readonly twice: (ids: readonly string[]) => string;
    /** Lines that begin like clauses and were not read as such, those that are shown among `count`. */
    readonly unread: (source: string, shown: readonly UnreadLine[], count: number) => readonly string[];
    readonly key: Readonly<Record<ScaffoldKey, string>>;
    readonly next: string;
    readonly lint: string;
    readonly coverage: string;
    readonly docs: string;
  };
}

/** What of a document the text may leave in doubt. */
export type OpenPlace = 'title' | 'number' | 'issuer' | 'issued' | 'inForce' | 'region';
export type RuleKey = 'clause' | 'phrase' | 'topic' | 'bearer' | 'force' | 'each' | 'by';
export type RuleForm = 'isThere' | 'howMany' | 'whoHolds' | 'howOften' | 'eachHas' | 'attested';
type ScaffoldKey = OpenPlace | 'english';
