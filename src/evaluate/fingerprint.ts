import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const LENGTH = 32;

/** The identity of a finding across runs: no line numbers, dates of evaluation or names of persons. */
export function fingerprint(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, LENGTH);
}
