import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from './finding.ts';

const LENGTH = 32;

/** The identity of a finding across runs, as 32 hexadecimal digits: no line numbers, days of asking or names of persons. */
export function fingerprint({ rule, key }: Pick<Finding, 'rule' | 'key'>): string {
  const identity = JSON.stringify([rule.pack, rule.id, key]);
  return bytesToHex(sha256(utf8ToBytes(identity))).slice(0, LENGTH);
}
