import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

/** The same verdict under an id that its rule had before. */
export interface FormerFinding {
  readonly rule: string;
  readonly fingerprint: string;
}

/** What a finding was called by before its rule was renamed or split; mostly nothing. */
export function formerFindings({ rule, key }: Pick<Finding, 'rule' | 'key'>): FormerFinding[] {
  return rule.was.map((id) => ({ rule: id, fingerprint: fingerprint({ rule: { ...rule, id }, key }) }));
}
