import type { BoundaryWords } from '../../model/boundary.ts';
import { type Kind, isBelow } from '../../model/level.ts';
import { PIECE } from '../../model/unit.ts';
import { villageCountKey } from '../../model/village-count-key.ts';
import { expected } from './expected.ts';
import { type Given, given } from './given.ts';
import { kindsOf, type Occasion, type Scene, type Task } from './task.ts';

const TOTAL = 3;
const BLOCK: Partial<Record<Kind, string>> = { village: 'villages', community: 'communities' };

/** Villages that a township counts instead of listing: all of them, all but one, none there, none told. */
export function countedVillages({ pack, rule, reading, demand, of }: Task, occasion: Occasion): Scene[] {
  const { subject } = demand;
  if (subject.type === 'roster' || of.level !== 'village' || !isBelow('village', pack.region.level))
    return [];
  const asked = kindsOf('village').filter((kind) => subject.kinds === null || subject.kinds.includes(kind));
  const isDefault = reading === null || reading === rule.defaultReading;
  const kinds = asked.length === 0 ? kindsOf('village') : asked;
  const forRule = ['packs', pack.id, rule.id];
  const key = demand.where === null ? villageCountKey(demand.must) : null;
  const { period } = occasion;
  return kinds.flatMap((kind) => {
    const scene = (words: BoundaryWords, totals: Given, expect: Scene['expect']): Scene => ({
      sort: words.type === 'covered' ? 'quota' : 'none',
      words,
      must: stateOf(kind, totals),
      asOf: occasion.asOf,
      declaredOn: occasion.declaredOn,
      ...(occasion.period === null ? {} : { period: occasion.period.label }),
      expect,
      isBare: true,
      counted: kind,
    });
    const counts = (form: 'villages' | 'villages-for-rule', path: readonly string[]): Scene[] =>
      [TOTAL - 1, TOTAL].map((covered) =>
        scene(
          { type: 'covered', covered, total: TOTAL, unit: PIECE, form },
          { total: TOTAL, ...given(path, covered) },
          expected(
            {
              truth: covered === TOTAL,
              figures: { required: TOTAL, actual: covered, gap: TOTAL - covered },
            },
            occasion,
          ),
        ),
      );
    return [
      ...(isDefault ? counts('villages-for-rule', forRule) : []),
      ...(isDefault && period !== null ? counts('villages-for-rule', [...forRule, period.label]) : []),
      ...(key === null ? [] : counts('villages', [key.countedAs])),
      ...(key?.isRecurring === true && period !== null
        ? counts('villages', [key.countedAs, period.label])
        : []),
      scene({ type: 'nothing' }, { total: TOTAL }, { status: 'undeclared' }),
      scene({ type: 'none' }, { total: 0 }, { status: 'not-applicable' }),
    ];
  });
}

function stateOf(kind: Kind, totals: Given): Given {
  return Object.fromEntries(
    kindsOf('village').map((other) => [BLOCK[other] ?? '', other === kind ? totals : { total: 0 }]),
  );
}
