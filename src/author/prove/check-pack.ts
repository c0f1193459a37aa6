import type { FidelityCheck, SearchResult, Wanted } from '../../model/fidelity.ts';
import { isoDate, type IsoDate } from '../../model/iso-date.ts';
import type { PackFile } from '../../model/pack-file.generated.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { missed } from './missed.ts';
import { printedDays } from './printed-days.ts';

/** Nothing is known of the document yet: only days with their year are read. */
const NO_ORIGIN = { issued: null, inForceFrom: null };

const ENDS_NAME = /^(?:\P{Script=Han}|$|关于|文件|印发)/u;

/** What a pack says of its document as a whole: number, issuer, day of issue, and from when it is in force. */
export function checkPack(pack: PackFile, { outside, days }: SourceDocument): FidelityCheck[] {
  const issued = days.flatMap((text) => printedDays(text, NO_ORIGIN).map((day) => ({ ...day, text })));
  const check = (wanted: Wanted, outcome: SearchResult): FidelityCheck => ({
    wanted,
    reading: null,
    ...outcome,
  });
  const printed = (key: 'number' | 'issuer', text: string): FidelityCheck =>
    check({ type: 'document', key, text }, isNamed(text, outside) ? found(text, 'verbatim') : missed());
  const day = pack.issued as IsoDate | null;
  const ofIssue = issued.find((one) => one.days.some((known) => known === day));
  const isSilent = day === null && issued.length === 0;
  return [
    ...(pack.number === null ? [] : [printed('number', pack.number)]),
    printed('issuer', pack.issuer),
    ...(isSilent
      ? []
      : [check({ type: 'issued', day }, ofIssue === undefined ? missed(days) : found(ofIssue.text, 'day'))]),
    check({ type: 'in-force', day: isoDate(pack.inForce.from) }, proveInForce(pack, outside)),
  ];
}

/** As a name of its own: `政办发〔2024〕5号` is the end of another number, `某县人民政府` the beginning of its office. */
function isNamed(text: string, outside: string): boolean {
  return outside.split(text).some((_, index, parts) => {
    const [before, after] = [parts[index] ?? '', parts[index + 1]];
    return after !== undefined && !/\p{Script=Han}$/u.test(before) && ENDS_NAME.test(after);
  });
}

function found(text: string, rule: 'verbatim' | 'day' | 'year-range' | 'in-force'): SearchResult {
  return { proof: { where: 'outside', clause: null, text, by: [rule] }, hint: null };
}

/** From its day of issue; where none is printed, from the first of the years in its title. */
function proveInForce({ inForce, issued }: PackFile, outside: string): SearchResult {
  if (issued !== null) return inForce.from === issued ? found(issued, 'in-force') : missed([issued]);
  const ranges = printedDays(outside, NO_ORIGIN).filter(({ by }) => by.includes('year-range'));
  const range = ranges.find(({ from }) => from.includes(inForce.from as IsoDate));
  return range === undefined ? missed(ranges.map(({ text }) => text)) : found(range.text, 'year-range');
}
