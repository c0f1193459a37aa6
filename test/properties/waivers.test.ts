import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/tasks/check.ts';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { compareReport } from '../../src/report/compare/compare-report.ts';
import { shareOf } from '../../src/report/compare/share-of.ts';
import { decidedShare } from '../../src/report/words/decided-share.ts';
import { cases } from '../support/cases.ts';
import { dataOf, day, statePlans } from '../support/generate.ts';
import { kaizhou } from '../support/kaizhou.ts';
import { SEED } from '../support/seed.ts';

const pack = await kaizhou();
let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'duibiao-waivers-'));
});

afterAll(() => {
  rmSync(cwd, { recursive: true });
});

const waiver = fc.record({
  rule: fc.constantFrom(...pack.rules.map(({ id }) => `kaizhou-2023/${id}`)),
  division: fc.constantFrom('温泉镇', '测试镇', '重庆市开州区', '没有的镇'),
  reason: fc.constant('理由'),
  owner: fc.constant('甲'),
  approver: fc.constant('乙'),
  since: fc.constant('2024-01-01'),
  until: fc.constantFrom('2024-03-31', '2024-12-31'),
  evidence: fc.constant('文号'),
});

test('waivers change nothing but overdue and open, pass no run and improve no share', async () => {
  const rules = pack.rules.filter((_, index) => index % 4 === 0);
  const plans = statePlans({ ...pack, rules }, ['温泉镇', '测试镇']);
  let all = 0;
  await fc.assert(
    fc.asyncProperty(
      plans,
      day,
      fc.array(waiver, { minLength: 30, maxLength: 60 }),
      async (plan, on, waivers) => {
        // JSON is YAML.
        writeFileSync(join(cwd, 'state.yaml'), JSON.stringify(dataOf(plan)));
        writeFileSync(join(cwd, 'waivers.yaml'), JSON.stringify({ duibiao: 'waivers/1', waivers }));
        const asked = { cwd, packs: [], asOf: isoDate(on) };
        const request = { ...asked, tool: { name: 'duibiao', version: '0' } };
        const without = await check({ ...request, paths: ['state.yaml'] });
        const waived = await check({ ...request, paths: ['state.yaml', 'waivers.yaml'] });

        // What is waived as it was before: everything is as it would be without waivers.
        const restored = waived.findings.map(({ waived: own, ...finding }) => ({
          ...finding,
          status: own?.instead ?? finding.status,
          ...(own === undefined ? {} : { readings: {}, disputed: false }),
        }));
        const covered = new Set(waived.findings.flatMap((finding, index) => (finding.waived ? [index] : [])));
        expect(restored).toEqual(
          without.findings.map((finding, index) =>
            covered.has(index) ? { ...finding, readings: {}, disputed: false } : finding,
          ),
        );
        const changed = waived.findings.filter(({ status }) => status === 'waived');
        expect(changed.length).toBe(covered.size);
        expect(changed.filter(({ rule }) => rule.force === 'encouraged')).toEqual([]);
        expect(
          changed.filter(({ waived: own }) => !['overdue', 'open'].includes(own?.instead ?? '')),
        ).toEqual([]);
        all += covered.size;
        const [before = 0, after = 0] = [without, waived].map((report) => exitCodeOf(report, 'open'));
        expect(after === 0 && before !== 0).toBe(false);
        expect(decidedShare(waived.summary)).toBe(decidedShare(without.summary));
        const shares = [without, waived].map((report) =>
          compareReport(report, 'topic', []).rows.map(({ subject, cells }) => [subject, cells.map(shareOf)]),
        );
        expect(shares[1]).toEqual(shares[0]);
      },
    ),
    { seed: SEED, numRuns: cases(20) },
  );
  expect(all).toBeGreaterThan(0);
});
