import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Evaluation } from '../../src/model/finding.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Pack } from '../../src/model/pack.ts';
import { FORCES, type Force } from '../../src/model/status.ts';
import { cases } from '../support/cases.ts';
import { counterparts, tell } from '../support/evaluated.ts';
import { dataOf, day, statePlans } from '../support/generate.ts';
import { LAW_PACKS } from '../support/law-packs.ts';
import { SEED } from '../support/seed.ts';
import { type Data, stateOf } from '../support/state-of.ts';
import { FIRE_SAFETY } from '../support/fire-safety.ts';

const EVIDENCE = '某府发〔2023〕1号';

/** The same declaration with evidence wherever `coin` says so and one may stand. */
function withEvidenceAt(value: unknown, coin: () => boolean, isOne = false): unknown {
  if (Array.isArray(value)) return value.map((inner) => withEvidenceAt(inner, coin, true));
  if (typeof value !== 'object' || value === null) return value;
  const below = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      withEvidenceAt(inner, coin, 'level' in value && Object.hasOwn(FIRE_SAFETY.blocks, name)),
    ]),
  );
  const mayHave = isOne || 'total' in value || 'since' in value;
  return mayHave && coin() ? { ...below, evidence: EVIDENCE } : below;
}

function asked(pack: Pack, data: Data, on: string, from: Force | null): Evaluation {
  const evidence = from === null ? null : { from, faults: new Map() };
  return evaluate([pack], stateOf([pack], data), isoDate(on), { evidence });
}

describe.each(LAW_PACKS)('$name', ({ pack, townships }) => {
  const coins = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });

  test('asking for evidence turns met and late into undeclared, and nothing else into anything', () => {
    let turned = 0;
    let stayed = 0;
    const property = fc.property(
      statePlans(pack, townships),
      coins,
      day,
      fc.constantFrom(...FORCES),
      (plan, tosses, on, from) => {
        let toss = 0;
        const data = withEvidenceAt(dataOf(plan), () => tosses[toss++ % tosses.length] === true) as Data;
        const plain = asked(pack, data, on, null);
        const strict = asked(pack, data, on, from);
        expect(strict.findings.map(({ rule, key }) => [rule.id, key])).toEqual(
          plain.findings.map(({ rule, key }) => [rule.id, key]),
        );
        strict.findings.forEach((is, index) => {
          const was = plain.findings[index];
          const isDone = was?.status === 'met' || was?.status === 'late';
          const isTurned = isDone && is.status === 'undeclared';
          expect(isTurned || is.status === was?.status, `${tell(was)} became ${tell(is)}`).toBe(true);
          for (const [reading, status] of Object.entries(is.readings)) {
            const before = was?.readings[reading];
            expect(status === before || (status === 'undeclared' && /met|late/.test(before ?? ''))).toBe(
              true,
            );
          }
          const isAsked = is.asks.length > 0 && is.asks.every(({ unproven }) => unproven === 'none');
          expect(isAsked, tell(is)).toBe(isTurned);
          if (isTurned) turned += 1;
          else if (isDone) stayed += 1;
        });
      },
    );
    fc.assert(property, { seed: SEED, numRuns: cases(12) });
    expect(turned).toBeGreaterThan(0);
    expect(stayed).toBeGreaterThan(0);
  });

  test('more evidence never makes a verdict worse', () => {
    const property = fc.property(statePlans(pack, townships), coins, day, (plan, tosses, on) => {
      let toss = 0;
      const data = dataOf(plan);
      const some = withEvidenceAt(data, () => tosses[toss++ % tosses.length] === true) as Data;
      const all = counterparts(asked(pack, withEvidenceAt(data, () => true) as Data, on, 'encouraged'));
      for (const finding of asked(pack, some, on, 'encouraged').findings) {
        if (finding.status !== 'met' && finding.status !== 'late') continue;
        if (finding.remarks.some(({ type }) => type === 'not-asked-under-reading')) continue;
        expect(all(finding)?.status, tell(finding)).toBe(finding.status);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 8 });
  });
});
