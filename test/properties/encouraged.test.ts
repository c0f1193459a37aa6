import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/tasks/check.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { summaryOf } from '../../src/model/summary.ts';
import { cases } from '../support/cases.ts';
import { dataOf, day, statePlans } from '../support/generate.ts';
import { kaizhou } from '../support/kaizhou.ts';
import { SEED } from '../support/seed.ts';

const pack = await kaizhou();
const encouraged = pack.rules.filter(({ force }) => force === 'encouraged');
let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'duibiao-encouraged-'));
});

afterAll(() => {
  rmSync(cwd, { recursive: true });
});

test('what is only encouraged is counted, and not among what binds', async () => {
  // States in which the encouraged duties alone are declared, so that they are met, or not.
  const plans = statePlans({ ...pack, rules: encouraged }, ['温泉镇', '测试镇']);
  await fc.assert(
    fc.asyncProperty(plans, day, async (plan, on) => {
      // JSON is YAML.
      writeFileSync(join(cwd, 'state.yaml'), JSON.stringify(dataOf(plan)));
      const asked = { paths: ['state.yaml'], cwd, packs: [], asOf: isoDate(on) };
      const report = await check({ ...asked, tool: { name: 'duibiao', version: '0' } });
      const binding = report.findings.filter(({ rule }) => rule.force !== 'encouraged');
      expect(report.findings.length - binding.length).toBeGreaterThan(0);
      expect(report.summary).toEqual(summaryOf(report.findings));
      expect(report.binding).toEqual(summaryOf(binding));
    }),
    { seed: SEED, numRuns: cases(25) },
  );
});
