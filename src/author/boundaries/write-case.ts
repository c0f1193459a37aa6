import type { BoundaryCase } from '../../model/boundary.ts';
import type { TestRow } from '../../model/pack-file.generated.ts';
import { type Given, merged } from './given.ts';
import type { Expectation, Scene, Task } from './task.ts';
import type { Where } from './where.ts';

/**
 * A scene as a case: with a state in which the condition holds, and with the verdict that follows when the condition and
 * the days of the document's force are looked at first.
 */
export function writeCase(task: Task, scene: Scene, where: Where): BoundaryCase {
  const { pack, rule, reading, of } = task;
  const { asOf, must, sort, words } = scene;
  const moment = { asOf, declaredOn: scene.declaredOn ?? asOf };
  const data = must === 'absent' ? must : stateOf(task, scene, where);
  const isInForce = asOf >= pack.inForce.from && (pack.inForce.to === null || asOf <= pack.inForce.to);
  const applies = data === 'absent' || scene.isBare === true ? true : where.truth(data, moment);
  const early: Expectation | null =
    !isInForce || applies === false
      ? { status: 'not-applicable' }
      : applies === 'unknown'
        ? { status: 'undeclared' }
        : null;
  const expect = { ...(early ?? scene.expect) };
  const row: TestRow = {
    why: sort,
    given: data,
    at: scene.counted === undefined ? of.level : 'township',
    on: asOf,
    declaredOn: moment.declaredOn,
    ...(reading === null ? {} : { reading }),
    expect: {
      ...expect,
      ...(expect.missing === undefined ? {} : { missing: [...expect.missing] }),
    } as Exclude<TestRow['expect'], string>,
  };
  return {
    rule: rule.id,
    reading,
    sort,
    words,
    row,
    about: {
      level: scene.counted === undefined ? of.level : 'village',
      name: of.name,
      period: early === null ? (scene.period ?? null) : null,
      counted: scene.counted ?? null,
    },
    isAsked: scene.isAsked ?? true,
  };
}

function stateOf(
  { of }: Task,
  { asOf, declaredOn, must, where: own, isBare, counted }: Scene,
  where: Where,
): Given {
  const data = must === 'absent' ? {} : must;
  if (counted !== undefined) return data;
  const named = {
    ...(of.kind === null ? {} : { kind: of.kind }),
    ...(of.name === null || of.isTop ? {} : { name: of.name }),
  };
  const holding =
    isBare === true ? {} : (own ?? where.holding({ asOf, declaredOn: declaredOn ?? asOf }) ?? {});
  return merged(named, holding, data);
}
