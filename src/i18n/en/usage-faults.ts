import type { UsageSentences } from '../contract/faults.ts';
import { phrases } from './phrases.ts';

const { because, choices, meant, quote } = phrases;

/** Faults of the command line. */
export const usage: UsageSentences = {
  unknownOption: ({ token, nearest }) => `unknown option ${quote(token)}${meant(nearest)}`,
  unknownCommand: ({ token, nearest, expected }) =>
    `unknown command ${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  missingArgument: ({ name }) => `missing argument ${name ?? ''}`,
  optionMissingArgument: ({ name }) => `the option ${name ?? ''} needs a value`,
  missingMandatoryOptionValue: ({ name }) => `missing option ${name ?? ''}`,
  conflictingOption: ({ token, name }) =>
    `the options ${token ?? ''} and ${name ?? ''} cannot be used together`,
  excessArguments: ({ limit, actual, token }) =>
    `too many arguments${token === undefined ? '' : `, what is ${quote(token)}?`}${limit === undefined ? '' : `; at most ${limit}`}${actual === undefined ? '' : `, got ${actual}`}`,
  invalidArgument: ({ token, name, detail, nearest, expected }) =>
    `${quote(token)} is no ${name ?? 'argument'}${because(detail)}${meant(nearest)}${choices(expected)}`,
  'missing-command': ({ name, expected }) => `${name ?? ''} needs a sub-command${choices(expected)}`,
  'not-a-date': ({ token, name }) =>
    `${name ?? 'date'}: ${quote(token)} is not a date; write it like 2024-03-31, a day that the calendar has`,
  'not-a-shard': ({ token, name }) =>
    `${name ?? ''}: ${quote(token)} is no shard; write it like 2/4, the second of four`,
  'not-a-number-of-jobs': ({ token, name, limit }) =>
    `${name ?? ''}: ${quote(token)} is no number of threads; it is a whole number from 1 to ${limit ?? 0}`,
  'bad-name': ({ token, name, limit, actual }) =>
    `${name ?? ''}: ${quote(token)} cannot name a division: 1 to ${limit ?? 0} characters, not all of them spaces; these are ${actual ?? 0}`,
  'unknown-value': ({ token, name, nearest, expected }) =>
    `${name ?? 'the option'} cannot be ${quote(token)}${meant(nearest)}${choices(expected)}`,
  'unknown-pack': ({ token, nearest, expected }) =>
    `unknown pack ${quote(token)}${meant(nearest)}${choices(expected)}; see duibiao packs list`,
  'unknown-rule': ({ token, nearest }) =>
    `unknown rule ${quote(token)}${meant(nearest)}; see duibiao packs show`,
  'ambiguous-rule': ({ token, expected }) =>
    `several packs have a rule ${quote(token)}; write its full name${choices(expected)}`,
  'unknown-reading': ({ token, name, nearest, expected }) =>
    `the rule ${name ?? ''} has no reading ${quote(token)}${meant(nearest)}${choices(expected)}`,
  'no-readings': ({ name }) => `the rule ${name ?? ''} has only one reading`,
  'issued-malformed': ({ token }) =>
    `--issued: ${quote(token)} is no day of issue; write pack=date, as in liuhulan-2024=2024-05-20, a day that the calendar has`,
  'issued-twice': ({ token }) => `--issued: two days of issue are given for the pack ${quote(token)}`,
  'issued-unused': ({ token, nearest, expected }) =>
    `--issued: no pack ${quote(token)} is used in this run${meant(nearest)}${choices(expected)}`,
  'issued-printed': ({ token, name }) =>
    `--issued: the document of ${name ?? ''} prints its day of issue, ${token ?? ''}; no other can be given`,
  'issued-unfit': ({ token, name, detail }) =>
    `--issued: the document of ${name ?? ''} cannot be of ${token ?? ''}: that does not go with a day in it${because(detail)}`,
  'unknown-topic': ({ token, nearest, expected }) =>
    `unknown topic ${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'unknown-bearer': ({ token, nearest, expected }) =>
    `unknown bearer ${quote(token)}${meant(nearest)}${choices(expected)}`,
  'unknown-division': ({ token, nearest, expected }) =>
    `no division named ${quote(token)} is declared${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'several-jurisdictions': ({ name, expected, actual }) =>
    `${name ?? ''} takes a single jurisdiction, and the files declare ${actual ?? 0}: ${(expected ?? []).slice(0, 3).map(quote).join(', ')}${(actual ?? 0) > 3 ? ' and others' : ''}`,
  'diff-mixed': ({ token, name }) =>
    `${quote(token)} is a report and ${quote(name)} is not; give two json reports, or two states (files or folders)`,
  'diff-option-of-states': ({ token }) =>
    `${token ?? ''} is for states only; the day and the packs of a report are settled`,
  'diff-shard': ({ token }) =>
    `${quote(token)} is the report of one shard; join them with duibiao merge first`,
  'diff-narrowed': ({ token, name }) =>
    `${quote(token)} lists some verdicts only (${name ?? ''}), so it cannot be compared; write it again without`,
  'diff-faulty': ({ token }) =>
    `${quote(token)} leaves out files that have faults, so it cannot be compared; mend the state files first`,
  'diff-other-selection': ({ token, name, expected = [] }) =>
    `${quote(token)} and ${quote(name)} were not made with the same options${expected.length === 0 ? '' : ` (${expected.join(', ')})`}, so they cannot be compared`,
  'output-is-input': ({ token }) => `${quote(token)} is read in this run; write the output to another file`,
  'two-reports-to-stdout': () =>
    'only one format can go to the screen; write the others as format:file, such as json:report.json',
  'two-reports-to-one-file': ({ token }) => `two formats cannot go into the same file ${quote(token)}`,
  'output-unwritable': ({ token, detail }) => `cannot write ${quote(token)}${because(detail)}`,
  'output-exists': ({ token }) =>
    `${quote(token)} is there already and stays as it is; take another name, or move it away first`,
  'schema-unknown': ({ token, nearest, expected }) =>
    `there is no schema ${quote(token)}${meant(nearest)}${choices(expected)}`,
  'pack-id-unfit': ({ token, expected }) =>
    `${quote(token)} cannot be the id of a pack; use small letters, digits and hyphens, a letter first, such as ${(expected ?? []).join(', ')}`,
  'pack-id-taken': ({ token }) =>
    `a pack has the id ${quote(token)} already, see duibiao packs list; choose another`,
  'folder-exists': ({ token }) =>
    `${quote(token)} exists and was left as it is; choose another id, or another place with --out`,
  internal: ({ detail }) =>
    `internal fault${because(detail)}; your files are not to blame, and there is no verdict`,
};
