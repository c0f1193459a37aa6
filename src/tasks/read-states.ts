import type { RunRequest } from '../model/run-request.ts';
import { type Declared, declare } from './steps/declare.ts';

export type ReadRequest = Pick<
  RunRequest,
  'paths' | 'cwd' | 'packs' | 'issued' | 'waivers' | 'requireEvidence' | 'progress'
>;

/** What was declared, and which packs judge it? For whoever calls `evaluate` on many days or in many ways. */
export async function readStates(request: ReadRequest): Promise<Declared> {
  return declare(request);
}
