import type { Condition, Operand } from '../../model/condition.ts';
import type { Truth } from '../../model/truth.ts';
import { type CandidateOptions, candidates } from './candidates.ts';
import { conditionTruth } from './condition-truth.ts';
import { type Asked, operandKey, operandsOf } from './operands.ts';
import type { Moment } from './plain-facts.ts';

/** By operand: its value; undefined is undeclared. */
export type Assignment = ReadonlyMap<string, unknown>;

const MOST = 50_000;

interface Domain {
  readonly asked: Asked;
  readonly values: readonly unknown[];
}

/**
 * Values under which a condition is true. The candidates lie on each side of every edge, so that where none is found there
 * is none; `too-many` where they are more than can be tried.
 */
export function satisfying(
  condition: Condition,
  moment: Moment,
  options: CandidateOptions,
): Assignment | 'none' | 'too-many' {
  const domains = domainsOf(condition, options);
  if (sizeOf(domains) > MOST) return 'too-many';
  for (const assignment of assignments(domains)) {
    if (truthUnder(condition, assignment, moment) === true) return assignment;
  }
  return 'none';
}

/** An operand with its values, and values of the others under which it decides the condition; null where there are none. */
export interface Pivot {
  readonly asked: Asked;
  readonly values: readonly unknown[];
  readonly others: Assignment | null;
}

/** For each thing that a condition looks at: a state of the others in which it decides. */
export function pivots(
  condition: Condition,
  moment: Moment,
  options: CandidateOptions,
): Pivot[] | 'too-many' {
  const domains = domainsOf(condition, options);
  if (sizeOf(domains) > MOST) return 'too-many';
  return domains.map(({ asked, values }) => {
    const rest = domains.filter((domain) => domain.asked.key !== asked.key);
    for (const others of assignments(rest)) {
      const truths = new Set<Truth>();
      for (const value of values) {
        truths.add(truthUnder(condition, new Map([...others, [asked.key, value]]), moment));
        if (truths.has(true) && truths.has(false)) return { asked, values, others };
      }
    }
    return { asked, values, others: null };
  });
}

function domainsOf(condition: Condition, options: CandidateOptions): Domain[] {
  return operandsOf(condition).map((asked) => ({ asked, values: candidates(asked, options) }));
}

function sizeOf(domains: readonly Domain[]): number {
  return domains.reduce((size, { values }) => size * values.length, 1);
}

function* assignments(domains: readonly Domain[]): Generator<Assignment> {
  const [first, ...rest] = domains;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const value of first.values) {
    for (const others of assignments(rest)) yield new Map([[first.asked.key, value], ...others]);
  }
}

function truthUnder(condition: Condition, assignment: Assignment, moment: Moment): Truth {
  return conditionTruth(condition, (operand: Operand) => assignment.get(operandKey(operand)), moment);
}
