import type { JsonFinding, JsonReport } from '../../model/json-report.ts';

/**
 * An earlier report with the names that a later one has: what a rule said before it was renamed stands under its new id,
 * and under each of them where it was split.
 */
export function namedAsIn(now: JsonReport, old: JsonReport): JsonReport {
  const today = new Set(now.findings.map(({ fingerprint }) => fingerprint));
  const heirs = new Map<string, JsonFinding[]>();
  for (const finding of now.findings) {
    for (const { fingerprint } of finding.was ?? [])
      heirs.set(fingerprint, [...(heirs.get(fingerprint) ?? []), finding]);
  }
  const known = new Set(old.findings.map(({ fingerprint }) => fingerprint));
  const findings = old.findings.flatMap((finding): JsonFinding[] => {
    if (today.has(finding.fingerprint)) return [finding];
    const own = (heirs.get(finding.fingerprint) ?? []).filter(({ fingerprint }) => !known.has(fingerprint));
    return own.length === 0
      ? [finding]
      : own.map(({ rule, fingerprint }) => ({ ...finding, rule, fingerprint }));
  });
  return { ...old, findings };
}
