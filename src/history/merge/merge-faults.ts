import type { JsonReport } from '../../model/json-report.ts';
import { STATUSES, type Status } from '../../model/status.ts';
import { type MergeFault, type Part, SHARED } from '../../model/runs.ts';
import { isSame } from '../../model/is-same.ts';

/** Why reports are not the shards of one run; empty where they are. */
export function mergeFaults(parts: readonly Part[]): MergeFault[] {
  const sharded = parts.filter(({ report }) => report.shard !== null);
  const [first] = sharded;
  const of = first?.report.shard?.of ?? 0;
  const faults: MergeFault[] = [];
  const seen = new Map<number, string>();
  for (const { file, report } of parts) {
    const { shard } = report;
    if (shard === null || first === undefined) {
      faults.push({ type: 'no-shard', file });
      continue;
    }
    if (shard.of !== of) {
      faults.push({ type: 'other-count', file, of: shard.of, first });
      continue;
    }
    const other = seen.get(shard.index);
    if (other !== undefined) faults.push({ type: 'twice', file, index: shard.index, other });
    seen.set(shard.index, other ?? file);
    const differing = [
      ...SHARED.filter((key) => !isSame(report[key], first.report[key])),
      ...(isSame(asWritten(report), asWritten(first.report)) ? [] : (['waivers'] as const)),
      ...(baselineOf(report) === baselineOf(first.report) ? [] : (['baseline'] as const)),
    ];
    if (!isTotalled(report)) faults.push({ type: 'totals', file });
    faults.push(...differing.map((key): MergeFault => ({ type: 'differs', file, key, other: first.file })));
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !seen.has(index));
  if (missing.length > 0) faults.push({ type: 'missing', indices: missing, of });
  return faults;
}

/** Shards of one run read the same file of known gaps, of which each tells its part. */
function baselineOf({ baseline }: JsonReport): string {
  return baseline === null ? '' : `${baseline.sha256} ${baseline.file}`;
}

/** Waivers without what a shard makes of them. */
function asWritten({ waivers }: JsonReport): unknown {
  return waivers.map(
    ({ status: _status, reach: _reach, findings: _count, problems: _problems, ...said }) => said,
  );
}

/** Whether the totals are those of the findings, as far as these are listed: the exit code rests on them. */
function isTotalled({ findings, summary, binding, options }: JsonReport): boolean {
  const listed = options.status.length > 0 ? options.status : STATUSES;
  const bound = findings.filter(({ force }) => force !== 'encouraged');
  const count = (of: JsonReport['findings'], status: Status): number =>
    of.filter((finding) => finding.status === status).length;
  return listed.every(
    (status) => summary[status] === count(findings, status) && binding[status] === count(bound, status),
  );
}
