import type { FactDefinition } from '../../model/fact.ts';
import { placeText } from '../../i18n/place-text.ts';
import { howTexts } from '../words/how-texts.ts';
import { itemText } from '../words/item-text.ts';
import { keyPath } from '../words/key-path.ts';
import type { ReportIndex } from '../public/report-index.ts';
import type { Blank } from './ask-groups.ts';
import type { Bucket } from './bucket.ts';
import { type Line, line } from './line.ts';

const RULES_SHOWN = 2;
const ITEMS_SHOWN = 5;

/** One question: what to declare, how and where to write it, which demands wait for it. */
export function askLines(entry: Bucket<Blank>, fact: FactDefinition | undefined, index: ReportIndex): Line[] {
  const { ask: words, names, pick } = index.words;
  const title = titleText(entry, index);
  const notes = notesOf(entry, fact, index);
  const rules = [...new Set(entry.flat().map(({ finding: { rule } }) => pick(rule.title)))];
  const isSelfEvident = rules.length === 1 && rules[0] === title;
  return [
    line(`${title}${itemsText(entry, index)}`, 'plain', 2, '- '),
    ...(notes.length === 0 ? [] : [line(names.join(notes), 'plain', 4)]),
    line(whereText(entry, index), 'plain', 4),
    ...(isSelfEvident ? [] : [line(words.neededFor(rules.slice(0, RULES_SHOWN), rules.length), 'dim', 4)]),
  ];
}

/** What is asked for: the fact, or the evidence of facts that one answer proves. */
function titleText(entry: Bucket<Blank>, { words }: ReportIndex): string {
  const [[{ ask }]] = entry;
  if (ask.fact === 'divisions' && ask.item !== undefined) return words.ask.namedDivisions;
  if (ask.unproven === undefined) return words.law.askedFor(ask.what);
  const titles = [...new Set(entry.flat().map((question) => words.law.askedFor(question.ask.what)))];
  return words.evidence.missing(words.names.list(titles));
}

function itemsText(entry: Bucket<Blank>, { words: { names } }: ReportIndex): string {
  const items = [
    ...new Set(entry.flatMap(([{ ask }]) => (ask.item === undefined ? [] : [itemText(ask.item)]))),
  ];
  if (items.length === 0) return '';
  const shown = items.slice(0, ITEMS_SHOWN);
  return names.aside(
    items.length <= ITEMS_SHOWN
      ? names.list(shown)
      : names.andOthers(shown, names.quantity(items.length, '个')),
  );
}

/** What is known already, and how to write it; that a yes is written as a day is said once for all, at the top. */
function notesOf(
  [[{ ask }]]: Bucket<Blank>,
  fact: FactDefinition | undefined,
  { words }: ReportIndex,
): string[] {
  const { unproven } = ask;
  if (unproven !== undefined) return unproven === 'none' ? [] : [words.evidence.lack[unproven]];
  const known = ask.knownFrom === undefined ? [] : [words.ask.knownFrom(ask.knownFrom)];
  if (ask.what.type === 'for-period') return [...known, words.ask.howForPeriod];
  if (ask.fact === 'divisions') return [...known, words.ask.howDivisions];
  if (fact === undefined) return known;
  return [...known, ...howTexts(fact, words)];
}

function whereText(entry: Bucket<Blank>, index: ReportIndex): string {
  const words = index.words.ask;
  const [[{ ask }], ...others] = entry;
  const path = ask.path.join('.');
  const isOneDivision = others.every(
    ([other]) => index.division(other.ask.division) === index.division(ask.division),
  );
  if (!isOneDivision) return words.writeInEach(keyPath(ask));
  const position = index.askPosition(ask);
  const place = position === null ? ask.place?.file : placeText(position);
  if (place !== undefined && ask.unproven !== undefined && path === '')
    return index.words.evidence.mendAt(place);
  if (place === undefined) return words.writeNowhere(index.division(ask.division));
  if (others.length > 0 && ask.fact !== 'divisions') return words.writeForEach(place, path);
  return words.writeAt(place, path);
}
