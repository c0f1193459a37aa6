import type { ScaffoldWords } from '../contract/scaffold-words.ts';
import { shorten } from '../shorten.ts';
import { names } from './names.ts';

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

const may = (texts: readonly string[]): string =>
  texts.length === 0 ? '' : `; the text prints ${texts.map((text) => names.quote(text)).join(', ')}`;

/** The words of `packs init`. */
export const scaffold: ScaffoldWords = {
  pack: (source, clauses, folder) => [
    `Made by duibiao packs init from ${source}: ${counted(clauses, 'clause')} to be classified. Comments may be removed`,
    'Where ??? stands, write what the document prints; invent nothing: a number or day that it does not print is null',
    `After each change: duibiao packs lint ${folder}`,
  ],
  behind: {
    id: 'the name of the folder',
    english: 'the title in English, in your words',
    issued: 'the day of issue',
    inForce: 'the day of issue, where the document names no other',
    region: 'the jurisdiction that the document binds',
  },
  open: {
    title: (texts) => `The title is not sure${may(texts)}`,
    number: (texts) => `The number is not sure; null where none is printed${may(texts)}`,
    issuer: (texts) => `The issuer is not sure${may(texts)}`,
    issued: (texts) => `The day of issue is not sure; null where none is printed${may(texts)}`,
    inForce: () =>
      'The day from which it is in force, as 2024-03-01; the day of issue, where it names no other',
    region: () => 'level: prefecture, county or township; name: as state files have it',
  },
  aliases: 'Other names that state files may use, such as the full one, go into aliases',
  bearers:
    'Who owes the duties, in the words of the document, one a line: in English, and the level (prefecture, county, township, village)',
  optional: [
    'Written only where they are needed, see docs/en/packs.md:',
    'facts: what this document alone asks about · topics, posts: those that the program lacks',
    'rosters: divisions that it names · conflicts: its contradictions and how they are settled · parents',
  ],
  clauses: [
    'The clauses, in the order and with the numbers of the document, rows of tables last. Put a short title of your own',
    'Classify each: for a duty write a rule in rules/ that cites it as its clause; for what is no duty, say here why:',
  ],
  twice: (id) =>
    `The document has number ${id} more than once; give one of them an id of its own, such as 通知${id}`,
  rules: [
    'A rule is one sentence: each (division) must have (at least so much) of (something) by (a day). One rule per thing',
    'The example is invented. Remove the "# " in front of each line and put in what your document says',
  ],
  rule: {
    clause: 'where it says so, as in pack.yaml; one or several places',
    phrase: 'the at most 24 characters with the figure, date or post, as printed; the rest is in your words',
    topic: 'docs/en/packs.md lists the topics',
    bearer: 'one or several of the bearers of pack.yaml',
    force: 'must, in-principle, conditional, encouraged',
    each: 'who is asked: prefecture, county, township, village',
    by: 'the due day, inclusive',
  },
  forms: 'Forms of must (docs/en/packs.md lists the facts):',
  form: {
    isThere: 'is there',
    howMany: 'how many (also moreThan, atMost, lessThan)',
    whoHolds: 'who holds it',
    howOften: 'how often',
    eachHas: 'each has it',
    attested: 'no figure, date or post decides it: whoever declares says whether it is done',
  },
  limits: [
    'Exactly one of: by: 2024-06-30 · every: month, quarter, half-year, year · continuously: true',
    'Only some divisions: where, as in where: {builtUpAreaKm2: {moreThan: 2}}; two ways to read the text: readings',
  ],
  tests: [
    'Each rule has at least three rows: met, a gap, and undeclared or not applicable. For a quota one too few and just',
    'enough; for a day that day and the next; for a recurring duty which period',
    'given: what is declared; on: the day of asking; expect: the verdict, one of',
    'met, late, pending, overdue, open, undeclared, not-applicable. An invented example:',
  ],
  report: {
    title: (folder) => `Draft of a pack made: ${folder}`,
    clauses: (source, count, headings) =>
      `${source}: ${counted(count, 'clause')} to be classified${headings === 0 ? '' : `, and ${counted(headings, 'bare heading')}`}`,
    found: (keys) => `Filled in: ${names.list(keys)}; check them against the document`,
    open: (keys) => `To be filled in (???): ${names.list(keys)}`,
    twice: (ids) =>
      `Numbers that stand more than once in the text: ${names.list(ids)}; one of each needs another id`,
    unread: (source, shown, count) => [
      `${counted(count, 'line')} that ${count === 1 ? 'begins' : 'begin'} like a clause and could not be read as one; number what is one as 一、（一）1． and draft again:`,
      ...shown.map(({ line, text }) => `${source}:${line}: ${names.quote(shorten(text))}`),
      ...(count > shown.length ? [`and ${counted(count - shown.length, 'line')} more`] : []),
    ],
    key: {
      title: 'title',
      english: 'English title',
      number: 'number',
      issuer: 'issuer',
      issued: 'day of issue',
      inForce: 'day from which it is in force',
      region: 'region',
    },
    next: 'Next',
    lint: 'what is still to be classified or filled in',
    coverage: 'the same clause by clause',
    docs: 'docs/en/packs.md: a document of one page, from its text to its pack',
  },
};
