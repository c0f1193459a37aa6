import type { PackFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { LEFT_OPEN } from '../../model/pack-sources.ts';
import { placeText } from '../place-text.ts';
import { phrases } from './phrases.ts';

const { because, choices, isGiven, meant, quote, words } = phrases;

/** Faults of packs, which only authors of packs meet. */
export const packFaults: Pick<FaultSentences, PackFault> = {
  'pack-incomplete': ({ token, detail }) => `the pack lacks ${token ?? 'a file'}${because(detail)}`,
  'pack-left-open': ({ key }) =>
    `${isGiven(key) ? key : 'this'} is to be filled in: put what is meant in the place of ${LEFT_OPEN}` +
    (key === 'number' || key === 'issued' ? ', null where the document prints none' : ''),
  'pack-file-outside': ({ token }) =>
    `${quote(token)} is a link that leads out of the pack's folder and is not read; put the file itself into the folder`,
  'pack-reserved-name': ({ token }) =>
    `${quote(token)} is a word of the program's own and cannot be a name or an id; choose another`,
  'pack-no-rules': () => 'there are no rules yet; write the duties as rules, docs/en/packs.md says how',
  'pack-id-not-folder': ({ token, expected }) =>
    `the pack id ${quote(token)} is not the name of its folder${expected === undefined ? '' : `; expected ${expected.join(', ')}`}`,
  'pack-duplicate-id': ({ token, other }) =>
    `the pack id ${quote(token)} is used twice${other === undefined ? '' : `, the other time at ${placeText(other)}`}`,
  'pack-duplicate-rule': ({ token, other }) =>
    `the rule id ${quote(token)} is used twice${other === undefined ? '' : `, the other time at ${placeText(other)}`}`,
  'pack-former-id-used': ({ token, other }) =>
    `the former id ${quote(token)} is the id of a rule today${other === undefined ? '' : `, at ${placeText(other)}`}; was names only ids that are used no more`,
  'pack-unknown-fact': ({ token, nearest, expected }) =>
    `unknown fact ${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}` +
    (token?.startsWith('own.') === true ? '; facts of the pack belong in facts of pack.yaml' : ''),
  'pack-unknown-vocabulary': ({ token, nearest, expected }) =>
    `unknown vocabulary ${quote(token)}${meant(nearest)}${choices(expected)}; one of the pack's own is a relative path, like ./vocabulary`,
  'pack-unknown-topic': ({ token, nearest }) =>
    `unknown topic ${quote(token)}${meant(nearest)}; new ones belong in topics of pack.yaml`,
  'pack-unknown-bearer': ({ token, nearest }) =>
    `unknown bearer ${quote(token)}${meant(nearest)}; new ones belong in bearers of pack.yaml`,
  'pack-unknown-clause': ({ token, nearest }) =>
    `the clause ${quote(token)} is not in clauses of pack.yaml${meant(nearest)}; quote clause numbers, or 1.10 becomes 1.1`,
  'pack-unknown-roster': ({ token, nearest }) =>
    `unknown roster ${quote(token)}${meant(nearest)}; rosters belong in rosters of pack.yaml`,
  'pack-unknown-field': ({ token, key, nearest, expected }) =>
    `${key === undefined ? 'this fact' : quote(key)} has no field ${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'pack-unknown-word': ({ token, key, nearest, expected }) =>
    `${key === undefined ? 'this' : quote(key)} has no word ${quote(token)}${meant(nearest)}${choices(expected)}`,
  'pack-clause-unaccounted': ({ token }) =>
    `the clause ${quote(token)} is to be classified: no rule cites it, and no notDuty says why it is no duty`,
  'pack-clause-both': ({ token, expected }) =>
    `the clause ${quote(token)} is cited by rules${expected === undefined ? '' : ` (${expected.join(', ')})`} and said to be no duty; it can only be one`,
  'pack-clause-twice': ({ token, other }) =>
    `the clause ${quote(token)} is listed twice${other === undefined ? '' : `, the other time at ${placeText(other)}`}`,
  'pack-due-before-document': ({ token, key }) =>
    `the due day ${quote(token)} is before the document is in force${isGiven(key) ? ` (${key})` : ''}; check the text`,
  'pack-no-due': () => 'write exactly one of by, every and continuously',
  'pack-bad-measure': ({ token, detail, expected }) =>
    expected?.[0] === 'perPeriod: true'
      ? 'a recurring duty asks for what is declared period by period: a log such as meetings, or a fact of the pack with perPeriod: true'
      : expected?.[0] === 'forPeriod: true'
        ? 'atItsEnd is for what can say for which period it is: a log with `for`, such as reports, or a fact with perPeriod: true'
        : `must does not fit the type of the fact${isGiven(token) ? `: ${quote(token)} cannot be here` : ''}${because(detail)}${choices(expected)}`,
  'pack-old-word': ({ token, expected, actual }) =>
    `${quote(token)} is an earlier word and still valid${actual === undefined || actual === 1 ? '' : ` (${actual} places in this pack)`}; the regular form ${isGiven(expected?.[0]) ? `has ${quote(expected[0])}` : 'is in docs/en/packs.md'}`,
  'pack-bad-test': ({ token, key, detail, expected }) =>
    `this condition does not fit the type of ${quote(key ?? token)}${because(detail)}${choices(expected)}`,
  'pack-phrase-too-long': ({ token, actual, limit }) =>
    `the phrase ${quote(token)} is too long${actual === undefined ? '' : ` (${actual} characters)`}, at most ${limit ?? 24}`,
  'pack-no-tests': ({ token }) => `the rule ${quote(token)} has no rows in tests.yaml`,
  'pack-test-unknown-rule': ({ token, nearest }) =>
    `tests.yaml names the unknown rule ${quote(token)}${meant(nearest)}`,
  'pack-test-rows-missing': ({ token, expected, actual, limit }) =>
    `the rule ${quote(token)} has too few test rows${limit === undefined ? '' : `: ${actual ?? 0} of at least ${limit}`}${expected === undefined || expected.length === 0 ? '' : `; missing: ${expected.join(', ')}`}`,
  'pack-test-failed': ({ token, expected, detail }) =>
    `this row of the rule ${quote(token)} failed: expected ${expected?.join(', ') ?? '?'}, got ${detail ?? '?'}`,
  'pack-test-other-subject': ({ token, expected, detail }) =>
    `the rule ${quote(token)} asks ${detail ?? '?'}, asked of tests.yaml says ${expected?.join(', ') ?? '?'}`,
  'pack-equivalent-unknown': ({ token, nearest, expected }) =>
    `packs test --mutate makes no change ${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'pack-equivalent-noticed': ({ token }) =>
    `a test notices the change ${quote(token)}, so it is not equivalent; take it out of equivalent`,
  'pack-test-ambiguous': ({ token, expected }) =>
    `this row of the rule ${quote(token)} has several findings; expect must say which, by period or division${choices(expected)}`,
  'pack-reading-same': ({ token, key }) =>
    `the reading ${quote(token)} is no other than ${quote(key)}; change: {} is the rule as it is written, another reading changes by, must or the like`,
  'pack-reading-default': ({ token, nearest, expected }) =>
    `the default reading ${quote(token)} is not among the readings${meant(nearest)}${choices(expected)}`,
  'pack-fact-unused': ({ token }) => `no rule uses the pack's own fact ${quote(token)}`,
  'pack-fact-of-other-level': ({ token, key, expected }) =>
    `the fact ${quote(token)} is not declared at the level that the rule asks${isGiven(key) ? ` (${key})` : ''}` +
    (expected === undefined || expected.length === 0 ? '' : `; it belongs to ${words(expected)}`),
  'pack-source-without-clauses': () =>
    'no numbered clauses or table rows were found in this text; give the document itself, as plain text',
};
