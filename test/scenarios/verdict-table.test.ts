import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { JsonFinding, JsonReport } from '../../src/model/json-report.ts';
import { kaizhou } from '../support/kaizhou.ts';
import { duibiao } from './binary.ts';

// The table of verdicts that the product began with, driven through the program as it is shipped.

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-verdicts-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const pack = await kaizhou();
const named2024 = ((): readonly string[] => {
  const subject = pack.rules.find(({ id }) => id === 'micro-station-equipment-2024')?.demand.subject;
  if (subject?.type !== 'roster') throw new Error('no roster');
  return subject.roster.names;
})();

function district(declaredOn: string, below: string): string {
  return `duibiao: state/1\ndeclaredOn: ${declaredOn}\nname: 重庆市开州区\nlevel: county\n${below}`;
}

function township(kind: 'town' | 'subdistrict', name: string, facts: string): string {
  return `divisions:\n  - name: ${name}\n    level: township\n    kind: ${kind}\n    villages: {total: 0}\n    communities: {total: 0}\n    ${facts}\n`;
}

/** The 28 communities that the document names for 2024, below one township. */
function communities(names: readonly string[], unequipped: string): string {
  const lines = names.map(
    (name) =>
      `      - {name: ${name}, level: village, kind: community, microStation: {equippedOn: ${name === unequipped ? 'false' : '2024-11-30'}}}`,
  );
  return `divisions:\n  - name: 温泉镇\n    level: township\n    kind: town\n    divisions:\n${lines.join('\n')}\n`;
}

interface Row {
  readonly what: string;
  readonly rule: string;
  readonly yaml: string;
  readonly on: string;
  readonly expect: readonly (Partial<JsonFinding> & { readonly of?: string; readonly remark?: string })[];
  readonly exit?: number;
}

const two = 'station: {head: {posts: [分管消防负责人]}, staff: [{since: 2023-08-01}, {since: 2023-08-01}]}';
const third = two.replace('}]}', '}, {since: 2023-10-05}]}');

const ROWS: readonly Row[] = [
  {
    what: 'a subdistrict with a head and 2 staff on the due day',
    rule: 'station-staff-subdistrict',
    yaml: district('2023-09-30', township('subdistrict', '云枫街道', two)),
    on: '2023-09-30',
    expect: [
      { status: 'pending', required: 3, actual: 2, gap: 1, unit: '人', due: '2023-09-30', daysLeft: 0 },
    ],
  },
  {
    what: 'the same a day later',
    rule: 'station-staff-subdistrict',
    yaml: district('2023-10-01', township('subdistrict', '云枫街道', two)),
    on: '2023-10-01',
    expect: [{ status: 'overdue', gap: 1, daysLate: 1 }],
    exit: 1,
  },
  {
    what: 'a third who came five days late',
    rule: 'station-staff-subdistrict',
    yaml: district('2024-01-01', township('subdistrict', '云枫街道', third)),
    on: '2024-01-01',
    expect: [{ status: 'late', actual: 3, gap: null, daysLate: 5 }],
  },
  {
    what: 'a town with a head and 2 staff since August',
    rule: 'station-staff-town',
    yaml: district('2023-12-31', township('town', '温泉镇', two)),
    on: '2023-12-31',
    expect: [{ status: 'met', required: 2, actual: 2 }],
  },
  {
    what: 'a number without a day, after the due day',
    rule: 'station-staff-town',
    yaml: district('2024-03-01', township('town', '温泉镇', 'station: {staff: 2}')),
    on: '2024-03-31',
    expect: [{ status: 'met', actual: 2, remark: 'day-unknown' }],
  },
  {
    what: 'a station of which the staff is not declared',
    rule: 'station-staff-town',
    yaml: district('2024-03-01', township('town', '温泉镇', 'station: {established: 2023-09-01}')),
    on: '2024-03-31',
    expect: [{ status: 'undeclared', missing: ['station.staff'], gap: null }],
    exit: 3,
  },
  {
    what: 'a town with no staff',
    rule: 'station-staff-town',
    yaml: district('2023-12-31', township('town', '温泉镇', 'station: {staff: 0}')),
    on: '2023-12-31',
    expect: [{ status: 'overdue', required: 2, actual: 0, gap: 2 }],
    exit: 1,
  },
  {
    what: 'one of the 28 communities without its equipment',
    rule: 'micro-station-equipment-2024',
    yaml: district('2025-01-01', communities(named2024, named2024[5] ?? '')),
    on: '2025-01-01',
    expect: named2024.map((of) =>
      of === named2024[5] ? { of, status: 'overdue', daysLate: 1 } : { of, status: 'met' },
    ),
    exit: 1,
  },
  {
    what: 'one of the 28 communities not in the file',
    rule: 'micro-station-equipment-2024',
    yaml: district(
      '2025-01-01',
      communities(
        named2024.filter((name) => name !== named2024[27]),
        '',
      ),
    ),
    on: '2025-01-01',
    expect: named2024.map((of) => ({ of, status: of === named2024[27] ? 'undeclared' : 'met' })),
    exit: 3,
  },
  {
    what: 'no meeting in the first quarter, the log declared after it',
    rule: 'quarterly-meeting',
    yaml: district('2024-05-01', 'meetings: [{kind: joint, date: 2023-12-20}]\n'),
    on: '2024-05-01',
    expect: [
      { period: '2023-Q4', status: 'met' },
      { period: '2024-Q1', status: 'overdue', gap: 1, due: '2024-03-31', daysLate: 31 },
      { period: '2024-Q2', status: 'pending', due: '2024-06-30', daysLeft: 60 },
    ],
    exit: 1,
  },
  {
    what: 'the same, declared before the quarter ended',
    rule: 'quarterly-meeting',
    yaml: district('2024-03-15', 'meetings: [{kind: joint, date: 2023-12-20}]\n'),
    on: '2024-05-01',
    expect: [
      { period: '2023-Q4', status: 'met' },
      { period: '2024-Q1', status: 'undeclared', missing: ['meetings'] },
      { period: '2024-Q2', status: 'pending' },
    ],
    exit: 3,
  },
  {
    what: 'a village group with 3 staff where 1 or 2 are asked',
    rule: 'village-group-staff',
    yaml: district(
      '2024-01-01',
      'divisions:\n  - name: 温泉镇\n    level: township\n    kind: town\n    villages: {total: 0}\n    communities: {total: 0}\n    divisions:\n      - {name: 天祠村, level: village, kind: village, leadingGroup: {staff: 3}}\n',
    ),
    on: '2024-01-01',
    expect: [{ of: '天祠村', status: 'met', actual: 3, remark: 'range-exceeded' }],
  },
  {
    what: 'the town that the commission leaves out',
    rule: 'entrusted-inspection-yearly',
    yaml: district('2024-03-31', township('town', '临江镇', 'brigade: false')),
    on: '2024-03-31',
    expect: [{ of: '临江镇', status: 'not-applicable', remark: 'condition-false' }],
  },
  {
    what: 'a self-built house with exactly 10 persons',
    rule: 'house-key-control',
    yaml: district(
      '2024-03-31',
      township(
        'town',
        '温泉镇',
        'packs: {kaizhou-2023: {selfBuiltHouses: [{name: 甲栋, persons: 10, keyControl: false}]}}',
      ),
    ),
    on: '2024-03-31',
    expect: [{ of: '温泉镇', status: 'not-applicable' }],
  },
  {
    what: 'the same house with 11',
    rule: 'house-key-control',
    yaml: district(
      '2024-03-31',
      township(
        'town',
        '温泉镇',
        'packs: {kaizhou-2023: {selfBuiltHouses: [{name: 甲栋, persons: 11, keyControl: false}]}}',
      ),
    ),
    on: '2024-03-31',
    expect: [{ status: 'open', gap: 1, missing: ['甲栋'] }],
    exit: 1,
  },
];

