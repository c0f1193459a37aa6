import type { RunRequest } from '../../model/run-request.ts';

/** What is to be read and by which packs it is to be judged. */
export interface DeclareRequest
  extends Pick<
    RunRequest,
    'paths' | 'cwd' | 'packs' | 'issued' | 'waivers' | 'requireEvidence' | 'progress'
  > {
  /** Look for the files that evidence names, also where no duty needs them. */
  readonly looksForEvidence?: boolean;
}
