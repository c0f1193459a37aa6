import type { Fault } from '../model/diagnostic.ts';
import type { FactDefinition } from '../model/fact.ts';
import { foldMeasure, type MeasureFold } from '../model/fold-measure.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { nearest } from '../model/nearest.ts';
import type { Measure } from '../model/measure.ts';
import type { Demand, Reading, Rule } from '../model/pack.ts';
import type { Rule as WrittenRule } from '../model/pack-file.generated.ts';
import { childPlace, type Place } from '../model/position.ts';
import { type Author, reportFault } from './author.ts';
import { changed, compileDemand } from './compile-demand.ts';
import { isSame } from '../model/is-same.ts';

/** The longest piece of a document that a rule may quote, in characters. */
const MAX_PHRASE = 24;

export interface RuleContext {
  readonly inForceFrom: IsoDate;
  readonly clauses: readonly string[];
  readonly topics: readonly string[];
  readonly bearers: readonly string[];
}

export function compileRule(
  author: Author,
  written: WrittenRule,
  place: Place,
  context: RuleContext,
  attested: FactDefinition,
): Rule | null {
  checkWords(author, 'pack-unknown-clause', written.clause, context.clauses, childPlace(place, 'clause'));
  checkWords(author, 'pack-unknown-bearer', written.bearer, context.bearers, childPlace(place, 'bearer'));
  checkWords(author, 'pack-unknown-topic', [written.topic], context.topics, childPlace(place, 'topic'));
  const length = Array.from(written.phrase).length;
  if (length > MAX_PHRASE)
    reportFault(author, 'pack-phrase-too-long', childPlace(place, 'phrase'), {
      token: written.phrase,
      actual: length,
      limit: MAX_PHRASE,
    });
  const faults: string[] = [];
  const report = (fault: Fault): void => {
    faults.push(faultWithin(place, fault));
    author.report(fault);
  };
  const asWritten = compileDemand({ ...author, report }, written, place, context.inForceFrom, attested);
  const readings = compileReadings(author, written, place, context, attested, { asWritten, faults });
  const chosen = readings.find((reading) => reading.name === written.readings?.default);
  const demand = chosen?.demand ?? asWritten;
  if (demand === null) return null;
  const { each, where, must, by, every, continuously } = written;
  return {
    pack: author.packId,
    id: written.id,
    was: written.was ?? [],
    clause: written.clause,
    phrase: written.phrase,
    topic: written.topic,
    title: written.title,
    bearer: written.bearer,
    force: written.force,
    checkable: isAttested(demand.must) ? 'attest' : 'hard',
    demand,
    readings,
    defaultReading: chosen?.name ?? null,
    settledByIssue: written.readings?.settledBy === 'issued',
    readingReason: written.readings?.why ?? null,
    remedy: written.remedy,
    asWritten: JSON.parse(JSON.stringify({ each, where, must, by, every, continuously })) as unknown,
    place,
  };
}

/** What is wrong where within the rule, or within the reading, that stands at `place`. */
function faultWithin(place: Place, fault: Fault): string {
  return [fault.code, fault.place.pointer.slice(place.pointer.length), fault.args.token ?? ''].join('\n');
}

function compileReadings(
  author: Author,
  written: WrittenRule,
  place: Place,
  context: RuleContext,
  attested: FactDefinition,
  { asWritten, faults }: { readonly asWritten: Demand | null; readonly faults: readonly string[] },
): Reading[] {
  if (written.readings === undefined) return [];
  const { options, default: chosen } = written.readings;
  const names = Object.keys(options);
  if (!names.includes(chosen)) {
    const at = childPlace(place, 'readings', 'default');
    reportFault(author, 'pack-reading-default', at, {
      token: chosen,
      expected: names,
      nearest: nearest(chosen, names),
    });
  }
  const readings = Object.entries(options).flatMap(([name, { title, change }]): Reading[] => {
    const at = childPlace(place, 'readings', 'options', name, 'change');
    const isAsWritten = Object.keys(change).length === 0;
    // A reading repeats what it does not change; faults in that are reported once.
    const report = (fault: Fault): void => {
      if (!faults.includes(faultWithin(at, fault))) author.report(fault);
    };
    const demand = isAsWritten
      ? asWritten
      : compileDemand({ ...author, report }, changed(written, change), at, context.inForceFrom, attested);
    return demand === null ? [] : [{ name, title, demand: sharing(demand, asWritten) }];
  });
  for (const [index, { name, demand }] of readings.entries()) {
    const twin = readings.slice(0, index).find((other) => isSame(other.demand, demand));
    const isChanged = Object.keys(options[name]?.change ?? {}).length > 0;
    if (twin === undefined || !isChanged) continue;
    const at = childPlace(place, 'readings', 'options', name, 'change');
    reportFault(author, 'pack-reading-same', at, { token: name, key: twin.name });
  }
  return readings;
}

/** What a reading leaves as it is written is the same thing, so that what was counted for the rule holds for it too. */
function sharing(demand: Demand, asWritten: Demand | null): Demand {
  if (asWritten === null) return demand;
  const { subject, where, must } = asWritten;
  return {
    ...demand,
    subject: isSame(demand.subject, subject) ? subject : demand.subject,
    where: isSame(demand.where, where) ? where : demand.where,
    must: isSame(demand.must, must) ? must : demand.must,
  };
}

function isAttested(must: Measure): boolean {
  return foldMeasure(must, ATTESTED);
}

const no = (): boolean => false;

const ATTESTED: MeasureFold<boolean> = {
  flag: ({ fact }) => fact.attested === true,
  number: no,
  people: no,
  posts: no,
  events: no,
  coverage: no,
  any: (_, parts) => parts.every(Boolean),
};

function checkWords(
  author: Author,
  code: Parameters<typeof reportFault>[1],
  words: readonly string[],
  known: readonly string[],
  place: Place,
): void {
  for (const token of words.filter((word) => !known.includes(word))) {
    reportFault(author, code, place, { token, expected: known, nearest: nearest(token, known) });
  }
}
