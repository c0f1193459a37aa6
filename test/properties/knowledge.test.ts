import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Pack, Rule } from '../../src/model/pack.ts';
import { GAP_STATUSES, type Status } from '../../src/model/status.ts';
import { counterparts, decided, evaluated, tell } from '../support/evaluated.ts';
import { changes, day, factsAbout, type StatePlan, statePlans } from '../support/generate.ts';
import { LAW_PACKS } from '../support/law-packs.ts';
import { SEED } from '../support/seed.ts';
import { happenedSince, lessSaid, moreOf } from '../support/variants.ts';
import type { Measure } from '../../src/model/measure.ts';

const GAPS: readonly Status[] = GAP_STATUSES;

/** Met in time and late are one here: which of the two it is depends on a day that may be missing. */
function verdictOf(finding: Finding | undefined): string {
  return finding === undefined ? 'no finding' : finding.status === 'late' ? 'met' : finding.status;
}

/** Met on a day that is not known may turn out to be late; nothing else may turn out otherwise. */
function isSame(less: Finding, more: Finding | undefined): boolean {
  const isHedged = less.status === 'met' && less.remarks.some(({ type }) => type === 'day-unknown');
  return isHedged ? verdictOf(more) === 'met' : more?.status === less.status;
}

describe.each(LAW_PACKS)('$name, rule by rule', ({ pack, runsEach, townships }) => {
  /**
   * Tries states with the facts of one rule, so that what decides it is often there. Null, or the report of the first
   * rule of which a state was found that is wrong.
   */
  function counterexample(
    wrongIn: (one: Pack, rule: Rule, plan: StatePlan, days: readonly [string, string]) => string[],
  ): string | null {
    for (const rule of pack.rules) {
      const one = { ...pack, rules: [rule] };
      const property = fc.property(statePlans(one, townships), day, day, (plan, first, second) => {
        const wrong = wrongIn(one, rule, plan, [first, second]);
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
      });
      const details = fc.check(property, { seed: SEED, numRuns: runsEach });
      if (details.failed) return fc.defaultReportMessage(details) ?? rule.id;
    }
    return null;
  }

  test('taking out a fact leaves a verdict as it was, or makes it undeclared; declaring one keeps what was decided', () => {
    const found = counterexample((one, _, plan, [on]) => {
      const before = counterparts(evaluated(one, plan, on));
      return changes(plan).flatMap((change) =>
        decided(evaluated(one, change.with(undefined), on))
          .filter((less) => less.status !== 'undeclared' && !isSame(less, before(less)))
          .map((less) => `without ${change.path}: ${tell(less)}, with it: ${tell(before(less))}`),
      );
    });
    expect(found).toBeNull();
  });

  test('saying less of a fact does the same; a running period of a log may become pending', () => {
    const found = counterexample((one, rule, plan, [on]) => {
      const before = counterparts(evaluated(one, plan, on));
      const allowed = rule.demand.must.type === 'events' ? ['undeclared', 'pending'] : ['undeclared'];
      return changes(plan).flatMap((change) =>
        lessSaid(change.value, plan.declaredOn).flatMap((value) =>
          decided(evaluated(one, change.with(value), on))
            .filter((less) => !allowed.includes(less.status) && verdictOf(less) !== verdictOf(before(less)))
            .map(
              (less) => `${change.path} = ${JSON.stringify(value)}: ${tell(less)}, was ${tell(before(less))}`,
            ),
        ),
      );
    });
    expect(found).toBeNull();
  });

  test('what may have happened in a period after the declaration contradicts no verdict but pending', () => {
    const found = counterexample((one, rule, plan, days) => {
      // Elsewhere facts stand as last declared.
      if (rule.demand.due.type !== 'every') return [];
      const [declaredOn = '', happened = '', on = ''] = [plan.declaredOn, ...days].toSorted();
      const dated = { ...plan, declaredOn };
      const before = counterparts(evaluated(one, dated, on));
      if (happened === declaredOn) return [];
      return changes(dated).flatMap((change) =>
        happenedSince(change.path, change.value, happened).flatMap((value) =>
          decided(evaluated(one, change.with(value), on))
            .filter((after) => {
              const said = verdictOf(before(after));
              return said !== 'undeclared' && said !== 'pending' && said !== verdictOf(after);
            })
            .map(
              (after) =>
                `${change.path} = ${JSON.stringify(value)}: ${tell(after)}, was ${tell(before(after))}`,
            ),
        ),
      );
    });
    expect(found).toBeNull();
  });

  test('more staff, a day or a meeting opens no gap and widens none', () => {
    const found = counterexample((one, rule, plan, days) => {
      // A condition decides who is asked, and so may open a gap; at most is a bound that more may break.
      if (isAtMost(rule.demand.must)) return [];
      const conditions = [rule.demand, ...rule.readings.map(({ demand }) => demand)].flatMap(({ where }) =>
        where === null ? [] : factsAbout(where).map(({ path }) => path.join('/')),
      );
      const [declaredOn = '', on = ''] = days.toSorted();
      const dated = { ...plan, declaredOn };
      const before = counterparts(evaluated(one, dated, on));
      const widens = (after: Finding): boolean => {
        const was = before(after);
        if (was === undefined || !GAPS.includes(after.status)) return false;
        return !GAPS.includes(was.status) || (after.gap ?? 0) > (was.gap ?? 0);
      };
      return changes(dated)
        .filter(({ path }) => !conditions.includes(path))
        .flatMap((change) =>
          [...moreOf(change.value, declaredOn), ...moreOf(change.value, on)]
            .filter((value) => !asksOfMore(rule.demand.must, change.value, value))
            .flatMap((value) =>
              decided(evaluated(one, change.with(value), on))
                .filter(widens)
                .map(
                  (after) =>
                    `${change.path} = ${JSON.stringify(value)}: ${tell(after)}, was ${tell(before(after))}`,
                ),
            ),
        );
    });
    expect(found).toBeNull();
  });

  test('as time passes, overdue never becomes pending', () => {
    const found = counterexample((one, _, plan, days) => {
      const [early = '', late = ''] = days.toSorted();
      const before = counterparts(evaluated(one, plan, early));
      return decided(evaluated(one, plan, late))
        .filter((after) => after.status === 'pending' && before(after)?.status === 'overdue')
        .map(tell);
    });
    expect(found).toBeNull();
  });
});

function isAtMost(must: Measure): boolean {
  const bound = must.type === 'people' ? must.required : must;
  return bound.type === 'number' && bound.comparator === 'atMost';
}

/** What is asked of each person or thing is asked of one more. */
function asksOfMore(must: Measure, was: unknown, is: unknown): boolean {
  const isLonger = Array.isArray(was) && Array.isArray(is) && is.length > was.length;
  const isOfAll = must.type === 'people' ? must.required.type === 'all' : must.type === 'coverage';
  return isOfAll && isLonger;
}
