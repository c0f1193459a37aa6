import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/crosswalk/overlaps.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { type Finding, subjectKey } from '../../src/model/finding.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Overlap } from '../../src/model/overlap.ts';
import type { Pack } from '../../src/model/pack.ts';
import { cases } from '../support/cases.ts';
import { dataOf, day, statePlans } from '../support/generate.ts';
import { LAW_PACKS } from '../support/law-packs.ts';
import { SEED } from '../support/seed.ts';
import { stateOf } from '../support/state-of.ts';

import * as fc from 'fast-check';

const RUNS = cases(40);

/** A second document of the same region that asks for the same, each rule a little more or a little less. */
function sibling(pack: Pack): Pack {
  const id = `${pack.id}-own`;
  const rules = pack.rules.map((rule, index) => {
    const { demand } = rule;
    const { must } = demand;
    const other = must.type === 'number' ? { ...must, bound: must.bound + (index % 3) - 1 } : must;
    const force = index % 4 === 0 ? ('encouraged' as const) : rule.force;
    return {
      ...rule,
      pack: id,
      force,
      demand: { ...demand, must: other },
      readings: [],
      defaultReading: null,
    };
  });
  return { ...pack, id, rules };
}

const keyOf = ({ rule, key }: Finding): string => `${rule.pack}/${rule.id}\n${key}`;
const pairOf = ({ first, second, outcome, asked }: Overlap): unknown => [
  [`${first.pack}/${first.id}`, `${second.pack}/${second.id}`].toSorted(),
  outcome,
  asked.map(subjectKey).toSorted(),
];

describe.each(LAW_PACKS)('$name beside a second document', ({ pack, townships }) => {
  const own = sibling(pack);
  const plans = statePlans(pack, townships);
  const options = { seed: SEED, numRuns: RUNS };

  test('each keeps the findings that it has alone, and there are no others', () => {
    fc.assert(
      fc.property(plans, day, (plan, on) => {
        const state = stateOf([pack], dataOf(plan));
        const alone = [pack, own].flatMap((one) => evaluate([one], state, isoDate(on)).findings);
        const together = evaluate([pack, own], state, isoDate(on)).findings;
        expect(together).toEqual(alone);
      }),
      options,
    );
  });

  test('only what both ask of somebody is compared, whichever comes first, and one pack alone with nothing', () => {
    let compared = 0;
    fc.assert(
      fc.property(plans, day, (plan, on) => {
        const state = stateOf([pack], dataOf(plan));
        const { findings } = evaluate([pack, own], state, isoDate(on));
        const asked = new Set(
          findings
            .filter(({ status }) => status !== 'not-applicable')
            .map((finding) => keyOf({ ...finding, key: subjectKey(finding) })),
        );
        const found = overlaps([pack, own], findings, {});
        compared += found.length;
        for (const { first, second, asked: both } of found) {
          expect(new Set([first.pack, second.pack]).size).toBe(2);
          for (const one of both)
            for (const rule of [first, second])
              expect(asked).toContain(keyOf({ ...one, rule, key: subjectKey(one) }));
        }
        const turned = overlaps([own, pack], findings, {});
        expect(new Set(turned.map((one) => JSON.stringify(pairOf(one))))).toEqual(
          new Set(found.map((one) => JSON.stringify(pairOf(one)))),
        );
        expect(overlaps([pack], findings, {})).toEqual([]);
      }),
      options,
    );
    expect(compared).toBeGreaterThan(RUNS);
  });
});