/** Finding as the row states it: keys of the report, the division's own name, one remark. */
function outline(finding: JsonFinding, keys: readonly string[]): object {
  const { division, remarks } = finding;
  const whole: Record<string, unknown> = {
    ...finding,
    of: division.at(-1),
    remark: remarks
      .map(({ type }) => type as string)
      .find((type) => keys.includes('remark') && type !== 'counted'),
  };
  return Object.fromEntries(keys.map((key) => [key, whole[key]]));
}

describe('the table of verdicts', () => {
  test.concurrent.each(ROWS.map((row, index) => ({ ...row, index })))(
    '$rule: $what',
    async ({ rule, yaml, on, expect: expected, exit, index }) => {
      const file = `${index}.yaml`;
      writeFileSync(join(cwd, file), yaml);
      const result = await duibiao(['check', file, '--as-of', on, '--only', rule, '--format', 'json'], {
        cwd,
      });
      expect(result.err).toBe('');
      const wanted = new Set(expected.map(({ status }) => status));
      const { findings } = JSON.parse(result.out) as JsonReport;
      const asked = findings.filter(({ status }) => status !== 'not-applicable' || wanted.has(status));
      const shown = asked.map((finding, at) =>
        outline(finding, Object.keys(expected[at] ?? { of: 1, status: 1 })),
      );
      expect(shown).toEqual(expected);
      expect(result.exit).toBe(exit ?? result.exit);
    },
  );

  test('a district without any township has met no rule of townships', async () => {
    writeFileSync(join(cwd, 'bare.yaml'), district('2024-03-31', ''));
    const { out, exit } = await duibiao(['check', 'bare.yaml', '--as-of', '2024-03-31', '--format', 'json'], {
      cwd,
    });
    const { findings } = JSON.parse(out) as JsonReport;
    const levels = new Map(pack.rules.map(({ id, demand }) => [id, demand.subject]));
    const ofTownships = findings.filter(({ rule }) => {
      const subject = levels.get(rule);
      return subject?.type !== 'roster' && subject?.levels.includes('township') === true;
    });
    expect(ofTownships.length).toBeGreaterThan(50);
    expect(ofTownships.filter(({ status }) => status === 'met' || status === 'late')).toEqual([]);
    expect(exit).toBe(3);
  });
});
