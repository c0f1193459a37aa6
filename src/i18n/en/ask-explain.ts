import type { AskWords, ExplainWords } from '../contract/report-words.ts';
import { UNITS } from './units.ts';
import { names } from './names.ts';

/** The words of the question list. */
export const ask: AskWords = {
  title: 'To be declared',
  totals: (facts, findings) =>
    `${facts === 1 ? '1 fact' : `${facts} facts`} to declare; they decide ${names.findings(findings)} undeclared so far.`,
  count: (blanks) => (blanks === 1 ? '1 fact' : `${blanks} facts`),
  nothing: 'Nothing is left to declare: every demand can be decided.',
  how: {
    flag: 'the day since when (such as 2023-03-20), or false',
    count: 'a number, 0 for none; or a list with days',
    people:
      'a number, 0 for none; where more is asked of each, one by one (without names), or the total and how many are so',
    quantity: 'a number; where it changed, each value with the day since when',
    choices: 'a list, [] for none; or true or false for each',
    posts: 'the role and the posts of each person',
    participants: 'their names; true or the day where all took part, [] for none',
    log: 'the day of each time, [] for none',
    collection: 'a list of them, or the total and how many of them have it',
  },
  howForPeriod: 'write for which period it is, such as 2024, 2024-Q1 or 2024-05',
  legend: 'a.b means b below a; of what is done write the day (such as 2023-03-20), of what is not, false.',
  unit: (unit) => `unit: ${UNITS[unit]?.[1] ?? unit}`,
  howDivisions: 'one entry for each division below, or one file each',
  words: (words) => `allowed: ${words.join(', ')}`,
  writeAt: (place, path) => (path === '' ? `complete what is at ${place}` : `below ${place} write ${path}`),
  writeInEach: (path) =>
    path === '' ? 'complete the declaration of each' : `in the declaration of each write ${path}`,
  writeForEach: (place, path) =>
    path === '' ? `from ${place} on, complete each` : `from ${place} on, write ${path} for each`,
  writeNowhere: (division) => `there is no file of ${division} yet: create one`,
  namedDivisions: 'divisions that the document names',
  neededFor: (rules, count) =>
    rules.length < count
      ? `decides: ${rules.join('; ')}; … (${count} rules)`
      : `decides: ${rules.join('; ')}`,
  knownFrom: (day) => `what is declared speaks of ${day} only: add the day, or what is missing`,
  hint: 'Then run duibiao check again.',
};

/** The words of the explanation of one rule. */
export const explain: ExplainWords = {
  document: 'Document',
  clause: 'Clause',
  phrase: 'Phrase',
  sentence: 'Demand',
  force: 'Force',
  bearer: 'Bearer',
  topic: 'Topic',
  checkable: 'Checked',
  readings: 'Readings',
  isDefault: 'default',
  isChosen: 'chosen',
  whyDefault: 'Why the default',
  remedy: 'Remedy',
  findings: (count) => `Findings (${count})`,
  leftOut: 'The state files have faults: nothing was checked, there is no verdict.',
  noFindings: 'None of the declared divisions is asked this.',
  noFiles: 'No files were given: this explains the demand alone.',
  because: 'Reason',
  underReadings: 'Readings',
};
