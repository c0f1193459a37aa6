import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../../model/finding.ts';
import type { Demand, Pack, Rule } from '../../model/pack.ts';
import type { TestRow } from '../../model/pack-file.generated.ts';
import { childPlace } from '../../model/position.ts';
import { locateFault } from '../../files/parse/locate-fault.ts';
import { judgeRow } from './judge-row.ts';
import type { LoadedPack } from './load-pack.ts';
import { verdictFacts } from './verdict-facts.ts';

/** The outcome of a pack's own tests. */
export interface RowsResult {
  readonly rows: number;
  readonly failures: readonly Diagnostic[];
}

/**
 * Runs every row of a pack's tests.yaml: a stub state, asked on a day, against the verdict that the row expects. Of an
 * unfinished pack the rows of those rules that are right are run.
 */
export function testRows(loaded: LoadedPack): RowsResult {
  const { draft, sources, files } = loaded;
  const isOpen = loaded.diagnostics.some(({ code }) => code === 'pack-left-open');
  const pack = isOpen ? null : draft;
  const tests = sources?.tests ?? null;
  if (pack === null || tests === null) return { rows: 0, failures: [] };
  let rows = 0;
  const failures: Diagnostic[] = [];
  for (const [id, table] of Object.entries(tests.value.tests)) {
    const rule = pack.rules.find((candidate) => candidate.id === id);
    if (rule === undefined) continue;
    for (const [index, row] of table.entries()) {
      rows += 1;
      const mismatch = testRow(pack, rule, row);
      if (mismatch === null) continue;
      const { code = 'pack-test-failed', ...args } = mismatch;
      const place = childPlace({ file: tests.file, pointer: '' }, 'tests', id, index);
      failures.push(locateFault({ code, severity: 'error', place, args: { token: id, ...args } }, files));
    }
  }
  return { rows, failures };
}

type Expectation = Exclude<TestRow['expect'], string>;

interface Mismatch {
  readonly code?: 'pack-test-ambiguous';
  readonly expected: readonly string[];
  readonly detail?: string;
}

export function testRow(pack: Pack, rule: Rule, row: TestRow): Mismatch | null {
  const demand = rule.readings.find(({ name }) => name === row.reading)?.demand ?? rule.demand;
  const expectation: Expectation =
    typeof row.expect === 'string' ? { status: row.expect as Expectation['status'] } : row.expect;
  const expected = Object.entries(expectation).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const { fault, findings } = judgeRow(pack, rule, demand, row);
  if (fault !== null)
    return { expected, detail: `${fault.code} ${fault.args.token ?? fault.args.key ?? ''}` };
  const about = findings.filter((finding) => isAbout(finding, row, demand));
  const candidates = about.length > 1 ? about.filter((finding) => finding.counted?.total !== 0) : about;
  const [finding] = candidates;
  if (expectation.status === 'not-asked' && finding === undefined) return null;
  if (finding === undefined) return { expected, detail: '0 findings' };
  if (candidates.length > 1) return { code: 'pack-test-ambiguous', expected: candidates.map(labelOf) };
  const actual = verdictFacts(finding);
  const wrong = Object.entries(expectation).filter(
    ([key, value]) => JSON.stringify(actual[key]) !== JSON.stringify(value),
  );
  return wrong.length === 0
    ? null
    : {
        expected,
        detail: Object.entries(actual)
          .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
          .join(', '),
      };
}

/** Which finding a row is about: of the division and period it names, else of the only or stubbed subject. */
function isAbout(finding: Finding, row: TestRow, demand: Demand): boolean {
  const expectation = typeof row.expect === 'string' ? null : row.expect;
  if (expectation?.period !== undefined && finding.period !== expectation.period) return false;
  const name = finding.division.at(-1);
  const { subject } = demand;
  if (subject.type === 'roster')
    return name === (expectation?.division ?? givenName(row) ?? subject.roster.names[0]);
  const level = row.at === undefined || subject.levels.length < 2 ? subject.levels.at(-1) : row.at;
  return finding.level === level && (expectation?.division === undefined || name === expectation.division);
}

/** What tells one finding of a row from the others. */
function labelOf({ period, division }: Finding): string {
  return period === null ? `division: ${division.at(-1) ?? ''}` : `period: ${period}`;
}

function givenName(row: TestRow): string | undefined {
  return typeof row.given === 'string' ? undefined : (row.given as { name?: string }).name;
}
