import type { BoundaryFailure, BoundaryLack, BoundaryWords } from '../../model/boundary.ts';
import type { Status } from '../../model/status.ts';
import type { BoundaryTexts } from '../contract/boundary-words.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import { declaredValue, type ValueWords } from '../declared-value.ts';
import { names } from './names.ts';

const VALUE: ValueWords = {
  undeclared: 'undeclared',
  yes: 'yes',
  no: 'no',
  none: 'none',
  since: (day) => `there since ${day}`,
  noSince: (day) => `not there since ${day}`,
  span: (since, until) => `there from ${since} to ${until}`,
  list: names.list,
  pick: ({ en }) => en,
};

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

const ONE_OF = { division: '', item: 'of one of them: ', event: 'of one event: ' } as const;

const COVERED = {
  list: 'listed',
  totals: 'totals',
  villages: 'villages counted',
  'villages-for-rule': 'villages counted for this rule',
} as const;

const DECLARED: ByType<BoundaryWords, string> = {
  nothing: () => 'nothing declared that the rule looks at',
  none: () => 'declared as none',
  'no-division': () => 'the division itself not declared',
  'declared-later': () => 'all done, undated, declared only the day after',
  'not-asked': () => 'a period outside the duty',
  'no-block': ({ block }) => `the whole block declared as none (${block}: false)`,
  all({ since, until }) {
    if (until !== null) return `all done, until ${until}`;
    return since === null ? 'all done, undated' : `all done, the last of it since ${since}`;
  },
  silent: ({ isFull }) =>
    `declared on the day before the period ends, ${isFull ? 'with all done by then' : 'with nothing so far'}`,
  number: ({ value, unit, form }) =>
    `${names.quantity(value, unit)}, ${form === 'list' ? 'listed' : 'as a number'}`,
  covered: ({ covered, total, unit, form }) =>
    `${COVERED[form]}: ${covered} of ${names.quantity(total, unit)}`,
  'at-least': ({ value, unit }) => `one with ${names.quantity(value, unit)}, the others just enough`,
  'one-unknown': () => 'enough, but of one it is not said',
  events: ({ count, unit, form }) =>
    `${names.quantity(count, unit)}, ${form === 'list' ? 'listed' : 'as a number for the period'}`,
  'for-other': ({ day, label }) => `one of them on ${day}, for ${label}`,
  'for-unsaid': ({ day }) => `one of them on ${day}, not said for which period`,
  'one-outside': ({ day }) => `one of them on ${day}, outside the period`,
  'slot-empty': ({ slot }) => `all but ${names.quote(slot.en)}`,
  'slot-post': ({ slot, post }) => `${names.quote(slot.en)} filled by: ${post.en}`,
  'slot-role': ({ slot, role }) =>
    `${names.quote(slot.en)} ${role === null ? 'without a role' : `with the role ${names.role[role]}`}`,
  alternative: ({ index, others, inner }) =>
    `alternative ${index} ${inner === null ? 'done' : `(${declared(inner)})`}, the others ${others === 'none' ? 'declared as none' : 'undeclared'}`,
  kind: ({ kind }) => `its kind is ${names.kind[kind]}`,
  value({ of, title, words, value, isFilled }) {
    const condition = `${ONE_OF[of]}${names.labelled(names.quote(title.en), declaredValue(value, words, VALUE))}`;
    return of === 'division' ? `${condition}; the duty is ${isFilled ? 'done' : 'not done'}` : condition;
  },
};

function declared(words: BoundaryWords): string {
  return byType(DECLARED)(words);
}

const LACKS: ByType<BoundaryLack, string> = {
  'never-applies': () => 'no state satisfies its condition',
  'never-met': () => 'no state meets it',
  'never-missed': () => 'every state meets it: it demands nothing',
  'one-person': () => 'it asks one person to have several roles',
  'too-many': () => 'its conditions have too many combinations to try',
  'not-below': () => 'one alternative is met where none is declared',
  'never-decides': ({ title }) => `${names.quote(title.en)} never decides anything`,
  'shared-fact': ({ title }) => `${names.quote(title.en)} is looked at twice, so it cannot be tried apart`,
};

const INSTEAD: ByType<NonNullable<BoundaryFailure['instead']>, string> = {
  findings: ({ count }) => (count === 0 ? 'no verdict' : `${count} verdicts`),
  fault: ({ code }) => `the generated state cannot be read (${code})`,
};

const KEYS: Readonly<Record<string, string>> = {
  gap: 'short by',
  required: 'required',
  actual: 'actual',
  daysLate: 'days late',
  daysLeft: 'days left',
  missing: 'missing',
};

/** Null where there is nothing to tell: no gap, nothing missing. */
function factText(key: string, value: unknown): string | null {
  const text = Array.isArray(value)
    ? names.list(value.map(String))
    : typeof value === 'number'
      ? `${value}`
      : '';
  return text === '' ? null : `${KEYS[key] ?? key} ${text}`;
}

function verdict(facts: Readonly<Record<string, unknown>> | null): string {
  if (facts === null) return 'no verdict';
  const { status, ...rest } = facts;
  const parts = Object.entries(rest).flatMap(([key, value]) => factText(key, value) ?? []);
  return `${names.status[status as Status]}${parts.length === 0 ? '' : names.aside(parts.join(', '))}`;
}

/** The words of `packs test --boundaries`. */
export const boundaries: BoundaryTexts = {
  title: 'Cases generated from the rules',
  totals: (rules, rows, generated) =>
    `${counted(rules, 'rule')}: ${counted(rows, 'row')} written, ${counted(generated, 'case')} generated`,
  sort: {
    quota: 'quotas and shares',
    day: 'due days and dates',
    threshold: 'conditions',
    period: 'periods',
    composition: 'compositions and alternatives',
    none: 'none and undeclared',
  },
  cases: (count) => counted(count, 'case'),
  failures: (count) => `Failed (${count})`,
  rule: (id, reading) => `${id}${reading === null ? '' : names.aside(`reading ${reading}`)}`,
  alike: (count) => `${count} of this sort`,
  when: (asOf, declaredOn) =>
    asOf === declaredOn ? `As of ${asOf}` : `As of ${asOf} (declared on ${declaredOn})`,
  declared,
  expectedButGot: (expected, actual) => `expected ${expected}, got ${actual}`,
  verdict,
  instead: byType(INSTEAD),
  impossible: (count) => `Rules that cannot be right (${count})`,
  omitted: (count) => `Not generated (${count})`,
  lack: byType(LACKS),
  summary(generated, failures, impossible, omitted) {
    const parts = [
      failures === 0 ? 'all passed' : `${failures} failed`,
      ...(impossible === 0 ? [] : [`${impossible} cannot be right`]),
      ...(omitted === 0 ? [] : [`${omitted} not generated`]),
    ];
    return `${generated} generated cases: ${parts.join('; ')}`;
  },
};
