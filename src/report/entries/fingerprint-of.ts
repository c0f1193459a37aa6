import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const LENGTH = 32;

/** An identity as 32 hexadecimal digits. */
export function fingerprintOf(identity: readonly (string | number)[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(identity)))).slice(0, LENGTH);
}
