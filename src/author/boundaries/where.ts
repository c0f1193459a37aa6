import type { BoundaryLack } from '../../model/boundary.ts';
import type { Condition, Operand } from '../../model/condition.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Truth } from '../../model/truth.ts';
import type { CandidateOptions } from './candidates.ts';
import { conditionTruth } from './condition-truth.ts';
import { type Given, given, givenAt, merged } from './given.ts';
import { operandsOf } from './operands.ts';
import type { Moment } from './plain-facts.ts';
import { type Assignment, satisfying } from './search.ts';
import { kindsOf, type Task } from './task.ts';

/** The condition of a task: states in which it holds, and whether it holds in a state. */
export class Where {
  readonly #task: Task;
  readonly #early: IsoDate;
  readonly #known = new Map<string, Given | null>();

  constructor(task: Task, early: IsoDate) {
    this.#task = task;
    this.#early = early;
  }

  /** Why the condition never holds, or null. */
  lack(moment: Moment): BoundaryLack | null {
    const { where } = this.#task.demand;
    if (where === null) return null;
    const solution = satisfying(where, moment, this.options(where));
    if (solution === 'too-many') return { type: 'too-many' };
    return solution === 'none' ? { type: 'never-applies' } : null;
  }

  /** A state in which the condition holds at that moment; null where there is none. */
  holding(moment: Moment): Given | null {
    const { where } = this.#task.demand;
    if (where === null) return {};
    const key = `${moment.asOf} ${moment.declaredOn}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const solution = satisfying(where, moment, this.options(where));
    const found = typeof solution === 'string' ? null : stateOf(where, solution);
    this.#known.set(key, found);
    return found;
  }

  truth(data: Given, moment: Moment): Truth {
    const { demand, of } = this.#task;
    if (demand.where === null) return true;
    const attributes = { name: of.name ?? '', kind: of.kind, level: of.level, code: undefined };
    const look = (operand: Operand): unknown => {
      if (operand.type === 'fact') return givenAt(data, operand.fact.path);
      return operand.type === 'attribute'
        ? (data[operand.name] ?? attributes[operand.name] ?? undefined)
        : undefined;
    };
    return conditionTruth(demand.where, look, moment);
  }

  options(where: Condition): CandidateOptions {
    const { of, pack } = this.#task;
    const words = (name: string): string[] =>
      operandsOf(where).flatMap(({ operand, tests }) =>
        operand.type === 'attribute' && operand.name === name
          ? tests.flatMap((test) => ('words' in test ? test.words : []))
          : [],
      );
    const kinds = of.kind === null ? kindsOf(of.level) : [of.kind];
    return {
      level: of.level,
      early: this.#early,
      attributes: {
        name: of.isTop ? [pack.region.name] : of.name !== null ? [of.name] : ['测试', ...words('name')],
        kind: kinds,
        level: [of.level],
        code: of.isTop ? [] : words('code'),
      },
    };
  }
}

/** An assignment as a file would say it. */
export function stateOf(where: Condition, assignment: Assignment): Given {
  return merged(
    ...operandsOf(where).map(({ key, operand }): Given => {
      const value = assignment.get(key);
      if (value === undefined) return {};
      if (operand.type === 'fact') return given(operand.fact.path, value);
      return operand.type === 'attribute' && operand.name !== 'level' ? { [operand.name]: value } : {};
    }),
  );
}
