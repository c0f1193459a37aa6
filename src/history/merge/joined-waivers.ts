import type { JsonWaiver } from '../../model/json-report.ts';
import { REACHES } from '../../model/waiver.ts';

/**
 * The same waivers as the shards of a run saw them, as the whole run sees them: whoever met most decides what came of one,
 * so that one is unused only if it is so in every shard.
 */
export function joinedWaivers(parts: readonly (readonly JsonWaiver[])[]): readonly JsonWaiver[] {
  const [first = []] = parts;
  return first.map((waiver, index) => {
    const seen = parts.flatMap((part) => part[index] ?? []);
    const [most = waiver] = seen.toSorted((a, b) => rankOf(a) - rankOf(b));
    return { ...most, findings: seen.reduce((sum, { findings }) => sum + findings, 0) };
  });
}

function rankOf({ reach }: JsonWaiver): number {
  return reach === null ? REACHES.length : REACHES.indexOf(reach);
}
