import type { Fault } from '../model/diagnostic.ts';
import { KIND_LEVEL, type Kind, KINDS, LEVELS } from '../model/level.ts';
import { nearest } from '../model/nearest.ts';
import type { Pack } from '../model/pack.ts';
import type { Each, TestRow, TestsFile } from '../model/pack-file.generated.ts';
import { childPlace, type Place } from '../model/position.ts';
import type { Status } from '../model/status.ts';

type Expected = Status | 'not-asked';

/** The verdicts of which every rule shows at least one each. */
const WANTED: readonly { readonly name: string; readonly statuses: readonly Expected[] }[] = [
  { name: 'met', statuses: ['met', 'late'] },
  { name: 'gap', statuses: ['pending', 'overdue', 'open'] },
  { name: 'undeclared | not-applicable', statuses: ['undeclared', 'not-applicable'] },
];

/**
 * Every rule has rows for met, a gap, and undeclared or not-applicable; nothing is said of a rule that is not there, and
 * nothing else of whom a rule asks than the rule says. `rules` are the ids of all that are written, those with faults too.
 */
export function checkTests(pack: Pack, rules: readonly string[], tests: TestsFile, file: string): Fault[] {
  const root: Place = { file, pointer: '' };
  return [
    ...rulesNamed(tests, root)
      .filter(({ id }) => !rules.includes(id))
      .map(({ id, place }) =>
        error('pack-test-unknown-rule', place, { token: id, expected: rules, nearest: nearest(id, rules) }),
      ),
    ...otherSubjects(pack, tests, root),
    ...pack.rules.flatMap((rule) => {
      const rows = tests.tests[rule.id];
      if (rows === undefined) return [error('pack-no-tests', rule.place, { token: rule.id })];
      const missing = WANTED.filter(({ statuses }) => !rows.some((row) => statuses.includes(statusOf(row))));
      if (missing.length === 0) return [];
      return [
        error('pack-test-rows-missing', childPlace(root, 'tests', rule.id), {
          token: rule.id,
          expected: missing.map(({ name }) => name),
        }),
      ];
    }),
  ];
}

function statusOf(row: TestRow): Expected {
  return typeof row.expect === 'string' ? (row.expect as Expected) : row.expect.status;
}

/** Every id of a rule in tests.yaml, and where it stands. */
function rulesNamed(tests: TestsFile, root: Place): { readonly id: string; readonly place: Place }[] {
  return [
    ...Object.keys(tests.tests).map((id) => ({ id, place: childPlace(root, 'tests', id) })),
    ...(tests.asked ?? []).flatMap(({ rules }, entry) =>
      rules.map((id, index) => ({ id, place: childPlace(root, 'asked', entry, 'rules', index) })),
    ),
    ...(tests.equivalent ?? []).flatMap(({ rule }, index) =>
      rule === undefined ? [] : [{ id: rule, place: childPlace(root, 'equivalent', index, 'rule') }],
    ),
  ];
}

/** Whom a rule asks is written twice, so that a slip in one of the two places is noticed. */
function otherSubjects(pack: Pack, tests: TestsFile, root: Place): Fault[] {
  const namesIn = new Map(pack.rosters.map(({ id, names }) => [id, names.length]));
  return (tests.asked ?? []).flatMap(({ each, count, rules }, entry) =>
    rules.flatMap((token, index) => {
      const rule = pack.rules.find(({ id }) => id === token);
      if (rule === undefined) return [];
      const { each: asks } = rule.asWritten as { readonly each: Each };
      const detail = shown(asks, count === undefined ? undefined : namesIn.get(asks.roster ?? ''));
      const expected = shown(each, count);
      if (detail === expected) return [];
      const place = childPlace(root, 'asked', entry, 'rules', index);
      return [error('pack-test-other-subject', place, { token, detail, expected: [expected] })];
    }),
  );
}

/** `level: township, kind: [town, township]`: one text for one meaning, however it is written. */
function shown({ level, kind, roster }: Each, count?: number): string {
  const counted = count === undefined ? '' : `, count: ${count}`;
  if (roster !== undefined) return `roster: ${roster}${counted}`;
  const kinds = [kind ?? []].flat() as Kind[];
  const levels = [level ?? kinds.map((one) => KIND_LEVEL[one])].flat();
  const inOrder = (words: readonly string[], all: readonly string[]): string => {
    const known = all.filter((word) => words.includes(word));
    return known.length === 1 ? known.join() : `[${known.join(', ')}]`;
  };
  const ofKind = kinds.length === 0 ? '' : `, kind: ${inOrder(kinds, KINDS)}`;
  return `level: ${inOrder(levels, LEVELS)}${ofKind}${counted}`;
}

function error(code: Fault['code'], place: Place, args: Fault['args']): Fault {
  return { code, severity: 'error', place, args };
}
