import type { Fault } from '../../../model/diagnostic.ts';
import { daysBetween, type IsoDate } from '../../../model/iso-date.ts';
import { parsePeriod } from '../../../model/period.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import { LONGEST_WAIVER_DAYS } from '../../../model/waiver.ts';
import type { WaiverSource } from '../../../model/waivers-file.generated.ts';

/** Signs of patterns: a waiver is for one rule and one division. */
const PATTERN = /[*?＊？[\]{}|,，、]/;
/** Words for everything. */
const EVERYTHING = new Set(['all', 'any', '全部', '所有', '全区', '全县', '全市', '各乡镇', '各村']);

/** What no waiver may say, whatever the state and the day. */
export function waiverFaults(source: WaiverSource, place: Place): Fault[] {
  const { rule, division, owner, approver, period } = source;
  const fault = (code: Fault['code'], key: string, args: Fault['args']): Fault => ({
    code,
    severity: 'error',
    place: childPlace(place, key),
    args,
  });
  const broad = Object.entries({ rule, division })
    .filter(([, word]) => PATTERN.test(word) || EVERYTHING.has(word.trim().toLowerCase()))
    .map(([key, word]) => fault('waiver-too-broad', key, { token: word, key }));
  return [
    ...broad,
    ...(period !== undefined && parsePeriod(period) === null
      ? [fault('not-a-period', 'period', { token: period })]
      : []),
    ...(plain(owner) === plain(approver)
      ? [fault('waiver-self-approved', 'approver', { token: approver })]
      : []),
    ...daysFaults(source.since as IsoDate, source.until as IsoDate, fault),
  ];
}

function daysFaults(
  since: IsoDate,
  until: IsoDate,
  fault: (code: Fault['code'], key: string, args: Fault['args']) => Fault,
): Fault[] {
  if (until < since) return [fault('until-before-since', 'until', { token: until, key: since })];
  const actual = daysBetween(since, until);
  if (actual <= LONGEST_WAIVER_DAYS) return [];
  return [
    fault('waiver-too-long', 'until', { token: until, key: since, actual, limit: LONGEST_WAIVER_DAYS }),
  ];
}

/** Without what a reader does not see: width of letters, spaces, invisible characters, case. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .toLowerCase();
}
