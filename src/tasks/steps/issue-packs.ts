import { issuePack } from '../../compile/issue-pack.ts';
import { type IsoDate, parseIsoDate } from '../../model/iso-date.ts';
import { nearest } from '../../model/nearest.ts';
import type { Pack } from '../../model/pack.ts';
import { UsageError } from '../../model/usage.ts';

/**
 * The packs with the days of issue that whoever checks gives for documents that print none. A UsageError for a day that
 * no document has: of a pack that prints its own, or is not used. `isPart`: packs may be missing because of faults.
 */
export function issuePacks(packs: readonly Pack[], given: readonly string[], isPart: boolean): Pack[] {
  const days = new Map<string, IsoDate>();
  for (const token of given) {
    const { id, day } = parsed(token);
    if (days.has(id)) throw new UsageError('issued-twice', { token: id });
    days.set(id, day);
  }
  const ids = packs.map((pack) => pack.id);
  for (const token of days.keys()) {
    if (ids.includes(token) || isPart) continue;
    throw new UsageError('issued-unused', { token, expected: ids, nearest: nearest(token, ids) });
  }
  return packs.map((pack) => {
    const day = days.get(pack.id);
    return day === undefined ? pack : issued(pack, day);
  });
}

function parsed(token: string): { readonly id: string; readonly day: IsoDate } {
  const [, id = '', word = ''] = /^([^=]+)=(.*)$/.exec(token) ?? [];
  const day = parseIsoDate(word);
  if (id === '' || day === null) throw new UsageError('issued-malformed', { token });
  return { id, day };
}

function issued(pack: Pack, day: IsoDate): Pack {
  const { id: name } = pack;
  if (pack.issued !== null) throw new UsageError('issued-printed', { token: pack.issued, name });
  const fitting = issuePack(pack, day);
  if ('due' in fitting) throw new UsageError('issued-unfit', { token: day, name, detail: fitting.due });
  return fitting.pack;
}
