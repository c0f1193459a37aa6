import type { FactDefinition } from '../../model/fact.ts';
import type { LocatedAsk, LocatedFinding, Report, ReportContext } from '../../model/report.ts';
import { factDefinitions } from '../fact-definitions.ts';
import { placeText } from '../place-text.ts';
import { indexReport, type ReportIndex } from '../report-index.ts';
import { bucket, type Bucket } from './bucket.ts';
import { BLANK, type Line, line } from './line.ts';
import { whoText } from './who-text.ts';
import { writeLines } from './write-lines.ts';

/** From how many divisions on the same question is asked once for all of them. */
const COMMON = 4;
const RULES_SHOWN = 2;

/** One question of one finding. */
interface Question {
  readonly ask: LocatedAsk;
  readonly finding: LocatedFinding;
}

/** The question list: what is undeclared, how and where to write it, what it is needed for. Complete; only folded unless verbose. */
export function ask(report: Report, context: ReportContext): string {
  const index = indexReport(report, context.locale);
  const words = index.words.ask;
  const questions = report.findings.flatMap((finding) => finding.asks.map((one) => ({ ask: one, finding })));
  const places = bucket(questions, placeKey);
  const waiting = report.findings.filter(({ asks }) => asks.length > 0).length;
  const facts = factDefinitions(report.packs);
  const lines = [
    line(`${words.title} · ${index.words.gapReport.asOf(report.asOf)}`, 'title'),
    line(places.length === 0 ? words.nothing : words.totals(places.length, waiting)),
    ...(places.length === 0 ? [] : [line(words.legend, 'dim')]),
    ...groupsOf(places, index, context).flatMap(({ title, entries }) => [
      BLANK,
      line(`${title}${index.words.names.aside(`${entries.length}`)}`, 'title'),
      ...entries.flatMap((entry) => questionLines(entry, facts.get(entry[0][0].ask.fact), index)),
    ]),
    ...(places.length === 0 ? [] : [BLANK, line(words.hint)]),
  ];
  return writeLines(lines, context);
}

/** Questions that are written at one place. */
type Written = Bucket<Question>;

interface Group {
  readonly title: string;
  readonly entries: readonly Bucket<Written>[];
}

/** What many divisions must declare alike first, then division by division. */
function groupsOf(places: readonly Written[], index: ReportIndex, { verbose }: ReportContext): Group[] {
  const alike = bucket(places, ([{ ask: one }]) => [one.fact, ...one.path].join('\0'));
  const common = verbose ? [] : alike.filter((same) => divisionsOf(same, index).length >= COMMON);
  const shared = new Set(common.flat());
  const several = bucket(common, (same) => divisionsOf(same, index).toSorted().join('\0')).map((group) => ({
    title: whoText(
      group[0].map(
        ([
          {
            ask: { division },
            finding,
          },
        ]) => ({ ...finding, division }),
      ),
      index,
    ),
    entries: group,
  }));
  const single = places.filter((place) => !shared.has(place));
  const alone = bucket(single, ([{ ask: one }]) => one.division.join('\0')).map((same) => ({
    title: index.division(same[0][0].ask.division),
    entries: same.map((place): Bucket<Written> => [place]),
  }));
  return [...several, ...alone];
}

function questionLines(entry: Bucket<Written>, fact: FactDefinition | undefined, index: ReportIndex): Line[] {
  const [[{ ask: one }]] = entry;
  const { ask: words, names, pick } = index.words;
  const isDivision = one.fact === 'divisions';
  const how = isDivision
    ? [words.howDivisions]
    : fact === undefined || fact.type === 'flag'
      ? []
      : [words.how[fact.type]];
  const notes = [
    ...(one.knownFrom === undefined ? [] : [words.knownFrom(one.knownFrom)]),
    ...how,
    ...(fact === undefined ? [] : hints(fact, index)),
  ];
  const item = one.item === undefined || isDivision ? '' : names.aside(words.item(one.item));
  const rules = [...new Set(entry.flat().map(({ finding: { rule } }) => pick(rule.title)))];
  const isSelfEvident = rules.length === 1 && rules[0] === pick(one.title);
  return [
    line(`${pick(one.title)}${item}`, 'plain', 2, '- '),
    ...(notes.length === 0 ? [] : [line(names.join(notes), 'plain', 4)]),
    line(whereText(entry, index), 'plain', 4),
    ...(isSelfEvident ? [] : [line(words.neededFor(rules.slice(0, RULES_SHOWN), rules.length), 'dim', 4)]),
  ];
}

function hints({ hint, values, unit }: FactDefinition, { words }: ReportIndex): string[] {
  const choices = Object.entries(values ?? {}).map(
    ([word, title]) => `${word}${words.names.aside(words.pick(title))}`,
  );
  return [
    ...(unit === undefined ? [] : [words.ask.unit(unit)]),
    ...(hint === undefined ? [] : [words.pick(hint)]),
    ...(choices.length === 0 ? [] : [words.ask.words(choices)]),
  ];
}

function whereText(entry: Bucket<Written>, index: ReportIndex): string {
  const [[{ ask: one }], ...others] = entry;
  const words = index.words.ask;
  const path = one.path.join('.');
  if (others.length > 0) return words.writeInEach(path);
  if (one.position !== null) return words.writeAt(placeText(one.position), path);
  return one.place === null
    ? words.writeNowhere(index.division(one.division))
    : words.writeAt(one.place.file, path);
}

function placeKey({ ask: { division, fact, path, item } }: Question): string {
  return [division.join('\u0001'), fact, path.join('\u0001'), item ?? ''].join('\0');
}

function divisionsOf(same: readonly Written[], index: ReportIndex): string[] {
  return [...new Set(same.map(([{ ask: one }]) => index.division(one.division)))];
}
