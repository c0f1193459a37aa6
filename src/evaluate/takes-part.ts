import type { Division, Participants } from '../model/state.ts';
import type { Truth } from '../model/truth.ts';
import type { Party } from './parties-of.ts';

/** Whether `party`, one of `all` that should, takes part in what `told` is said of by `division`; undefined is not declared. */
export function takesPart(
  party: Party,
  all: readonly Party[],
  told: Participants | undefined,
  division: Division,
): Truth {
  if (told === undefined) return 'unknown';
  if (told.extent === 'all') return true;
  const isOne = (one: Party): ((name: string) => boolean) => {
    return (name) => one.names.includes(name) || one.names.includes(withoutOwn(name, division));
  };
  if (told.names.some(isOne(party))) return true;
  if (told.without.some(isOne(party))) return false;
  if (told.extent === 'some') return 'unknown';
  // Some of those that nobody lists may be among the names that are nobody else's.
  const isNobodys = (name: string): boolean => !all.some((one) => isOne(one)(name));
  return party.isOpen && told.names.some(isNobodys) ? 'unknown' : false;
}

/** 刘胡兰镇派出所, written in the file of 刘胡兰镇, is its 派出所. */
function withoutOwn(name: string, { name: own }: Division): string {
  return name.startsWith(own) && name.length > own.length ? name.slice(own.length) : name;
}
