import type { Finding } from './finding.ts';

/** Who is asked, the same in every period and for every rule: a division, or the villages that one counts. */
export function subjectKey({ key, period }: Pick<Finding, 'key' | 'period'>): string {
  return period === null ? key : key.slice(0, -`\n${period}`.length);
}
