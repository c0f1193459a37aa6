import type { Hint, Wanted } from '../../model/fidelity.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import type { FidelityWords } from '../contract/fidelity-words.ts';
import { shorten } from '../shorten.ts';
import { names } from './names.ts';

const DAYS = { by: 'due day', from: 'first day', until: 'last day', on: 'day of a condition' } as const;

const WANTED: ByType<Wanted, string> = {
  phrase: ({ text }) => `phrase ${names.quote(shorten(text))}`,
  clause: ({ id }) => `clause ${id}`,
  listed: ({ id }) => `clause ${id} of the document`,
  day: ({ key, day }) => `${DAYS[key]} ${day}`,
  'at-its-end': ({ period }) => `at the end of ${names.every[period]}`,
  every: ({ period }) => names.every[period],
  number: ({ comparator, value, unit, isDemand }) =>
    `${isDemand ? 'number' : 'condition'}: ${comparator === 'upTo' ? 'up to' : names.comparator[comparator]} ${names.quantity(value, unit ?? '')}`,
  share: ({ percent }) => `share of ${percent}%`,
  period: ({ label }) => `period ${names.period(label)}`,
  name: ({ name }) => `name ${names.quote(shorten(name))}`,
  names: ({ count }) => `exactly these ${count} names`,
  total: ({ count }) => `total of ${count}`,
  document: ({ key, text }) =>
    `${key === 'number' ? 'document number' : 'issuer'} ${names.quote(shorten(text))}`,
  issued: ({ day }) => (day === null ? 'no day of issue' : `day of issue ${day}`),
  'in-force': ({ day }) => `in force from ${day}`,
};

const HINTS: ByType<Hint, string> = {
  elsewhere: ({ clauses }) => `it stands in ${names.list(clauses)}`,
  'other-width': ({ clause }) => `${clause} has it with punctuation of the other width`,
  printed: ({ texts }) =>
    `the document prints ${names.list(texts.map((text) => names.quote(shorten(text))))}`,
  'no-day': ({ texts }) =>
    `the document prints ${names.list(texts.map((text) => names.quote(shorten(text))))}, which names no day that could be proven`,
  twice: () => 'the document has it more than once',
};

/** What cannot be derived is said to be missing where it had to be printed. */
const MISSING: Readonly<Partial<Record<Wanted['type'], string>>> = {
  clause: 'the document has no such clause',
  listed: 'the pack does not list it',
  document: 'not in the text outside the clauses',
  issued: 'not in the text outside the clauses',
  'in-force': 'not in the text outside the clauses',
  phrase: 'not in the cited clauses',
  name: 'not in the cited clauses',
};
const DERIVED = 'neither in the cited clauses nor to be derived from them';

/** The words of `packs verify`. */
export const fidelity: FidelityWords = {
  title: 'Proof against the document',
  source: (file, clauses) =>
    `Document ${file}: ${clauses} clauses (clauses above others and rows of tables included)`,
  misses: (count) => `Not found (${count})`,
  proofs: (count) => `Grounds (${count})`,
  subject(subject) {
    switch (subject.type) {
      case 'rule':
        return subject.id;
      case 'roster':
        return `roster ${subject.id}`;
      case 'document':
        return 'the document';
      case 'clauses':
        return 'list of clauses';
      case 'population':
        return 'total in the document';
    }
  },
  wanted: byType(WANTED),
  reading: (name) => `reading ${name}`,
  missing: ({ type }) => MISSING[type] ?? DERIVED,
  hint: byType(HINTS),
  where: {
    phrase: 'phrase',
    clause: 'clause',
    'due-cell': 'due-day cell',
    conflict: 'other clause of a recorded conflict',
    outside: 'text outside the clauses',
    'in-force': 'in force',
  },
  derivation: {
    verbatim: 'as printed',
    'short-name': 'name without the word for its kind',
    enumeration: 'the enumeration is the roster',
    'printed-count': 'the printed count agrees',
    'bound-word': 'word for a bound (at least, more than, not more than, below)',
    'bare-number': 'a bare number means at least',
    range: 'one end of a range',
    'chinese-numeral': 'Chinese numeral',
    'ten-thousands': 'in ten thousands',
    'hundred-millions': 'in hundred millions',
    'percent-sign': 'printed percentage',
    tenths: 'in tenths: one tenth is 10%',
    'full-coverage': 'a word for all or each means 100%',
    'no-share': 'no share is printed, so all',
    'named-once': 'no number is printed, so one will do',
    'period-word': 'word for how often',
    day: 'printed day',
    'month-end': 'a month, or its end, means its last day',
    'before-month': 'before a month: the last day of the month before, or of that month',
    'ten-days': 'the first ten days end on the 10th, the second on the 20th, the rest with the month',
    'quarter-end': 'a quarter means its last day',
    'half-year-end': 'the first half of a year ends on 30 June, the second on 31 December',
    'year-end': 'the end of a year means 31 December',
    'whole-year': 'a year alone means that year, up to 31 December',
    'within-year': 'within a year means up to 31 December',
    'year-range': 'first and last day of a range of years',
    'plan-end': 'the end of a five-year plan means 31 December of its last year',
    'span-begin': 'from a month or year on means its first day',
    'days-after': 'so long after an event, its own day not counted (Civil Code arts. 201, 202)',
    'year-of-issue': 'no year is printed, so the year of issue',
    'year-after-issue': 'next year means the year after that of issue',
    'period-named': 'the year, half, quarter or month that is named',
    'in-force': 'from the day of issue or of coming into force',
    'next-period': 'from the first whole month, quarter or year in force',
    'excepted-one': 'the excepted one added',
  },
  summary: ({ rules, phrases, figures, misses }) =>
    `${rules} rules checked: ${phrases} phrases, ${figures} figures, dates and names; ` +
    (misses === 0 ? 'all found' : `${misses} not found`),
  rules: (counts) => `Rules of proof: ${counts.map(({ rule, count }) => `${rule} (${count})`).join('; ')}`,
  hintVerbose: 'add --verbose: the grounds of every figure, date and name',
};
