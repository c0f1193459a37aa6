import type { JsonReport } from '../../model/json-report.ts';
import { joinedBaseline } from './joined-baseline.ts';
import type { Shard } from '../../model/shard.ts';
import type { Status } from '../../model/status.ts';
import type { MergeFault, Part } from '../../model/runs.ts';
import { joinedWaivers } from './joined-waivers.ts';
import { mergeFaults } from './merge-faults.ts';

/** The shards of one run as the report of the whole run, the same in every byte; or why they are not that. */
export function mergeReports(
  parts: readonly Part[],
):
  | { readonly report: JsonReport; readonly faults: readonly [] }
  | { readonly report: null; readonly faults: readonly MergeFault[] } {
  const faults = mergeFaults(parts);
  const ordered = parts
    .map(({ report }) => report)
    .toSorted((a, b) => (a.shard?.index ?? 0) - (b.shard?.index ?? 0));
  if (faults.length > 0) return { report: null, faults };
  return { report: joined(ordered, null), faults: [] };
}

/** Parts in their order, which together are `shard` (null: the whole run), as one report. */
export function joined(parts: readonly JsonReport[], shard: Shard | null): JsonReport {
  return {
    ...(parts[0] as JsonReport),
    shard,
    summary: total(parts.map(({ summary }) => summary)),
    binding: total(parts.map(({ binding }) => binding)),
    findings: parts.flatMap(({ findings }) => findings),
    waivers: joinedWaivers(parts.map(({ waivers }) => waivers)),
    baseline: joinedBaseline(parts.flatMap(({ baseline }) => baseline ?? [])),
  };
}

function total(summaries: readonly JsonReport['summary'][]): JsonReport['summary'] {
  const sum = (status: string): number =>
    summaries.reduce((count, summary) => count + summary[status as Status], 0);
  return Object.fromEntries(
    Object.keys(summaries[0] ?? {}).map((status) => [status, sum(status)]),
  ) as unknown as JsonReport['summary'];
}
