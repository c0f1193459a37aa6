import type { Fault } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import type { Pack } from '../model/pack.ts';
import type { TestRow, TestsFile } from '../model/pack-file.generated.ts';
import { childPlace, type Place } from '../model/position.ts';
import type { Status } from '../model/status.ts';

/** The verdicts of which every rule shows at least one each. */
const WANTED: readonly { readonly name: string; readonly statuses: readonly Status[] }[] = [
  { name: 'met', statuses: ['met', 'late'] },
  { name: 'gap', statuses: ['pending', 'overdue', 'open'] },
  { name: 'undeclared | not-applicable', statuses: ['undeclared', 'not-applicable'] },
];

/**
 * Every rule has rows for met, a gap, and undeclared or not-applicable; no row tests a rule that is not there. `rules`
 * are the ids of all that are written, those with mistakes too.
 */
export function checkTests(pack: Pack, rules: readonly string[], tests: TestsFile, file: string): Fault[] {
  const root: Place = { file, pointer: '' };
  const strangers = Object.keys(tests.tests).filter((id) => !rules.includes(id));
  return [
    ...strangers.map((token) =>
      error('pack-test-unknown-rule', childPlace(root, 'tests', token), {
        token,
        expected: rules,
        nearest: nearest(token, rules),
      }),
    ),
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

function statusOf(row: TestRow): Status {
  return typeof row.expect === 'string' ? (row.expect as Status) : row.expect.status;
}

function error(code: Fault['code'], place: Place, args: Fault['args']): Fault {
  return { code, severity: 'error', place, args };
}
