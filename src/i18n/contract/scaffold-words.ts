/** The words of `packs init`: comments of the files that it writes, one line each without `# `, and what it says. */
export interface ScaffoldWords {
  /** At the top of pack.yaml: where it comes from, and what to do with it. */
  readonly pack: (source: string, clauses: number, folder: string) => readonly string[];
  /** Behind a key, on its line. */
  readonly behind: Readonly<Record<'id' | 'english' | 'issued' | 'inForce' | 'region', string>>;
  /** Above what was not found for sure; `may` are the texts that it may be. */
  readonly open: Readonly<Record<OpenPlace, (may: readonly string[]) => string>>;
  readonly aliases: string;
  /** Behind the key `bearers`, with an example of the form below it. */
  readonly bearers: readonly string[];
  /** Parts of pack.yaml that are written only where a document needs them. */
  readonly optional: readonly string[];
  readonly clauses: readonly string[];
  /** Above the second of two clauses of one number. */
  readonly twice: (id: string) => string;
  readonly rules: readonly string[];
  /** The forms of a rule, at the end of its file. */
  readonly forms: readonly string[];
  readonly tests: readonly string[];
  readonly report: {
    readonly title: (folder: string) => string;
    readonly clauses: (source: string, count: number, headings: number) => string;
    readonly found: (keys: readonly string[]) => string;
    readonly open: (keys: readonly string[]) => string;
    readonly twice: (ids: readonly string[]) => string;
    readonly key: Readonly<Record<ScaffoldKey, string>>;
    readonly next: string;
    readonly lint: string;
    readonly coverage: string;
    readonly docs: string;
  };
}

/** What of a document the text may leave in doubt. */
export type OpenPlace = 'title' | 'number' | 'issuer' | 'issued' | 'inForce' | 'region';
export type ScaffoldKey = OpenPlace | 'english';
