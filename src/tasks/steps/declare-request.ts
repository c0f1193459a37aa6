/** What is to be read and by which packs it is to be judged. */
export interface DeclareRequest {
  /** Files, folders and globs, relative to `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Ids or folders of packs; without any, the packs that bind the declared region. */
  readonly packs: readonly string[];
  /** The auditor's waivers: files, folders and globs. Those of the submitter are found among `paths`. */
  readonly waivers?: readonly string[];
  /** Look for the files that evidence names. */
  readonly evidence?: boolean;
  /** Told of every file that was read. */
  readonly progress?: (read: number, total: number) => void;
}
